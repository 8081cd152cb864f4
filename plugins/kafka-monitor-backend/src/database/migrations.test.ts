import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createDatabase,
  isSqlite,
  migrationsDirectory,
} from './createDatabase';
import { NOW, seedConnectCluster, seedConnectors } from './fixtures';

jest.setTimeout(60_000);

const databases = TestDatabases.create({
  ids: process.env.BACKSTAGE_TEST_DATABASE_POSTGRES16_CONNECTION_STRING
    ? ['SQLITE_3', 'POSTGRES_16']
    : ['SQLITE_3'],
  disableDocker: true,
});

const files = readdirSync(migrationsDirectory())
  .filter(file => file.endsWith('.js'))
  .sort();

async function tables(knex: Knex): Promise<string[]> {
  const rows = isSqlite(knex)
    ? await knex('sqlite_master')
        .where({ type: 'table' })
        .whereNot('name', 'like', 'sqlite_%')
        .pluck('name')
    : await knex('information_schema.tables')
        .whereRaw('table_schema = current_schema()')
        .pluck('table_name');
  return rows.filter(name => !name.startsWith('knex_')).sort();
}

const TABLES = [
  'alert_checks',
  'alert_failures',
  'alert_teams',
  'alert_troubles',
  'alerts',
  'applied_rules',
  'assignments',
  'bulk_operations',
  'bulk_results',
  'business_cluster_teams',
  'business_clusters',
  'change_cursors',
  'change_log',
  'connect_clusters',
  'connector_configs',
  'connector_deletions',
  'connector_history',
  'connector_restarts',
  'connector_topics',
  'connectors',
  'counters',
  'daily_summaries',
  'deliveries',
  'failure_events',
  'failures',
  'message_connectors',
  'messages',
  'moved_addresses',
  'mutes',
  'organization_history',
  'secrets',
  'selection_connectors',
  'selections',
  'settings',
  'settings_changes',
  'sync_hours',
  'sync_runs',
  'tasks',
  'team_leads',
  'teams',
  'topic_scopes',
  'topic_summaries',
  'workers',
];

describe.each(databases.eachSupportedId())('the schema on %s', id => {
  let knex: Knex;
  const directory = migrationsDirectory();
  beforeEach(async () => {
    knex = await databases.init(id);
  });
  afterEach(() => knex.destroy());

  it('goes up, down to nothing, and up again', async () => {
    await knex.migrate.latest({ directory });
    expect(await tables(knex)).toEqual(TABLES);
    for (const _ of files) {
      await knex.migrate.down({ directory });
    }
    expect(await tables(knex)).toEqual([]);
    await knex.migrate.latest({ directory });
    expect(await tables(knex)).toEqual(TABLES);
    expect(await knex('counters').where({ name: 'observation' })).toHaveLength(
      1,
    );
  });

  it('gives back what the version before had, with all its rows', async () => {
    await knex.migrate.latest({ directory });
    const main = await seedConnectCluster(knex);
    await seedConnectors(knex, main, [
      { name: 'orders', topics: [{ topic: 'orders' }] },
    ]);
    const bulk = { created_by: 'user:default/ann', started_at: NOW, total: 1 };
    await knex('bulk_operations').insert([
      { id: 'a', operation: 'assign', status: 'running', ...bulk },
      { id: 'r', operation: 'restart', status: 'running', ...bulk },
    ]);
    await knex('bulk_results').insert(
      ['a', 'r'].map(each => ({
        bulk_id: each,
        position: 0,
        connect_cluster_id: main,
        environment: 'production',
        connect_cluster: 'main',
        name: 'orders',
        status: 'waiting',
      })),
    );
    await knex.migrate.down({
      directory,
      name: '20261129000000_organization.js',
    });
    expect(await knex('connectors').pluck('name')).toEqual(['orders']);
    expect(await knex('tasks')).toHaveLength(1);
    expect(await knex('connector_topics')).toHaveLength(1);
    // It knows of no assignments, and would not get past one.
    expect(await knex('bulk_operations').pluck('id')).toEqual(['r']);
    expect(await knex('bulk_results').pluck('bulk_id')).toEqual(['r']);
    await knex.migrate.latest({ directory });
    expect(await knex('tasks')).toHaveLength(1);
    expect(await knex('connectors').first()).toMatchObject({
      class_dbms: null,
      team: 'lainnya',
    });
  });

  it('is made once, however many replicas start one after the other', async () => {
    const database = { getClient: async () => knex };
    await createDatabase(database);
    await knex('settings').insert({
      name: 'kept',
      version: 1,
      value: '{}',
      updated_at: new Date(),
      updated_by: 'user:default/guest',
    });
    await createDatabase(database);
    expect(await knex('settings')).toHaveLength(1);
  });

  it('is left alone where migrations are skipped', async () => {
    await createDatabase({
      getClient: async () => knex,
      migrations: { skip: true },
    });
    expect(await tables(knex)).toEqual([]);
  });

  it('leaves nothing half made when it is interrupted, and goes on', async () => {
    // What the migration is to make late is in its way.
    await knex.schema.createTable('change_log', table => table.integer('x'));
    const log = jest.spyOn(console, 'log').mockReturnValue();
    await expect(knex.migrate.latest({ directory })).rejects.toMatchObject({
      message: expect.stringContaining('change_log'),
    });
    log.mockRestore();
    expect(await tables(knex)).toEqual(['change_log']);
    await knex.schema.dropTable('change_log');
    await knex.migrate.latest({ directory });
    expect(await tables(knex)).toEqual(TABLES);
  });

  it('has no column that a row of the one before must fill by itself', async () => {
    await knex.migrate.latest({ directory });
    // As a replica writes it that knows nothing of anything optional.
    await knex('connect_clusters').insert({
      environment: 'production',
      connect_cluster: 'main',
      platform: 'kafka-connect',
      configured: true,
    });
    const [row] = await knex('connect_clusters');
    expect(row).toMatchObject({ sync_number: 0, failures_in_a_row: 0 });
  });
});

describe('migrations after the first', () => {
  // A replica of the version before works on beside the new one.
  it.each([...files.slice(1), 'none yet'])('only add: %s', file => {
    const source =
      file === 'none yet'
        ? ''
        : readFileSync(join(migrationsDirectory(), file), 'utf8');
    const [up] = source.split('exports.down');
    expect(up).not.toMatch(
      /dropTable|dropColumn|renameColumn|renameTable|\.alter\(|dropNullable/,
    );
  });
});
