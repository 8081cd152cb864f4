import { mockServices } from '@backstage/backend-test-utils';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { isSqlite } from '../database/createDatabase';
import {
  atEachConnector,
  connectAgain,
  failAt,
  FailAt,
} from './__testUtils__/databaseFaults';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import {
  expectChangesToChain,
  expectRowsToMatch,
  readConnectorRows,
} from './__testUtils__/invariants';
import { rereadConnector } from './rereadConnector';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { SyncSchedule } from './SyncSchedule';
import { tick } from './tick';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const MAIN = { environment: 'production', connectCluster: 'main' };

describe.each(databases.each)('when the database fails, on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const sync = () => syncConnectCluster(fixture.context, INTERVALS);
  const onPostgres = () => !isSqlite(knex);

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('orders-sink'), fileSink('audit-sink')],
    });
    fixture = await createSyncFixture(knex, simulator.urls);
    await sync();
    simulator.failTask('orders-source', 0, 'no');
    simulator.remove('audit-sink');
    simulator.create(fileSink('late-sink'));
    fixture.wait(15_000);
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  async function expectConverged() {
    expect(await sync()).toMatchObject({ outcome: 'changed' });
    await expectRowsToMatch(knex, simulator, fixture.context.id);
    await expectChangesToChain(knex);
    expect(
      await knex('change_log')
        .whereNotNull('name')
        .orderBy('seq')
        .pluck('kind'),
    ).toEqual([
      // Once each, however often it was tried.
      ...['health-changed', 'task-changed', 'connector-added'],
      // The one that failed, and the one that vanished.
      ...['failure-opened', 'connector-removed', 'failure-opened'],
    ]);
  }

  it.each<[FailAt]>([
    ['the first row'],
    ['the change log'],
    ['the last step'],
    ['the commit'],
  ])('at %s, the look is rolled back and done again', async at => {
    const before = await readConnectorRows(knex);
    const { sync_number: number, last_good_at: good } = await fixture.row();
    const mend = await failAt(knex, at);
    const failure = { message: expect.stringContaining('the database fails') };
    await expect(sync()).rejects.toMatchObject(failure);
    await expect(sync()).rejects.toMatchObject(failure);
    expect(await readConnectorRows(knex)).toEqual(before);
    expect(await fixture.row()).toMatchObject({
      sync_number: number,
      last_good_at: good,
    });
    await mend();
    await expectConverged();
  });

  it('the pages are told since when, and that it is over', async () => {
    // Not in the way of what is remembered of it.
    const mend = await failAt(knex, 'the first row');
    const look = () => tick(fixture.context, INTERVALS);
    for (let tries = 0; tries < 2; tries++) {
      await expect(look()).rejects.toMatchObject({
        message: expect.stringContaining('the database fails'),
      });
      fixture.wait(60_000);
    }
    expect(await fixture.row()).toMatchObject({
      error_kind: 'internal',
      failures_in_a_row: 2,
      run_outcome: 'failed',
    });
    await mend();
    await look();
    expect(await fixture.row()).toMatchObject({ error_kind: null });
    expect(
      await knex('change_log')
        .whereIn('kind', ['failing', 'recovered'])
        .orderBy('seq')
        .pluck('kind'),
    ).toEqual(['failing', 'recovered']);
    await expectRowsToMatch(knex, simulator, fixture.context.id);
  });

  it('before the look, nothing is asked and the next one does it', async () => {
    const acquire = jest
      .spyOn(knex.client, 'acquireConnection')
      .mockRejectedValue(new Error('the database is down'));
    simulator.requests.reset();
    await expect(sync()).rejects.toThrow('the database is down');
    expect(simulator.requests.count()).toBe(0);
    acquire.mockRestore();
    await expectConverged();
  });

  // SQLite is in this process: no connection to lose, no deadlock.
  if (databaseId !== 'SQLITE_3') {
    it('connections cut in the middle of a look cost that look alone', async () => {
      const admin = connectAgain(knex);
      await atEachConnector(knex, 'perform pg_sleep(0.3); return new;');
      const before = await readConnectorRows(knex);
      const look = sync();
      look.catch(() => {});
      for (let tries = 0, cut = 0; cut === 0 && tries < 100; tries++) {
        const { rows } = await admin.raw(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid()
             and wait_event = 'PgSleep'`,
        );
        cut = rows.length;
      }
      await expect(look).rejects.toThrow();
      await admin.raw('drop trigger fail_here on connectors');
      await admin.destroy();
      expect(await readConnectorRows(knex)).toEqual(before);
      await expectConverged();
    });

    it('a deadlock is tried three times, and then again at the next look', async () => {
      await knex.raw('create sequence attempts');
      await atEachConnector(
        knex,
        `if nextval('attempts') <= 2 then
           raise exception 'deadlock detected' using errcode = '40P01';
         end if; return new;`,
      );
      await expectConverged();
      await knex.raw("select setval('attempts', 1, false)");
      await knex.raw('alter sequence attempts maxvalue 1000');
      await atEachConnectorAlways();
      simulator.recover('orders-source');
      fixture.wait(15_000);
      await expect(sync()).rejects.toMatchObject({ code: '40P01' });
      const { rows } = await knex.raw('select last_value from attempts');
      expect(Number(rows[0].last_value)).toBe(3);
    });
  }

  async function atEachConnectorAlways() {
    await knex.raw('drop trigger fail_here on connectors');
    await atEachConnector(
      knex,
      `perform nextval('attempts');
       raise exception 'deadlock detected' using errcode = '40P01';`,
    );
  }

  it('one connection is enough for looks, re-reads and reading beside them', async () => {
    const single = onPostgres() ? connectAgain(knex, { min: 0, max: 1 }) : knex;
    const only = await createSyncFixture(single, simulator.urls);
    only.wait(15_000);
    const work = [
      syncConnectCluster(only.context, INTERVALS),
      rereadConnector(only.context, await only.row(), 'orders-sink'),
      single('connectors').select('name'),
    ];
    await expect(
      Promise.race([
        Promise.all(work),
        new Promise((_, fail) => {
          setTimeout(() => fail(new Error('They wait for each other')), 15_000);
        }),
      ]),
    ).resolves.toBeDefined();
    await only.close();
    if (single !== knex) {
      await single.destroy();
    }
    await sync();
    await expectRowsToMatch(knex, simulator, fixture.context.id);
  });

  it('looks do not pile up behind a slow database', async () => {
    if (onPostgres()) {
      await atEachConnector(knex, 'perform pg_sleep(0.5); return new;');
    }
    const schedule = SyncSchedule.create({
      clusters: [fixture.context],
      control: {
        current: async () => ({ ...INTERVALS, isEnabled: () => true }),
      },
      logger: mockServices.logger.mock(),
      onTick: async () => {},
    });
    await knex('connectors').update({ topics_due_at: new Date(2100, 0) });
    simulator.requests.reset();
    await Promise.all(
      Array.from({ length: 20 }, () => schedule.requestSync([MAIN])),
    );
    await schedule.runDue('production/main');
    expect(
      simulator.requests.count({ path: /expand=status/ }),
    ).toBeLessThanOrEqual(3);
    await expectRowsToMatch(knex, simulator, fixture.context.id);
    await schedule.stop();
  });
});
