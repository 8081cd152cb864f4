import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { isSqlite } from '../database/createDatabase';
import { connectAgain } from './__testUtils__/databaseFaults';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { tick } from './tick';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe.each(databases.each)('daily syncs on %s', databaseId => {
  let knex: Knex;
  let otherKnex: Knex;
  let simulator: ConnectSimulator;
  let one: SyncFixture;
  let other: SyncFixture;
  // The fixture begins at 08:00 UTC.
  const plan = {
    ...INTERVALS,
    lastDailyAt: (now: Date) => {
      const today = new Date(now).setUTCHours(6, 0, 0, 0);
      return new Date(today <= now.getTime() ? today : today - DAY);
    },
  };
  const run = (fixture: SyncFixture, wait = 0) => {
    one.wait(wait);
    other.wait(wait);
    return tick(fixture.context, plan);
  };
  const daily = () =>
    knex('sync_runs').where({ trigger: 'daily' }).orderBy('id').select();
  const looksAtConfigs = () =>
    simulator.requests.count({ path: /expand=info/ });

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    otherKnex = isSqlite(knex) ? knex : connectAgain(knex);
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('orders-sink')],
      topicTracking: false,
    });
    one = await createSyncFixture(knex, simulator.urls);
    other = await createSyncFixture(otherKnex, simulator.urls);
    await run(one);
  });
  afterEach(async () => {
    await one.close();
    await other.close();
    await simulator.stop();
    if (otherKnex !== knex) {
      await otherKnex.destroy();
    }
    await knex.destroy();
  });

  it('do not come for a time before the first look', async () => {
    await run(one, 5 * HOUR);
    expect(await daily()).toEqual([]);
  });

  it('come once at their time, configurations included', async () => {
    await run(one, 21 * HOUR + 59 * 60_000);
    await run(one, 45_000);
    expect(await daily()).toEqual([]);
    simulator.requests.reset();
    const { sync } = await run(one, 15_000);
    expect(sync).toMatchObject({ outcome: 'unchanged' });
    expect(looksAtConfigs()).toBe(1);
    expect(await daily()).toHaveLength(1);
    expect(await one.row()).toMatchObject({ run_trigger: 'daily' });
    await run(one, 15_000);
    await run(one, HOUR);
    expect(await daily()).toHaveLength(1);
    expect(await one.row()).toMatchObject({ run_trigger: 'scheduled' });
  });

  it('compare every connector anew, whatever was known of the answer', async () => {
    const stored = () =>
      knex('connectors').where({ name: 'orders-sink' }).first('type');
    // As if a write had been lost without anybody noticing.
    await knex('connectors')
      .where({ name: 'orders-sink' })
      .update({ type: 'source', info_hash: null });
    await run(one, HOUR);
    expect(await stored()).toEqual({ type: 'source' });
    await run(one, DAY);
    expect(await stored()).toEqual({ type: 'sink' });
  });

  it('come once, late, after days without a backend', async () => {
    await run(one, 3 * DAY + HOUR);
    await run(one, 15_000);
    expect(await daily()).toHaveLength(1);
    await run(one, DAY);
    expect(await daily()).toHaveLength(2);
  });

  it('are done by one of two backends', async () => {
    for (let day = 0; day < 3; day++) {
      one.wait(DAY);
      other.wait(DAY);
      await Promise.all([tick(one.context, plan), tick(other.context, plan)]);
    }
    expect(await daily()).toHaveLength(3);
  });

  it('are made up for by the next look when the backend is killed', async () => {
    const stop = new AbortController();
    jest
      .spyOn(one.context.client, 'statusSnapshot')
      .mockImplementationOnce(async () => {
        stop.abort();
        throw stop.signal.reason;
      });
    one.wait(DAY);
    other.wait(DAY);
    await expect(tick(one.context, plan, stop.signal)).rejects.toThrow();
    expect(await one.row()).toMatchObject({ status_hash: null });
    simulator.requests.reset();
    await run(other, 5_000);
    expect(looksAtConfigs()).toBe(1);
    expect(await other.row()).toMatchObject({ running_since: null });
    expect(await daily()).toEqual([]);
    expect((await other.row()).status_hash).not.toBeNull();
  });

  it('count as one when the worker does not answer, and follow when it does', async () => {
    await simulator.stop();
    await run(one, DAY);
    expect(await daily()).toMatchObject([
      { outcome: 'failed', error_kind: 'unreachable' },
    ]);
    expect(await one.row()).toMatchObject({ info_hash: null });
  });
});
