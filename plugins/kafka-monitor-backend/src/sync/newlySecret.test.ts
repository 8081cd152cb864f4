import {
  ConnectSimulator,
  Fault,
} from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { ORDERS, SECRET } from './__testUtils__/fleet';
import { expectNoSecret } from './__testUtils__/invariants';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { syncConnectCluster } from './syncConnectCluster';

jest.setTimeout(60_000);

/** Under a key that nobody takes for a password at first. */
const PIN = 'tulip-hammock-4711';
const NEXT_PIN = 'walrus-lantern-0815';
const config = (pin: string, more: Record<string, string> = {}) => ({
  'connector.class': 'com.example.VaultSource',
  'tasks.max': '1',
  'vault.door': pin,
  'vault.note': `the door opens with ${pin} only`,
  ...more,
});
const PLUGIN_CONFIG = /^\/connector-plugins\/com\.example[^/]+\/config/;
const DECLARED: Fault = {
  type: 'status',
  status: 200,
  body: JSON.stringify([{ name: 'vault.door', type: 'PASSWORD' }]),
};

const databases = createTestDatabases();

describe.each(databases.each)(
  'what turns out to be a secret later, on %s',
  databaseId => {
    let knex: Knex;
    let simulator: ConnectSimulator;
    let fixture: SyncFixture;
    const sync = () => syncConnectCluster(fixture.context, INTERVALS);
    /** A look at the configurations as well. */
    const lookAtAll = () => {
      fixture.wait(INTERVALS.infoIntervalMs);
      return sync();
    };
    const configs = async () => {
      const rows = await knex('connector_configs')
        .where({ name: 'vault' })
        .orderBy('version');
      return rows.map(row => ({
        config: JSON.parse(row.config),
        maskedKeys: JSON.parse(row.masked_keys).sort(),
        digests: Object.keys(JSON.parse(row.digests)).sort(),
        changedKeys: JSON.parse(row.changed_keys),
      }));
    };
    async function restart(maskKeys: RegExp[] = []) {
      const { now } = fixture.context;
      await fixture.close();
      fixture = await createSyncFixture(knex, simulator.urls, { maskKeys });
      fixture.wait(now().getTime() - fixture.context.now().getTime());
    }

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      simulator = await ConnectSimulator.start({
        connectors: [{ name: 'vault', config: config(PIN), tasks: 1 }, ORDERS],
        timings: { stateChangeMs: 0 },
      });
      fixture = await createSyncFixture(knex, simulator.urls);
      await sync();
      simulator.setConfig('vault', config(NEXT_PIN));
      await lookAtAll();
      simulator.failTask('vault', 0, `door ${PIN}, then ${NEXT_PIN}`);
      await lookAtAll();
    });
    afterEach(async () => {
      await fixture.close();
      await simulator.stop();
      await knex.destroy();
    });

    const masked = {
      config: {
        'vault.door': '********',
        'vault.note': 'the door opens with ******** only',
      },
      maskedKeys: ['vault.door', 'vault.note'],
      digests: ['vault.door', 'vault.note'],
    };
    const makeSecret: Array<[string, () => Promise<void>]> = [
      ['a pattern was added', () => restart([/^vault\.door$/])],
      [
        'the plugin has come to tell',
        async () => {
          await restart();
          simulator.fault(DECLARED, { path: PLUGIN_CONFIG });
          // Read again, for this or any other reason.
          await knex('connectors').update({ info_hash: null });
          await knex('connect_clusters').update({ info_hash: null });
        },
      ],
    ];

    it('is stored as it is before anybody knows', async () => {
      expect(await configs()).toMatchObject([
        { config: config(PIN), maskedKeys: [] },
        { config: config(NEXT_PIN), changedKeys: ['vault.door', 'vault.note'] },
      ]);
    });

    it.each(makeSecret)(
      'is masked in every version and trace, once %s',
      async (_, make) => {
        await knex('connector_history').insert({
          connect_cluster_id: fixture.context.id,
          name: 'vault',
          kind: 'state',
          to_state: 'FAILED',
          worker_id: `worker-${PIN}`,
          changed_by: fixture.context.now(),
        });
        await knex('change_log').insert({
          connect_cluster_id: fixture.context.id,
          name: 'vault',
          sync_number: 3,
          kind: 'task-changed',
          payload: JSON.stringify({ to: 'FAILED', workerId: `w-${NEXT_PIN}` }),
          at: fixture.context.now(),
        });
        await make();
        await lookAtAll();
        await expectNoSecret(knex, PIN, NEXT_PIN, SECRET);
        // The same values: no version of its own.
        expect(await configs()).toMatchObject([masked, masked]);
        const task = await knex('tasks').where({ state: 'FAILED' }).first();
        expect(task.trace).toBe('door ********, then ********');
      },
    );

    it.each(makeSecret)(
      'is compared with what it was before, once %s',
      async (_, make) => {
        await make();
        simulator.setConfig('vault', config(NEXT_PIN, { 'poll.ms': '5' }));
        await lookAtAll();
        expect(await configs()).toMatchObject([
          masked,
          masked,
          { ...masked, changedKeys: ['poll.ms'] },
        ]);
        simulator.setConfig('vault', config(PIN, { 'poll.ms': '5' }));
        await lookAtAll();
        expect((await configs())[3]).toMatchObject({
          ...masked,
          changedKeys: ['vault.door', 'vault.note'],
        });
        await expectNoSecret(knex, PIN, NEXT_PIN, SECRET);
      },
    );

    it('is masked in earlier versions when the present one has it no more', async () => {
      await restart([/^vault\.door$/]);
      simulator.setConfig('vault', {
        'connector.class': 'com.example.VaultSource',
        'tasks.max': '1',
      });
      await lookAtAll();
      expect(await configs()).toMatchObject([
        masked,
        masked,
        { maskedKeys: [], changedKeys: ['vault.door', 'vault.note'] },
      ]);
      await expectNoSecret(knex, PIN, NEXT_PIN);
    });

    it('leaves the versions of other connectors as they are', async () => {
      const others = () =>
        knex('connector_configs').where({ name: ORDERS.name });
      const before = await others();
      await restart([/^vault\.door$/]);
      await lookAtAll();
      expect(await others()).toEqual(before);
    });

    it('is masked in a trace that came before the configuration was read', async () => {
      const NEXT = 'marmot-granite-2342';
      simulator.setConfig(ORDERS.name, {
        ...ORDERS.config,
        'database.password': NEXT,
      });
      simulator.failTask(ORDERS.name, 0, `login <${NEXT}> refused`);
      fixture.wait(15_000);
      await sync();
      await lookAtAll();
      await expectNoSecret(knex, SECRET, NEXT);

      const task = await knex('tasks').where('trace', 'like', 'login%').first();
      expect(task.trace).toBe('login <********> refused');

      // An old trace is still told after the password was changed.
      simulator.failTask(ORDERS.name, 0, `login <${SECRET}> refused`);
      fixture.wait(15_000);
      await sync();
      await expectNoSecret(knex, SECRET, NEXT);
    });
  },
);
