import {
  ConfigVersion,
  HistoryEntry,
  OperationEntry,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { secondsAgo } from '../../../__testUtils__/fixtures';
import { renderPage } from '../../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/connectors/production/main/orders-source/history';
const at = { after: secondsAgo(50), by: secondsAgo(40) };

function operation(part: Partial<OperationEntry>): OperationEntry {
  return {
    kind: 'operation',
    id: '1',
    at,
    operation: 'restart',
    task: null,
    by: 'user:default/budi',
    origin: 'connector',
    bulkId: null,
    result: 'done',
    restarted: [],
    message: null,
    ...part,
  };
}

function telling(...items: HistoryEntry[]) {
  return { answers: { getConnectorHistory: () => ({ items }) } };
}

async function texts() {
  const list = await screen.findByRole('list', {
    name: 'History of the connector',
  });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('the history of a connector', () => {
  it('tells operations: who, what, from where, and what came of it', async () => {
    renderPage(
      PAGE,
      telling(
        operation({ id: '5', restarted: [null, 0, 2] }),
        operation({
          id: '4',
          task: 3,
          restarted: [3],
          origin: 'bulk',
          bulkId: 'b1',
        }),
        operation({ id: '3' }),
        operation({
          id: '2',
          operation: 'delete',
          result: 'failed',
          origin: 'action',
          message: '409 <b>rebalance</b>',
        }),
        operation({ id: '1', operation: 'pause', result: 'unknown' }),
      ),
    );
    const [all, task, nothing, failed, unknown] = await texts();
    expect(all).toMatch(
      /budi asked for a restart, on the page of the connector: doneRestarted: the connector, tasks 0, 2$/,
    );
    expect(task).toMatch(
      /a restart of task 3, for many connectors at once: doneRestarted: task 3/,
    );
    expect(
      screen.getByRole('link', { name: 'All connectors of this operation' }),
    ).toHaveAttribute('href', '/kafka-monitor/connectors?operation=b1');
    expect(nothing).toMatch(/Nothing was restarted: no part had failed\.$/);
    expect(failed).toMatch(
      /the deletion from Kafka Connect, from another program: failed“409 <b>rebalance<\/b>”$/,
    );
    expect(unknown).toMatch(/a pause.*: under way, or no answer was seen$/);
  });

  it('tells who assigned what to whom, or that it went by itself', async () => {
    const assigned = {
      kind: 'assignment' as const,
      at,
      by: 'user:default/budi',
      bulkId: null,
      changes: [{ field: 'team' as const, from: 'payments', to: 'orders' }],
    };
    renderPage(
      PAGE,
      telling(
        { ...assigned, id: '4' },
        { ...assigned, id: '3', bulkId: 'b7' },
        {
          ...assigned,
          id: '2',
          by: null,
          changes: [
            { field: 'cluster', from: null, to: 'shop' },
            { field: 'dbms', from: null, to: 'sap_hana' },
            { field: 'critical', from: false, to: true },
          ],
        },
      ),
    );
    const [one, bulk, itself] = await texts();
    expect(one).toMatch(/Team: Payments → Orders, by budi$/);
    expect(bulk).toMatch(
      /Team: Payments → Orders, by budi \(for many connectors at once\)/,
    );
    expect(
      screen.getByRole('link', { name: 'All connectors of this operation' }),
    ).toHaveAttribute('href', '/kafka-monitor/connectors?operation=b7');
    expect(itself).toMatch(
      /Business cluster: none → Shop; DBMS: not known → SAP HANA; Critical: no → yes, automatically$/,
    );
    expect(
      screen.getByRole('button', { name: 'Assignments' }),
    ).toBeInTheDocument();
  });

  it('tells failures with the way to them, and comings and goings', async () => {
    const failure = {
      kind: 'failure' as const,
      at,
      failureId: '7',
      failureKind: 'failed' as const,
      end: null,
      cause: null,
      by: null,
    };
    renderPage(
      PAGE,
      telling(
        {
          ...failure,
          id: '5',
          event: 'resolved',
          by: 'user:default/budi',
          end: 'resolved',
        },
        { ...failure, id: '4', event: 'closed', end: 'recovered' },
        { ...failure, id: '3', event: 'opened', cause: 'PSQLException: no' },
        { kind: 'lifecycle', id: '2', at, event: 'record-deleted' },
        { kind: 'lifecycle', id: '1', at, event: 'discovered' },
      ),
    );
    const [resolved, closed, opened, record, discovered] = await texts();
    expect(resolved).toMatch(/budi resolved the failure\. Failure 7$/);
    expect(closed).toMatch(/The failure was closed: Recovered\. Failure 7$/);
    expect(opened).toMatch(
      /A failure was opened: Failed\. Failure 7PSQLException: no$/,
    );
    expect(record).toMatch(/The local record was deleted$/);
    expect(discovered).toMatch(/Seen for the first time$/);
    expect(
      screen.getAllByRole('link', { name: 'Failure 7' })[0],
    ).toHaveAttribute('href', '/kafka-monitor/failures/7');
  });

  it('tells states, and of a connector whose tasks alone changed its health', async () => {
    const state = {
      kind: 'state' as const,
      at,
      workerId: 'connect-1:8083',
      fromHealth: null,
      toHealth: null,
    };
    renderPage(
      PAGE,
      telling(
        {
          ...state,
          id: '2',
          task: null,
          from: 'RUNNING',
          to: 'RUNNING',
          fromHealth: 'degraded',
          toHealth: 'running',
        },
        { ...state, id: '1', task: 0, from: 'FAILED', to: 'RUNNING' },
      ),
    );
    const [health, task] = await texts();
    expect(health).toMatch(
      /^4\d\ssec\.\sago\d.*[AP]MHealth: Degraded → Running$/,
    );
    expect(task).toMatch(/Task 0: FAILED → RUNNING on connect-1:8083$/);
  });

  it('is filtered by kind, in the address', async () => {
    const { api, address } = renderPage(
      `${PAGE}?kind=failure&kind=nothing`,
      telling(),
    );
    expect(
      await screen.findByText('Nothing of this kind has happened.'),
    ).toBeInTheDocument();
    expect(api.callsOf('getConnectorHistory')[0].query).toEqual({
      kind: ['failure'],
      cursor: undefined,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Operations' }));
    expect(address()).toBe(`${PAGE}?kind=operation&kind=failure`);
    await waitFor(() =>
      expect(api.callsOf('getConnectorHistory').pop()?.query).toMatchObject({
        kind: ['operation', 'failure'],
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'All' }));
    expect(address()).toBe(PAGE);
  });

  it('opens what a version of the configuration changed, however long ago', async () => {
    const version = (
      number: number,
      config: ConfigVersion['config'],
      changedKeys: string[],
    ): ConfigVersion => ({ version: number, at, changedKeys, config });
    const { api } = renderPage(PAGE, {
      answers: {
        getConnectorHistory: () => ({
          items: [
            {
              kind: 'config',
              id: '1',
              at,
              version: 2,
              changedKeys: ['tables', 'password'],
            },
          ],
        }),
        getConnectorConfigs: ({ query }) =>
          query?.cursor
            ? {
                items: [
                  version(2, { tables: 'a,c', password: '********' }, [
                    'tables',
                    'password',
                  ]),
                  version(1, { tables: 'a,b', password: '********' }, []),
                ],
              }
            : {
                items: [version(3, { tables: 'x', password: '********' }, [])],
                nextCursor: '3',
              },
      },
    });
    const button = await screen.findByRole('button', {
      name: 'Show what changed',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    const table = await screen.findByRole('table', {
      name: 'What version 2 changed',
    });
    expect(
      within(table).getByRole('row', { name: /^tables/ }),
    ).toHaveTextContent('tableschangeda,ba,c');
    expect(
      within(table).getByRole('row', { name: /^password/ }),
    ).toHaveTextContent(
      'passwordthe secret changedThe values of secrets are not shown.',
    );
    expect(within(table).queryByText('********')).not.toBeInTheDocument();
    expect(table.querySelector('del')).toHaveTextContent(/^b$/);
    expect(table.querySelector('ins')).toHaveTextContent(/^c$/);
    expect(api.callsOf('getConnectorConfigs')).toHaveLength(2);
  });

  it('says when a version is no longer kept', async () => {
    renderPage(PAGE, {
      answers: {
        getConnectorHistory: () => ({
          items: [
            { kind: 'config', id: '1', at, version: 2, changedKeys: ['a'] },
          ],
        }),
        getConnectorConfigs: () => ({
          items: [{ version: 2, at, changedKeys: ['a'], config: { a: '1' } }],
        }),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show what changed' }),
    );
    expect(
      await screen.findByText(
        'The version or the one before it is no longer kept.',
      ),
    ).toBeInTheDocument();
  });
});
