import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { AssignedValues } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { applyRules } from '../connectors/assignment/applyRules';
import { Assigner } from '../connectors/assignment/Assigner';
import { assignConnector } from '../connectors/assignment/assignConnector';
import { compileRule } from '../connectors/assignment/compileRule';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { DEFAULT_DELAYS } from '../failures/trouble';
import { rereadConnector } from './rereadConnector';
import { removeConnectorByUs } from './removeConnectorByUs';
import { syncConnectCluster } from './syncConnectCluster';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const BY = 'user:default/ann';
const rule = (
  match: Parameters<typeof compileRule>[0]['match'],
  assign: AssignedValues,
) => compileRule({ match, assign });

describe.each(databases.each)('assignments and syncs on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await knex('teams').insert(
      ['payments', 'risk'].map(name => ({
        name,
        title: name,
        group_ref: `group:default/${name}`,
        created_at: new Date(),
        updated_at: new Date(),
      })),
    );
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('sink-a'), fileSink('sink-b')],
    });
    fixture = await createSyncFixture(knex, simulator.urls);
    fixture.context.assigner = new Assigner([
      rule({ class: ['io.debezium.*'] }, { team: 'payments', critical: true }),
      rule({ topic: ['orders.public.orders'] }, { cluster: 'shop' }),
      rule({ config: { file: ['*/moved.txt'] } }, { team: 'risk' }),
    ]);
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  /** Looks at states and configurations. */
  const sync = (ms = 400_000) => {
    fixture.wait(ms);
    return syncConnectCluster(fixture.context, INTERVALS);
  };
  const row = (name: string) => knex('connectors').where({ name }).first();
  const history = () =>
    knex('connector_history').where({ kind: 'assignment' }).orderBy('id');
  const assign = (
    name: string,
    values: Parameters<typeof assignConnector>[1]['values'],
  ) =>
    assignConnector(
      {
        knex,
        assigner: fixture.context.assigner,
        clock: fixture.context.now,
      },
      {
        connectClusterId: fixture.context.id,
        name,
        values,
        assignable: 'all',
        by: BY,
        bulkId: null,
      },
    );

  it('are made by the rules at the first look, without a word', async () => {
    await sync();
    expect(await row('orders-source')).toMatchObject({
      team: 'payments',
      cluster: 'shop',
      dbms: 'postgresql',
      class_dbms: 'postgresql',
      matched_rules: '[0,1]',
    });
    expect(await row('sink-a')).toMatchObject({
      team: 'lainnya',
      cluster: 'shop',
      matched_rules: '[1]',
    });
    expect(await history()).toEqual([]);
    // And by no later look that shows the same.
    await sync();
    expect(await history()).toEqual([]);
  });

  it('follow a configuration that changes, which is told', async () => {
    await sync();
    const sink = fileSink('sink-a');
    await fetch(`${simulator.urls[0]}/connectors/sink-a/config`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...sink.config, file: '/var/tmp/moved.txt' }),
    });
    const { kinds } = await sync();
    expect(kinds).toContain('assignment-changed');
    expect(await row('sink-a')).toMatchObject({ team: 'risk' });
    expect(await history()).toEqual([
      expect.objectContaining({
        name: 'sink-a',
        actor: null,
        changes: '[{"field":"team","from":"lainnya","to":"risk"}]',
      }),
    ]);
    expect(
      await knex('change_log').where({ kind: 'assignment-changed' }),
    ).toHaveLength(1);
  });

  it('are told of a configuration that is read after an operation', async () => {
    await sync();
    const [cluster] = await knex('connect_clusters');
    await rereadConnector(fixture.context, cluster, 'sink-a');
    const sink = fileSink('sink-a');
    await fetch(`${simulator.urls[0]}/connectors/sink-a/config`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...sink.config, file: '/var/tmp/moved.txt' }),
    });
    const { kinds } = await sync();
    expect(await row('sink-a')).toMatchObject({ team: 'risk' });
    expect(kinds).toContain('assignment-changed');
    expect(await history()).toHaveLength(1);
  });

  it('by a person outlast changed configurations and other rules', async () => {
    await sync();
    expect(await assign('orders-source', { team: 'risk' })).toBe(true);
    expect(await assign('orders-source', { team: 'risk' })).toBe(false);
    fixture.context.assigner = new Assigner([
      rule({ name: ['*'] }, { team: 'payments' }),
    ]);
    const { assigner } = fixture.context;
    const now = fixture.context.now();
    await applyRules({ knex, assigner, now });
    await knex('connectors').update({ info_hash: null });
    await knex('connect_clusters').update({ info_hash: null });
    await sync();
    expect(await row('orders-source')).toMatchObject({
      team: 'risk',
      critical: expect.anything(),
    });
    expect(await row('sink-a')).toMatchObject({ team: 'payments' });
  });

  it('by a person hold when it is deleted and created again', async () => {
    await sync();
    await assign('sink-a', { team: 'risk', dbms: 'files', critical: true });
    simulator.remove('sink-a');
    await sync();
    expect(await row('sink-a')).toBeUndefined();
    simulator.create(fileSink('sink-a'));
    await sync();
    expect(await row('sink-a')).toMatchObject({
      team: 'risk',
      dbms: 'files',
      cluster: 'shop',
    });
  });

  it('by a person hold when the local record is deleted', async () => {
    await sync();
    await assign('sink-b', { team: 'risk' });
    await removeConnectorByUs(
      { knex, delays: DEFAULT_DELAYS, now: fixture.context.now },
      { connect_cluster_id: fixture.context.id, name: 'sink-b' },
      { by: BY, from: 'record' },
    );
    expect(await row('sink-b')).toBeUndefined();
    await sync();
    expect(await row('sink-b')).toMatchObject({ team: 'risk' });
  });

  it('follow other rules from what is stored, asking nobody', async () => {
    await sync();
    await assign('sink-b', { cluster: null, team: 'payments' });
    await simulator.stop();
    const now = fixture.context.now();
    const assigner = new Assigner([
      rule({ dbms: ['postgresql'] }, { dbms: 'aurora' }),
      rule({ class: ['*FileStreamSink*'] }, { team: 'risk' }),
      rule({ topic: ['*.orders'] }, { critical: true }),
      rule({ config: { 'database.hostname': ['orders-*'] } }, { cluster: 'x' }),
    ]);
    expect(await applyRules({ knex, assigner, now })).toBe(3);
    expect(await row('orders-source')).toMatchObject({
      team: 'lainnya',
      dbms: 'aurora',
      class_dbms: 'postgresql',
      cluster: 'x',
      matched_rules: '[0,2,3]',
    });
    expect(await row('sink-a')).toMatchObject({ team: 'risk', cluster: null });
    expect(await row('sink-b')).toMatchObject({ team: 'payments' });
    const told = await history();
    expect(told).toHaveLength(4);
    // The same rules again change nothing, whoever starts.
    expect(await applyRules({ knex, assigner, now })).toBeUndefined();
    expect(await history()).toHaveLength(4);
    // Before they are applied for the first time, they are others too.
    await knex('applied_rules').delete();
    expect(await applyRules({ knex, assigner, now })).toBe(0);
    expect(await history()).toHaveLength(4);
  });

  it('are not undone by a look that is under way meanwhile', async () => {
    await sync();
    const sink = fileSink('sink-a');
    for (let round = 0; round < 5; round++) {
      await fetch(`${simulator.urls[0]}/connectors/sink-a/config`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...sink.config, file: `/tmp/${round}.txt` }),
      });
      const team = round % 2 === 0 ? 'risk' : 'payments';
      await Promise.all([sync(), assign('sink-a', { team })]);
      expect(await row('sink-a')).toMatchObject({ team });
    }
  });
});
