import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { repairSummaries } from '../../topics/repairSummaries';

const TABLES = [
  'connect_clusters',
  'workers',
  'connectors',
  'tasks',
  'connector_configs',
  'connector_topics',
  'topic_summaries',
  'connector_history',
  'change_log',
  'failures',
  'failure_events',
  'connector_restarts',
  'connector_deletions',
  'bulk_results',
];

interface Part {
  state: string;
  worker_id: string;
}

/** All that is stored of connectors, to see whether a fault left it alone. */
export async function readConnectorRows(knex: Knex) {
  return {
    connectors: await knex('connectors').orderBy('id'),
    tasks: await knex('tasks').orderBy(['connector_id', 'task']),
    configs: await knex('connector_configs').orderBy('id'),
    topics: await knex('connector_topics').orderBy(['connector_id', 'topic']),
    history: await knex('connector_history').orderBy('id'),
  };
}

/** What the worker says now, by a request of its own. */
async function actual(url: string) {
  const answer = await fetch(`${url}/connectors?expand=status`);
  const body = (await answer.json()) as Record<
    string,
    { status: { connector: Part; tasks: Array<Part & { id: number }> } }
  >;
  return Object.entries(body)
    .map(([name, { status }]) => ({
      name,
      state: status.connector.state,
      worker: status.connector.worker_id,
      tasks: status.tasks.map(task => [task.id, task.state, task.worker_id]),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** I1: the rows are what the last complete answer says. */
export async function expectRowsToMatch(
  knex: Knex,
  simulator: ConnectSimulator,
  connectClusterId: number,
  url = simulator.urls[0],
) {
  const rows = await knex('connectors')
    .where({ connect_cluster_id: connectClusterId })
    .orderBy('name');
  const tasks = await knex('tasks').orderBy('task');
  const stored = rows
    .map(row => ({
      name: row.name,
      state: row.state,
      worker: row.worker_id,
      tasks: tasks
        .filter(task => task.connector_id === row.id)
        .map(task => [task.task, task.state, task.worker_id]),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(stored).toEqual(await actual(url));
  await expectTopicsSummarized(knex);
}

/**
 * I3: the change log has one entry per transition, in order: each begins with
 * what the one before ended in, and the last ends in what is stored.
 */
export async function expectChangesToChain(knex: Knex) {
  const entries = await knex('change_log').orderBy('seq');
  const last = new Map<string, string | null>();
  for (const entry of entries) {
    const payload = JSON.parse(entry.payload);
    const key = `${entry.connect_cluster_id} ${entry.name} ${
      payload.task ?? ''
    }`;
    if (entry.kind === 'connector-removed') {
      // One of the same name that comes later starts anew.
      const parts = `${entry.connect_cluster_id} ${entry.name} `;
      [...last.keys()]
        .filter(known => known.startsWith(parts))
        .forEach(known => last.delete(known));
    } else if (entry.kind === 'connector-added') {
      last.set(key, payload.health);
    } else if (entry.kind === 'health-changed') {
      if (last.has(key)) {
        expect([key, payload.fromHealth]).toEqual([key, last.get(key)]);
      }
      last.set(key, payload.toHealth);
    } else if (entry.kind === 'task-changed') {
      if (last.has(key)) {
        expect([key, payload.from]).toEqual([key, last.get(key)]);
      }
      last.set(key, payload.to);
    }
  }
  for (const row of await knex('connectors')) {
    const told = last.get(`${row.connect_cluster_id} ${row.name} `);
    if (told !== undefined) {
      expect([row.name, told]).toEqual([row.name, row.health]);
    }
  }
  for (const times of await knex('connector_history')) {
    if (times.changed_after !== null) {
      expect(Number(new Date(times.changed_after))).toBeLessThanOrEqual(
        Number(new Date(times.changed_by)),
      );
    }
  }
}

/** The summaries of topics are what connectors use. */
export async function expectTopicsSummarized(knex: Knex) {
  expect(await repairSummaries(knex)).toBe(false);
}

/** I6: no secret is anywhere in the database. */
export async function expectNoSecret(knex: Knex, ...secrets: string[]) {
  for (const table of TABLES) {
    const text = JSON.stringify(await knex(table));
    for (const secret of secrets) {
      expect([table, text.includes(secret)]).toEqual([table, false]);
    }
  }
}
