import {
  ConnectSimulator,
  Fault,
} from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { fileSink } from './__testUtils__/fleet';
import { expectNoSecret } from './__testUtils__/invariants';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { rereadConnector } from './rereadConnector';
import { syncConnectCluster } from './syncConnectCluster';

jest.setTimeout(60_000);

/** Under a key that only the plugin knows to be a password. */
const PIN = 'tulip-hammock-4711';
const NEXT_PIN = 'walrus-lantern-0815';
const VAULT = 'com.example.VaultSource';
const vault = (name: string, pin: string) => ({
  name,
  config: { 'connector.class': VAULT, 'tasks.max': '1', 'vault.door': pin },
  tasks: 1,
});
const PLUGIN_CONFIG = /^\/connector-plugins\/[^/]+\/config/;
const DECLARED: Fault = {
  type: 'status',
  status: 200,
  body: JSON.stringify([{ name: 'vault.door', type: 'PASSWORD' }]),
};
const DOWN: Fault = { type: 'status', status: 500 };

const databases = createTestDatabases();

describe.each(databases.each)(
  'a configuration whose secret keys are not known, on %s',
  databaseId => {
    let knex: Knex;
    let simulator: ConnectSimulator;
    let fixture: SyncFixture;
    const sync = () => syncConnectCluster(fixture.context, INTERVALS);
    const connector = (name = 'vault') =>
      knex('connectors').where({ name }).first();
    const configs = (name = 'vault') =>
      knex('connector_configs').where({ name }).orderBy('version');
    const plugins = (fault: Fault) =>
      simulator.fault(fault, { path: PLUGIN_CONFIG });

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      simulator = await ConnectSimulator.start({
        connectors: [vault('vault', PIN), fileSink('audit-sink')],
        timings: { stateChangeMs: 0 },
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

    it.each<[string, Fault]>([
      ['fails', DOWN],
      ['is forbidden', { type: 'status', status: 403 }],
      ['is rebalancing', { type: 'status', status: 409 }],
      ['asks for fewer requests', { type: 'status', status: 429 }],
      ['answers a login page', { type: 'html' }],
      ['answers with something else', { type: 'empty' }],
    ])(
      'is stored only when the worker that %s has told them, its state at once',
      async (_, fault) => {
        plugins(fault);
        simulator.failTask('vault', 0, `java.lang.Exception: door ${PIN} shut`);
        expect(await sync()).toMatchObject({ outcome: 'changed', added: 2 });
        expect(await connector()).toMatchObject({
          health: 'failed',
          tasks_failed: 1,
          tasks_expected: 1,
          connector_class: null,
          info_hash: null,
          problem: expect.stringMatching(/^config-held-back: ./),
        });
        expect(await configs()).toEqual([]);
        expect(await fixture.row()).toMatchObject({ info_hash: null });
        await expectNoSecret(knex, PIN);

        plugins(DECLARED);
        fixture.wait(30_000);
        await sync();
        expect(await connector()).toMatchObject({
          health: 'failed',
          connector_class: VAULT,
          problem: null,
          info_hash: expect.any(String),
        });
        const [stored] = await configs();
        expect(JSON.parse(stored.config)['vault.door']).toBe('********');
        await sync();
        const task = await knex('tasks').where({ state: 'FAILED' }).first();
        expect(task.trace).toBe('java.lang.Exception: door ******** shut');
        await expectNoSecret(knex, PIN);
      },
    );

    it('is decided by patterns, at once, where the worker answers 404', async () => {
      plugins({ type: 'status', status: 404 });
      await sync();
      expect(await connector()).toMatchObject({
        connector_class: VAULT,
        problem: null,
        info_hash: expect.any(String),
      });
      expect(await configs()).toHaveLength(1);
    });

    it('leaves the last one as it is while a changed one is held back', async () => {
      plugins(DECLARED);
      await sync();
      const before = await configs();
      expect(before).toHaveLength(1);

      // After a start nothing is known of the plugins.
      await fixture.close();
      const { now } = fixture.context;
      fixture = await createSyncFixture(knex, simulator.urls);
      fixture.wait(now().getTime() - fixture.context.now().getTime());
      simulator.setConfig('vault', vault('vault', NEXT_PIN).config);
      plugins(DOWN);
      fixture.wait(INTERVALS.infoIntervalMs);
      await sync();
      expect(await configs()).toEqual(before);
      expect(await connector()).toMatchObject({
        connector_class: VAULT,
        health: 'running',
        info_hash: null,
        problem: expect.stringContaining('config-held-back'),
      });

      // A state of its own is applied, and does not take the problem away.
      simulator.failTask('vault', 0, `door ${NEXT_PIN} shut`);
      fixture.wait(15_000);
      await sync();
      expect(await connector()).toMatchObject({
        health: 'failed',
        problem: expect.stringContaining('config-held-back'),
      });
      await expectNoSecret(knex, PIN, NEXT_PIN);

      plugins(DECLARED);
      fixture.wait(60_000);
      await sync();
      expect(await configs()).toHaveLength(2);
      expect(await connector()).toMatchObject({ problem: null });
      await expectNoSecret(knex, PIN, NEXT_PIN);
    });

    it('is held back by a look at one connector as well', async () => {
      plugins(DECLARED);
      await sync();
      await fixture.close();
      fixture = await createSyncFixture(knex, simulator.urls);
      simulator.setConfig('vault', vault('vault', NEXT_PIN).config);
      simulator.failTask('vault', 0, `door ${NEXT_PIN} shut`);
      plugins(DOWN);
      await rereadConnector(fixture.context, await fixture.row(), 'vault');
      expect(await configs()).toHaveLength(1);
      expect(await connector()).toMatchObject({
        health: 'failed',
        problem: expect.stringContaining('config-held-back'),
      });
      await expectNoSecret(knex, PIN, NEXT_PIN);
    });

    it('does not make the worker be asked for all of them at every look', async () => {
      plugins(DOWN);
      await sync();
      simulator.requests.reset();
      for (let i = 0; i < 4; i++) {
        fixture.wait(15_000);
        await sync();
      }
      const asked = (path: RegExp) => simulator.requests.count({ path });
      expect(asked(/expand=status/)).toBe(4);
      expect(asked(/expand=info/)).toBe(2);
      // Two classes; each asked again after 30 s, then after a minute.
      expect(asked(PLUGIN_CONFIG)).toBeLessThanOrEqual(4);
    });

    it('costs one time-out when the worker does not answer, whatever the number of classes', async () => {
      for (let i = 0; i < 5; i++) {
        simulator.create({
          ...vault(`vault-${i}`, PIN),
          config: { ...vault('', PIN).config, 'connector.class': `C${i}` },
        });
      }
      plugins({ type: 'hang' });
      const started = performance.now();
      expect(await sync()).toMatchObject({ outcome: 'changed', added: 7 });
      expect(performance.now() - started).toBeLessThan(19_000);
      expect(
        await knex('connectors').where({ health: 'running' }),
      ).toHaveLength(7);
      expect(await knex('connector_configs')).toEqual([]);
    });
  },
);
