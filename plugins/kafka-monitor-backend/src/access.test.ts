import { mockCredentials } from '@backstage/backend-test-utils';
import {
  connectorOperations,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import request from 'supertest';
import { AccessRow, accessTable } from './__testUtils__/access/accessTable';
import {
  authorizationOf,
  Caller,
  everybody,
} from './__testUtils__/access/callers';
import { openCells } from './__testUtils__/access/openCells';
import { createTestDatabases } from './database/__testUtils__/testDatabases';

jest.setTimeout(300_000);

const databases = createTestDatabases();

/** What leads may do to connectors. */
const LED = ['restart', 'pause', 'resume', 'stop', 'assign'];

const titleOf = ({ endpoint, what, team }: AccessRow) =>
  [endpoint, what, team && `for connectors of ${team}`]
    .filter(Boolean)
    .join(' ');

describe.each(databases.each)('who may do what, on %s', id => {
  let cells: Awaited<ReturnType<typeof openCells>>;

  beforeAll(async () => {
    cells = await openCells(await databases.init(id), accessTable);
  });

  afterAll(async () => {
    await cells.app.stop();
  });

  function send(row: AccessRow, path: string, body: object | undefined) {
    const { method } = endpoints[row.endpoint];
    const sent = request(cells.app.server)[method](`/api/kafka-monitor${path}`);
    return body ? sent.send(body) : sent;
  }

  /** What comes of it: 403, or the status that the endpoint promises. */
  async function outcome(row: AccessRow, caller: Caller): Promise<unknown> {
    const { path, body } = await row.ask(cells.cellOf(row, caller));
    const response = await send(row, path, body).set(
      'authorization',
      authorizationOf(caller),
    );
    if (row.endpoint !== 'startBulkOperation' || response.status === 403) {
      return response.status === endpoints[row.endpoint].status ||
        response.status === 403
        ? response.status
        : [response.status, response.body];
    }
    // Judged connector by connector: this one is about one.
    const { body: results } = await request(cells.app.server)
      .get(`/api/kafka-monitor/operations/${response.body.id}/results`)
      .set('authorization', authorizationOf('admin'));
    return results.items[0].reason === 'not-allowed' ? 403 : response.status;
  }

  it('is said for every route', () => {
    const said = new Set(accessTable.map(row => row.endpoint));
    expect([...said].sort()).toEqual(Object.keys(endpoints).sort());
  });

  it.each(accessTable.map(row => [titleOf(row), row] as const))(
    '%s',
    async (_, row) => {
      const found: Record<string, unknown> = {};
      const expected: Record<string, unknown> = {};
      for (const caller of everybody) {
        found[caller] = await outcome(row, caller);
        expected[caller] = row.may.includes(caller)
          ? endpoints[row.endpoint].status
          : 403;
      }
      expect(found).toEqual(expected);
    },
  );

  it.each<[Caller, string[], string[]]>([
    ['admin', [...connectorOperations], ['acknowledge', 'note', 'resolve']],
    ['lead of payments', LED, ['acknowledge', 'note', 'resolve']],
    ['lead of orders', [], []],
    ['user', [], []],
    [
      'listed service',
      [...connectorOperations],
      ['acknowledge', 'note', 'resolve'],
    ],
    ['other service', [], []],
  ])(
    'is told to a %s with what he is shown',
    async (caller, operations, actions) => {
      // A row of its own, of which nobody has asked for anything.
      const row = accessTable.find(each => each.endpoint === 'getConnector')!;
      const cell = cells.cellOf(row, caller);
      const get = (path: string) =>
        request(cells.app.server)
          .get(`/api/kafka-monitor${path}`)
          .set('authorization', authorizationOf(caller));
      const connector = (await get(cell.path)).body;
      const told = [
        ...connector.allowed,
        ...connector.refused.map(
          (each: { operation: string }) => each.operation,
        ),
      ];
      expect(told.sort()).toEqual([...operations].sort());
      const failure = await get(`/failures/${await cell.failure()}`);
      expect(failure.body.allowed).toEqual(actions);
      const organization = (await get('/organization')).body;
      expect(organization.allowed.length > 0).toBe(operations.length > 6);
      const assignable = organization.teams.flatMap(
        (each: { name: string; assignable: boolean }) =>
          each.assignable && ['orders', 'payments'].includes(each.name)
            ? each.name
            : [],
      );
      const led: Partial<Record<Caller, string[]>> = {
        admin: ['orders', 'payments'],
        'listed service': ['orders', 'payments'],
        'lead of payments': ['payments'],
        'lead of orders': ['orders'],
      };
      expect(assignable.sort()).toEqual(led[caller] ?? []);
    },
  );

  it('is nothing for who is not signed in', async () => {
    const first = new Map(accessTable.map(row => [row.endpoint, row]));
    for (const row of first.values()) {
      const { path } = endpoints[row.endpoint];
      const { status } = await send(
        row,
        path.replace(/:\w+/g, 'a'),
        undefined,
      ).set('authorization', mockCredentials.none.header());
      expect([row.endpoint, status]).toEqual([row.endpoint, 401]);
    }
  });
});
