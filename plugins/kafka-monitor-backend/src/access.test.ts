import { mockCredentials } from '@backstage/backend-test-utils';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
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
