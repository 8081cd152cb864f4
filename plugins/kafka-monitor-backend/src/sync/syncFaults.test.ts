import {
  ConnectSimulator,
  Fault,
} from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { toDate } from '../database/values';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import {
  expectChangesToChain,
  expectRowsToMatch,
  readConnectorRows,
} from './__testUtils__/invariants';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('a look that goes wrong, on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const sync = () => syncConnectCluster(fixture.context, INTERVALS);

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('orders-sink'), fileSink('audit-sink')],
    });
    fixture = await createSyncFixture(knex, simulator.urls, {
      timeoutMs: 1_000,
    });
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it.each<[string, Fault, string]>([
    ['Kafka Connect refuses connections', { type: 'refuse' }, 'unreachable'],
    ['it takes a minute to answer', { type: 'slow', ms: 60_000 }, 'timed-out'],
    ['it accepts and never answers', { type: 'hang' }, 'timed-out'],
    [
      'its answer trickles',
      { type: 'trickle', bytesPerSecond: 10 },
      'timed-out',
    ],
    ['the connection is reset', { type: 'reset' }, 'bad-response'],
    [
      'the answer is cut at nine tenths',
      { type: 'cut', share: 0.9 },
      'bad-response',
    ],
    ['a login page answers', { type: 'html' }, 'bad-response'],
    ['the JSON is invalid', { type: 'invalid-json' }, 'bad-response'],
    [
      'it is a list and no object',
      { type: 'wrong-shape', variant: 'array' },
      'bad-response',
    ],
    ['it is null', { type: 'wrong-shape', variant: 'null' }, 'bad-response'],
    ['it answers 500', { type: 'status', status: 500 }, 'server-error'],
    ['it answers 502', { type: 'status', status: 502 }, 'server-error'],
    ['it answers 504', { type: 'status', status: 504 }, 'server-error'],
    [
      'it asks for fewer requests',
      { type: 'status', status: 429 },
      'rate-limited',
    ],
    ['it answers 401', { type: 'status', status: 401 }, 'rejected-credentials'],
    ['it answers 403', { type: 'status', status: 403 }, 'rejected-credentials'],
    [
      'it sends us elsewhere',
      { type: 'redirect', location: 'http://169.254.169.254/' },
      'bad-response',
    ],
    [
      'the answer is nested without end',
      { type: 'deep', levels: 100_000 },
      'bad-response',
    ],
  ])('keeps every row when %s', async (_, fault, kind) => {
    await sync();
    const before = await readConnectorRows(knex);
    const good = await fixture.row();
    simulator.fault(fault);
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({ outcome: 'failed', error: { kind } });
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({ outcome: 'failed' });
    expect(await readConnectorRows(knex)).toEqual(before);
    const row = await fixture.row();
    expect(row).toMatchObject({
      error_kind: kind,
      failures_in_a_row: 2,
      sync_number: good.sync_number,
    });
    // As stale as it is, and not a second younger.
    expect(row.last_good_at).toEqual(good.last_good_at);

    simulator.fault(undefined);
    simulator.failTask('orders-source', 0, 'java.lang.Exception: no');
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({ outcome: 'changed' });
    expect(await fixture.row()).toMatchObject({
      error_kind: null,
      failing_since: null,
      failures_in_a_row: 0,
    });
    await expectRowsToMatch(knex, simulator, fixture.context.id);
    await expectChangesToChain(knex);
    const kinds = await knex('change_log')
      .whereIn('kind', ['failing', 'recovered'])
      .orderBy('seq')
      .pluck('kind');
    expect(kinds).toEqual(['failing', 'recovered']);
  });

  it('invents no rows when Kafka Connect was never there', async () => {
    simulator.fault({ type: 'refuse' });
    expect(await sync()).toMatchObject({ outcome: 'failed' });
    expect(await knex('connectors')).toEqual([]);
    expect(await fixture.row()).toMatchObject({
      last_good_at: null,
      error_kind: 'unreachable',
    });
    simulator.fault(undefined);
    fixture.wait(15_000);
    expect(await sync()).toMatchObject({ outcome: 'changed', added: 3 });
  });

  it('waits as long as Retry-After says before the next look', async () => {
    simulator.fault({ type: 'status', status: 503, retryAfter: 90 });
    await sync();
    const row = await fixture.row();
    const now = fixture.context.now().getTime();
    expect(toDate(row.status_due_at!).getTime() - now).toBe(90_000);
    expect(toDate(row.retry_after!).getTime() - now).toBe(90_000);
  });

  it('waits longer with each rejection of the credentials', async () => {
    simulator.fault({ type: 'status', status: 401 });
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) {
      await sync();
      const now = fixture.context.now().getTime();
      const wait = toDate((await fixture.row()).status_due_at!).getTime() - now;
      waits.push(wait / 1000);
      fixture.wait(wait);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 300]);
  });

  it('looks at once with other credentials, after a start', async () => {
    simulator.fault({ type: 'status', status: 401 });
    await sync();
    simulator.fault(undefined);
    const restarted = await createSyncFixture(knex, simulator.urls);
    expect(await restarted.row()).toMatchObject({
      status_due_at: null,
      failures_in_a_row: 0,
      error_kind: 'rejected-credentials',
    });
    expect(
      await syncConnectCluster(restarted.context, INTERVALS),
    ).toMatchObject({ outcome: 'changed', added: 3 });
    await restarted.close();
  });

  it('applies the states when only the configurations can not be had', async () => {
    simulator.fault({ type: 'hang' }, { path: /expand=info/ });
    expect(await sync()).toMatchObject({ outcome: 'changed', added: 3 });
    expect(await knex('connectors').where({ health: 'running' })).toHaveLength(
      3,
    );
    expect(await fixture.row()).toMatchObject({ last_info_at: null });
    simulator.fault(undefined);
    fixture.wait(15_000);
    await sync();
    expect(await knex('connector_configs')).toHaveLength(3);
  });
});
