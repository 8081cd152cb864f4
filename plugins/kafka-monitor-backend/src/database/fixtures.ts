import {
  ConnectorStates,
  DEFAULT_TEAM,
  connectorHealth,
  healthRank,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import {
  BusinessClusterRow,
  ConnectClusterRow,
  ConnectorRow,
  ConnectorTopicRow,
  TaskRow,
  TeamRow,
  WorkerRow,
} from './tables';

/** The moment at which tests look, unless they say otherwise. */
export const NOW = new Date('2026-11-23T12:00:00.000Z');

/** That many seconds before {@link NOW}. */
export function secondsAgo(seconds: number): Date {
  return new Date(NOW.getTime() - seconds * 1000);
}

/** Columns to set, and all others as a healthy thing has them. */
export type Seed<Row> = Partial<Row>;

/** A connector to insert, with what hangs on it. */
export type ConnectorSeed = Seed<ConnectorRow> & {
  name: string;
  tasks?: Array<Seed<TaskRow> & { state: string }>;
  topics?: Array<Seed<ConnectorTopicRow> & { topic: string }>;
};

/** Inserts a configured Connect cluster that was seen well just now. */
export async function seedConnectCluster(
  knex: Knex,
  seed: Seed<ConnectClusterRow> & { workers?: Array<Seed<WorkerRow>> } = {},
): Promise<number> {
  const { workers = [], ...columns } = seed;
  const [{ id }] = await knex('connect_clusters')
    .insert({
      environment: 'production',
      connect_cluster: 'main',
      platform: 'kafka-connect',
      configured: true,
      last_good_at: secondsAgo(5),
      last_tick_at: secondsAgo(5),
      ...columns,
    })
    .returning('id');
  for (const worker of workers) {
    await knex('workers').insert({
      connect_cluster_id: id,
      url: 'http://connect-1:8083',
      worker_id: 'connect-1:8083',
      health: 'healthy',
      misses: 0,
      last_answer_at: secondsAgo(5),
      ...worker,
    });
  }
  return id;
}

function statesOf(seed: ConnectorSeed): ConnectorStates {
  return {
    connector: seed.state === undefined ? 'RUNNING' : seed.state ?? undefined,
    tasks: (seed.tasks ?? [{ state: 'RUNNING' }]).map(task => task.state),
  };
}

function toRow(connectClusterId: number, seed: ConnectorSeed) {
  const { tasks = [{ state: 'RUNNING' }], topics: _, ...given } = seed;
  const columns = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const health = seed.health ?? connectorHealth(statesOf(seed));
  const count = (state: string) =>
    tasks.filter(task => task.state === state).length;
  return {
    connect_cluster_id: connectClusterId,
    health,
    health_rank: healthRank(health as never),
    state: 'RUNNING',
    worker_id: 'connect-1:8083',
    tasks_running: count('RUNNING'),
    tasks_failed: count('FAILED'),
    tasks_total: tasks.length,
    tasks_expected: tasks.length,
    changed_after: secondsAgo(75),
    changed_by: secondsAgo(60),
    first_seen_at: secondsAgo(3600),
    observed_seq: 1,
    type: 'source',
    connector_class: null,
    dbms: null,
    class_dbms: seed.dbms ?? null,
    team: DEFAULT_TEAM,
    cluster: null,
    critical: false,
    ...columns,
  };
}

/** Inserts connectors of one Connect cluster; answers their ids by name. */
export async function seedConnectors(
  knex: Knex,
  connectClusterId: number,
  seeds: readonly ConnectorSeed[],
): Promise<Map<string, number>> {
  const rows = seeds.map(seed => toRow(connectClusterId, seed));
  await knex.batchInsert('connectors', rows, 200);
  const stored: Array<{ id: number; name: string }> = await knex('connectors')
    .select('id', 'name')
    .where({ connect_cluster_id: connectClusterId });
  const ids = new Map(stored.map(row => [row.name, row.id]));
  const tasks = seeds.flatMap(seed =>
    (seed.tasks ?? [{ state: 'RUNNING' }]).map((task, index) => ({
      connector_id: ids.get(seed.name),
      task: index,
      worker_id: 'connect-1:8083',
      trace: null,
      changed_after: secondsAgo(75),
      changed_by: secondsAgo(60),
      ...task,
    })),
  );
  await knex.batchInsert('tasks', tasks, 200);
  const topics = seeds.flatMap(seed =>
    (seed.topics ?? []).map(topic => ({
      connector_id: ids.get(seed.name),
      direction: 'write',
      configured: true,
      used: false,
      pattern: false,
      internal: false,
      first_seen_at: null,
      ...topic,
    })),
  );
  await knex.batchInsert('connector_topics', topics, 200);
  return ids;
}

/**
 * Inserts a team that nobody has changed yet.
 *
 * @param seed `leads`: refs of users, as a person gives them
 */
export async function seedTeam(
  knex: Knex,
  seed: Seed<TeamRow> & { name: string; leads?: readonly string[] },
): Promise<void> {
  const { leads = [], ...columns } = seed;
  await knex('teams').insert({
    title: seed.name,
    group_ref: `group:default/${seed.name}`,
    created_at: NOW,
    updated_at: NOW,
    ...columns,
  });
  if (leads.length > 0) {
    await knex('team_leads').insert(
      leads.map(ref => ({ team: seed.name, user_ref: ref, source: 'person' })),
    );
  }
}

/** Inserts a business cluster; nobody's, unless an owner is given. */
export async function seedBusinessCluster(
  knex: Knex,
  seed: Seed<BusinessClusterRow> & {
    name: string;
    teams?: readonly string[];
  },
): Promise<void> {
  const { teams = [], ...columns } = seed;
  await knex('business_clusters').insert({
    platform: 'kafka-connect',
    title: seed.name,
    owner: DEFAULT_TEAM,
    links: '[]',
    created_at: NOW,
    updated_at: NOW,
    ...columns,
  });
  if (teams.length > 0) {
    await knex('business_cluster_teams').insert(
      teams.map((team, position) => ({ cluster: seed.name, team, position })),
    );
  }
}
