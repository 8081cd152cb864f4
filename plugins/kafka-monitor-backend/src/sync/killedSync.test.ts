import { createMockDirectory } from '@backstage/backend-test-utils';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import knexFactory, { Knex } from 'knex';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { isSqlite, migrationsDirectory } from '../database/createDatabase';
import { fileSink, ORDERS, SECRET } from './__testUtils__/fleet';
import {
  expectChangesToChain,
  expectNoSecret,
  expectRowsToMatch,
} from './__testUtils__/invariants';
import { Step, SyncProcessOptions } from './__testUtils__/syncProcess';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const directory = createMockDirectory();
const MANY = 600;

/** Runs a look in a process of its own; answers how that ended. */
function runProcess(options: SyncProcessOptions) {
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      join(__dirname, '__testUtils__/syncProcess.ts'),
      JSON.stringify(options),
    ],
    { env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'pipe' },
  );
  let said = '';
  child.stderr.on('data', data => {
    said += String(data);
  });
  return new Promise<string>(done => {
    child.once('exit', (code, signal) => done(signal ?? `${code}: ${said}`));
  });
}

describe.each(databases.each)('a backend killed on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const database = (): Knex.Config =>
    isSqlite(knex)
      ? {
          client: 'better-sqlite3',
          connection: knex.client.config.connection,
          useNullAsDefault: true,
        }
      : {
          client: 'pg',
          connection: {
            ...knex.client.config.connection,
            // Knex hides it from those who print the others.
            password: knex.client.config.connection.password,
          },
        };
  const entries = (kind: string) => knex('change_log').where({ kind });

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    if (isSqlite(knex)) {
      // In a file, so that another process can open it.
      await knex.destroy();
      const filename = join(directory.path, `${Math.random()}.sqlite`);
      knex = knexFactory({
        client: 'better-sqlite3',
        connection: { filename },
        useNullAsDefault: true,
      });
      await knex.migrate.latest({ directory: migrationsDirectory() });
    }
    simulator = await ConnectSimulator.start({ connectors: [ORDERS] });
    simulator.fillFleet(MANY);
  });
  afterEach(async () => {
    await fixture?.close();
    await simulator.stop();
    await knex.destroy();
  });

  const run = (step: Step, waited: number) =>
    runProcess({ database: database(), urls: simulator.urls, step, waited });

  /** I1, I3, I5 to I7. */
  async function expectConverged() {
    await expectRowsToMatch(knex, simulator, fixture.context.id);
    await expectChangesToChain(knex);
    await expectNoSecret(knex, SECRET);
  }

  it.each<[Step]>([
    ['after the answer'],
    ['in the transaction'],
    ['between two steps'],
    ['after the commit'],
  ])('%s of its first look, converges with the next one', async step => {
    expect(await run(step, 0)).toBe('SIGKILL');
    fixture = await createSyncFixture(knex, simulator.urls);
    fixture.wait(15_000);
    const after = await fixture.row();
    expect(after.sync_number).toBe(step === 'after the commit' ? 1 : 0);
    await syncConnectCluster(fixture.context, INTERVALS);
    await expectConverged();
    expect(await entries('baseline')).toHaveLength(1);
    expect(await entries('connector-added')).toEqual([]);
    expect(
      await knex('connector_history').where({ event: 'discovered' }),
    ).toHaveLength(MANY + 1);
  });

  it.each<[Step]>([
    ['after the answer'],
    ['in the transaction'],
    ['after the commit'],
  ])('%s of a later look, tells each change once', async step => {
    fixture = await createSyncFixture(knex, simulator.urls);
    await syncConnectCluster(fixture.context, INTERVALS);
    simulator.failTask('orders-source', 0, `no ${SECRET}`);
    simulator.create(fileSink('late-sink'));
    simulator.remove(simulator.names[5]);
    expect(await run(step, 300_000)).toBe('SIGKILL');
    const lost = step !== 'after the commit';
    expect(await entries('connector-added')).toHaveLength(lost ? 0 : 1);
    fixture.wait(315_000);
    await syncConnectCluster(fixture.context, INTERVALS);
    await expectConverged();
    for (const kind of ['connector-added', 'connector-removed']) {
      expect(await entries(kind)).toHaveLength(1);
    }
    expect(
      await knex('change_log').where({
        kind: 'health-changed',
        name: 'orders-source',
      }),
    ).toHaveLength(1);
  });
});
