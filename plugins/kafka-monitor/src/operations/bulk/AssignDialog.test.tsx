import { ConnectorItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bulkOperation, bulkResult } from '../../__testUtils__/bulkFixtures';
import { Answers, refusal } from '../../__testUtils__/fakeApi';
import { connectorItem, connectorList } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/connectors';

const item = (name: string, part: Partial<ConnectorItem> = {}) =>
  connectorItem({ name, allowed: ['sync', 'assign'], ...part });

function openList(
  items: ConnectorItem[] = [item('a'), item('b')],
  answers: Answers = {},
  total = items.length,
) {
  return renderPage(LIST, {
    answers: {
      listConnectors: () => connectorList(items, total),
      startBulkOperation: () => bulkOperation({ operation: 'assign' }),
      getBulkOperation: () => bulkOperation({ operation: 'assign' }),
      getBulkResults: () => ({ items: [] }),
      ...answers,
    },
  });
}

async function bar() {
  return within(
    await screen.findByRole('region', { name: 'Selected connectors' }),
  );
}

async function askForPage() {
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'Select all of this page' }),
  );
  await userEvent.click((await bar()).getByRole('button', { name: 'Assign' }));
  return within(await screen.findByRole('dialog'));
}

type Dialog = Awaited<ReturnType<typeof askForPage>>;

async function choose(dialog: Dialog, field: string, option: string) {
  await userEvent.click(
    dialog.getByRole('button', { name: new RegExp(`${field}$`) }),
  );
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

const submit = (dialog: Dialog) =>
  dialog.getByRole('button', { name: 'Assign' });

describe('assigning many connectors at once', () => {
  it('leaves all as it is until something is decided', async () => {
    openList();
    const dialog = await askForPage();
    expect(
      dialog.getByRole('heading', { name: 'Assign: 2 connectors' }),
    ).toBeInTheDocument();
    expect(dialog.getByRole('status')).toHaveTextContent(
      'Nothing is decided yet.',
    );
    for (const field of ['Team', 'Business cluster', 'DBMS', 'Critical']) {
      expect(
        dialog.getByRole('button', { name: new RegExp(`${field}$`) }),
      ).toHaveTextContent('Leave as it is');
    }
    expect(submit(dialog)).toBeDisabled();
  });

  it('says what it does to how many where, and which are skipped', async () => {
    openList([
      item('a'),
      item('b'),
      item('c', { environment: 'staging', allowed: ['sync'] }),
    ]);
    const dialog = await askForPage();
    await choose(dialog, 'Team', 'Payments');
    await choose(dialog, 'Business cluster', 'Back to automatic');
    expect(dialog.getByRole('status')).toHaveTextContent(
      'For all of them: Team: Payments; Business cluster: automatic. As they are: DBMS, Critical.',
    );
    expect(dialog.getByRole('list', { name: 'Where' })).toHaveTextContent(
      'production/main: 2 connectorsa, bstaging/main: 1 connectorc',
    );
    expect(
      dialog.getByText('1 will be skipped: You may not do this to it.'),
    ).toBeInTheDocument();
    expect(
      dialog.getByText(/their technical configuration stays as it is/),
    ).toBeInTheDocument();
  });

  it('begins it for the rows, without what stays as it is', async () => {
    const { api, address } = openList();
    const dialog = await askForPage();
    await choose(dialog, 'Team', 'Payments');
    await choose(dialog, 'Business cluster', 'Back to automatic');
    await choose(dialog, 'Critical', 'yes');
    await userEvent.click(submit(dialog));
    await waitFor(() => expect(address()).toBe(`${LIST}?operation=b1`));
    expect(api.callsOf('startBulkOperation')[0].body).toEqual({
      operation: 'assign',
      connectors: ['production/main/a', 'production/main/b'],
      values: { team: 'payments', cluster: null, critical: true },
    });
    expect(
      await screen.findByRole('heading', { name: 'Assign: 2 connectors' }),
    ).toBeInTheDocument();
  });

  it('waits for a DBMS that is to be typed', async () => {
    const { api } = openList();
    const dialog = await askForPage();
    await choose(dialog, 'DBMS', 'Decide');
    expect(submit(dialog)).toBeDisabled();
    await userEvent.type(
      dialog.getByRole('combobox', { name: 'DBMS of all of them' }),
      'sap hana',
    );
    await userEvent.tab();
    await userEvent.click(submit(dialog));
    await waitFor(() =>
      expect(api.callsOf('startBulkOperation')[0].body).toMatchObject({
        values: { dbms: 'sap_hana' },
      }),
    );
  });

  it('begins it for all that match, frozen when it is confirmed', async () => {
    const { api } = openList(
      undefined,
      {
        createSelection: () => ({
          id: 's1',
          count: 60,
          expiresAt: '2030-01-01T00:00:00.000Z',
        }),
      },
      60,
    );
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Select production/main/a' }),
    );
    await userEvent.click(
      (await bar()).getByRole('button', { name: 'Select all 60 that match' }),
    );
    await userEvent.click(
      (await bar()).getByRole('button', { name: 'Assign' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByRole('heading', { name: 'Assign: 60 connectors' }),
    ).toBeInTheDocument();
    await choose(dialog, 'Team', 'Orders');
    await userEvent.click(submit(dialog));
    await waitFor(() =>
      expect(api.callsOf('startBulkOperation')[0].body).toEqual({
        operation: 'assign',
        selection: 's1',
        values: { team: 'orders' },
      }),
    );
  });

  it('freezes just the unassigned in their list', async () => {
    const { api } = renderPage(`${LIST}?assigned=false&critical=true`, {
      answers: {
        listConnectors: () => connectorList([item('a')], 60),
        createSelection: async () => {
          throw await refusal(400, 'enough');
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Select production/main/a' }),
    );
    await userEvent.click(
      (await bar()).getByRole('button', { name: 'Select all 60 that match' }),
    );
    await userEvent.click(
      (await bar()).getByRole('button', { name: 'Assign' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await choose(dialog, 'Team', 'Orders');
    await userEvent.click(submit(dialog));
    expect(await dialog.findByRole('alert')).toHaveTextContent('enough');
    expect(api.callsOf('createSelection')[0].body).toEqual({
      filter: { platform: 'kafka-connect', assigned: false, critical: true },
    });
  });

  it('is not offered to who may assign none of them', async () => {
    openList([item('a', { allowed: ['sync'] })]);
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Select production/main/a' }),
    );
    expect(
      (await bar()).queryByRole('button', { name: 'Assign' }),
    ).not.toBeInTheDocument();
  });
});

describe('the results of assigning many', () => {
  const ended = bulkOperation({
    operation: 'assign',
    status: 'done',
    total: 3,
    counts: { done: 1, failed: 2 },
  });

  function openResults() {
    return renderPage(`${LIST}?operation=b1`, {
      answers: {
        getBulkOperation: () => ended,
        startBulkOperation: () => bulkOperation({ id: 'b2' }),
        getBulkResults: ({ query }) => ({
          items: [
            bulkResult('a', {
              status: 'failed',
              reason: 'not-assignable',
              message: "cluster: 'x' is one of kafka-raft",
            }),
            bulkResult('b', { status: 'failed', reason: 'not-allowed' }),
            ...(query?.status?.length ? [] : [bulkResult('c')]),
          ],
        }),
      },
    });
  }

  it('say in words why one was not assigned', async () => {
    openResults();
    expect(
      await screen.findByText(
        "It can not be assigned so. “cluster: 'x' is one of kafka-raft”",
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Whoever began it may not do this to it.'),
    ).toBeInTheDocument();
  });

  it('lead to another try, for which it is decided anew', async () => {
    const { api } = openResults();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Retry the 2 failed ones' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await choose(dialog, 'Team', 'Orders');
    await userEvent.click(submit(dialog));
    await waitFor(() =>
      expect(api.callsOf('startBulkOperation')[0].body).toEqual({
        operation: 'assign',
        connectors: ['production/main/a', 'production/main/b'],
        values: { team: 'orders' },
      }),
    );
  });
});
