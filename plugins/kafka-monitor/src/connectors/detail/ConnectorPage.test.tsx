import { TRACE_HELD_BACK } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { connectorDetail, secondsAgo } from '../../__testUtils__/fixtures';
import { assignment } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/connectors/production/main/orders-source';
const TRACE = `ConnectException: Exiting
\tat a.b(C.java:1)
Caused by: PSQLException: <img src=x onerror=alert(1)>
\tat d.e(F.java:2)`;

const [task] = connectorDetail().taskList;
const failed = connectorDetail({
  health: 'failed',
  taskList: [
    { ...task, state: 'FAILED', trace: TRACE, workerLiveness: 'silent' },
  ],
});

describe('the page of a connector', () => {
  it('says who it is and what it is made of', async () => {
    renderPage(PAGE);
    expect(
      await screen.findByRole('heading', { name: 'orders-source' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Running')).toBeInTheDocument();
    expect(await screen.findByText('Production')).toBeInTheDocument();
    expect(screen.getByText('db-1:5432')).toBeInTheDocument();
    const topics = screen.getByRole('grid', { name: /^Topics/ });
    expect(
      within(topics).getByRole('row', { name: /shop.public.orders/ }),
    ).toHaveTextContent(/writes.*yes.*yes/);
  });

  it('says of team, cluster, DBMS and critical where each comes from', async () => {
    renderPage(PAGE, {
      answers: {
        getConnector: () =>
          connectorDetail({
            assignment: assignment({
              version: 1,
              by: 'user:default/maria',
              at: secondsAgo(120),
              team: {
                value: 'payments',
                source: 'person',
                rule: null,
                automatic: 'lainnya',
              },
              cluster: {
                value: 'ledger',
                source: 'rule',
                rule: 0,
                automatic: 'ledger',
              },
            }),
          }),
      },
    });
    const about = within(await screen.findByRole('region', { name: 'About' }));
    expect(
      about.getByText(/^decided by hand \(last by maria, /),
    ).toBeInTheDocument();
    expect(
      await about.findByRole('link', { name: 'Payments' }),
    ).toBeInTheDocument();
    expect(about.getByRole('link', { name: 'Ledger' })).toBeInTheDocument();
    expect(
      about.getByRole('link', { name: 'rule 1 of the configuration' }),
    ).toBeInTheDocument();
    expect(
      about.getByText("known from the connector's class"),
    ).toBeInTheDocument();
    expect(about.getByText('nobody has decided')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Edit team and cluster' }),
    ).not.toBeInTheDocument();
  });

  it('folds a trace to its causes, and shows the whole on demand, as text', async () => {
    renderPage(PAGE, { answers: { getConnector: () => failed } });
    expect(await screen.findByText('Task 0 failed')).toBeInTheDocument();
    expect(
      screen.getByText('PSQLException: <img src=x onerror=alert(1)>'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/at a\.b/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the whole trace' }),
    );
    expect(screen.getByText(/at a\.b/)).toHaveTextContent('d.e(F.java:2)');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('(silent)')).toBeInTheDocument();
  });

  it('says in the language of the reader why it is not to be trusted fully', async () => {
    renderPage(PAGE, {
      language: 'id',
      answers: {
        getConnector: () =>
          connectorDetail({
            problem: { kind: 'config-unreadable', detail: 'it is null' },
            taskList: [{ ...task, state: 'FAILED', trace: TRACE_HELD_BACK }],
          }),
      },
    });
    expect(
      await screen.findByText(
        /^Konfigurasinya tidak dapat dibaca.*“it is null”$/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Stack trace ditahan/)).toBeInTheDocument();
    expect(screen.queryByText(TRACE_HELD_BACK)).not.toBeInTheDocument();
  });

  it('copies a trace', async () => {
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    renderPage(PAGE, { answers: { getConnector: () => failed } });
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(copied).toHaveBeenCalledWith(TRACE);
    expect(
      await screen.findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
  });

  it('says that a silent Connect cluster was only last seen so', async () => {
    renderPage(PAGE, {
      answers: {
        getConnector: () =>
          connectorDetail({
            freshness: 'unreachable',
            lastSeenAt: secondsAgo(900),
          }),
      },
    });
    expect(await screen.findByText('Last seen Running')).toBeInTheDocument();
    expect(
      screen.getByText(/What you see was last seen .*: the Connect cluster is/),
    ).toHaveTextContent('Unreachable');
  });

  it('shows states that no version knows yet in the words of the worker', async () => {
    renderPage(PAGE, {
      answers: {
        getConnector: () =>
          connectorDetail({
            health: 'unknown',
            taskList: [{ ...task, state: 'HIBERNATING' }],
          }),
      },
    });
    expect(await screen.findByText('HIBERNATING')).toBeInTheDocument();
  });

  it('keeps its part in the address', async () => {
    const { address } = renderPage(PAGE);
    await userEvent.click(
      await screen.findByRole('tab', { name: 'Configuration' }),
    );
    expect(address()).toBe(`${PAGE}/configuration`);
    expect(await screen.findByText('database.password')).toBeInTheDocument();
    expect(
      await screen.findByRole('tab', { name: 'Configuration' }),
    ).toHaveAttribute('aria-selected', 'true');
  });

  it('searches its configuration and marks what is masked', async () => {
    const { address } = renderPage(`${PAGE}/configuration`);
    expect(await screen.findByText('masked')).toBeInTheDocument();
    expect(screen.getByText('database.*')).toBeInTheDocument();
    await userEvent.type(
      screen.getByLabelText('Search keys and values'),
      'tasks',
    );
    await waitFor(() =>
      expect(screen.queryByText('database.password')).not.toBeInTheDocument(),
    );
    expect(screen.getByText('tasks.max')).toBeInTheDocument();
    expect(address()).toBe(`${PAGE}/configuration?search=tasks`);
  });

  it('shows what differs between two versions of its configuration', async () => {
    const at = { after: null, by: secondsAgo(60) };
    renderPage(`${PAGE}/configuration`, {
      answers: {
        getConnectorConfigs: () => ({
          items: [
            { version: 2, at, changedKeys: ['a'], config: { a: 'new' } },
            { version: 1, at, changedKeys: [], config: { a: 'old' } },
          ],
        }),
      },
    });
    const table = await screen.findByRole('table', {
      name: 'Differences between the versions',
    });
    expect(within(table).getByRole('row', { name: /^a/ })).toHaveTextContent(
      'achangedoldnew',
    );
  });

  it('tells its history and loads more of it', async () => {
    const entry = (id: string, to: string) => ({
      kind: 'state' as const,
      id,
      at: { after: secondsAgo(50), by: secondsAgo(40) },
      task: 0,
      from: 'RUNNING',
      to,
      fromHealth: 'running' as const,
      toHealth: 'failed' as const,
      workerId: 'w',
    });
    const { api } = renderPage(`${PAGE}/history`, {
      answers: {
        getConnectorHistory: ({ query }) =>
          query?.cursor
            ? { items: [entry('1', 'PAUSED')] }
            : { items: [entry('2', 'FAILED')], nextCursor: '2' },
      },
    });
    expect(
      await screen.findByText(/Task 0: RUNNING → FAILED/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    expect(
      await screen.findByText(/Task 0: RUNNING → PAUSED/),
    ).toBeInTheDocument();
    expect(screen.getByText('That is all.')).toBeInTheDocument();
    expect(api.callsOf('getConnectorHistory')[1].query).toMatchObject({
      cursor: '2',
    });
  });

  it('asks Kafka Connect anew, and shows the answer', async () => {
    const { api } = renderPage(PAGE, {
      answers: {
        syncConnector: () => connectorDetail({ health: 'paused' }),
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Sync' }));
    await waitFor(() =>
      expect(api.callsOf('syncConnector')[0].params).toEqual({
        environment: 'production',
        connectCluster: 'main',
        name: 'orders-source',
      }),
    );
    expect(
      await screen.findByText('Kafka Connect was asked anew'),
    ).toBeInTheDocument();
  });

  it('offers no sync to who may not', async () => {
    renderPage(PAGE, {
      answers: { getConnector: () => connectorDetail({ allowed: [] }) },
    });
    await screen.findByRole('heading', { name: 'orders-source' });
    expect(
      screen.queryByRole('button', { name: 'Sync' }),
    ).not.toBeInTheDocument();
  });
});
