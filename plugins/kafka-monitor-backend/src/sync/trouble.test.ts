import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { toDate } from '../database/values';
import { confirmHold } from '../environments/confirmHold';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { tick } from './tick';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('trouble on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const look = () => tick(fixture.context, INTERVALS);

  async function start(workers: number, names: string[]) {
    simulator = await ConnectSimulator.start({
      workers,
      connectors: [ORDERS, ...names.map(fileSink)],
      timings: { cutOffHealthMs: 2_500 },
    });
    fixture = await createSyncFixture(knex, simulator.urls);
    await look();
  }
  beforeEach(async () => {
    knex = await databases.init(databaseId);
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it('of the database is remembered and waited after, and heals', async () => {
    await start(1, []);
    simulator.failTask(ORDERS.name, 0, 'no');
    const list = jest
      .spyOn(fixture.context.store, 'workers')
      .mockRejectedValue(new Error('the disk is full'));
    fixture.wait(15_000);
    await expect(look()).rejects.toThrow('the disk is full');
    list.mockRestore();
    // The first thing that failed was the tick itself, before any look.
    expect((await fixture.row()).error_kind).toBeNull();

    jest
      .spyOn(fixture.context.secretValues, 'keepOnly')
      .mockImplementationOnce(() => {
        throw new Error('out of memory');
      });
    await expect(look()).rejects.toThrow('out of memory');
    const row = await fixture.row();
    expect(row).toMatchObject({
      error_kind: 'internal',
      run_outcome: 'failed',
      failures_in_a_row: 1,
    });
    expect(toDate(row.status_due_at)!.getTime()).toBe(
      fixture.context.now().getTime() + INTERVALS.statusIntervalMs,
    );
    fixture.wait(15_000);
    await look();
    expect(await fixture.row()).toMatchObject({
      error_kind: null,
      run_outcome: expect.not.stringMatching('failed'),
    });
  });

  it('of a worker cut off from Kafka takes back how fresh it looked', async () => {
    await start(1, []);
    const healthy = fixture.context.now();
    simulator.cutOff(0);
    fixture.wait(15_000);
    await look();
    expect(toDate((await fixture.row()).last_good_at)).toEqual(
      fixture.context.now(),
    );
    fixture.wait(15_000);
    await look();
    expect(toDate((await fixture.row()).last_good_at)).toEqual(healthy);
  });

  it('of vanished connectors ends when a person says so, whatever another worker lists', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `sink-${i}`);
    await start(2, names);
    names.forEach(name => simulator.remove(name));
    fixture.wait(15_000);
    await look();
    expect(await fixture.row()).toMatchObject({ hold_reason: 'many-vanished' });
    await confirmHold({
      knex,
      store: fixture.context.store,
      environment: 'production',
      connectCluster: 'main',
    });
    jest
      .spyOn(fixture.context.client, 'connectorNames')
      .mockImplementation(async call =>
        call?.url === fixture.context.settings.urls[0]
          ? [ORDERS.name]
          : [ORDERS.name, ...names],
      );
    fixture.wait(15_000);
    await look();
    expect(await knex('connectors').pluck('name')).toEqual([ORDERS.name]);
    expect(await fixture.row()).toMatchObject({ hold_reason: null });
  });
});
