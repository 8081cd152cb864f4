import { Knex } from 'knex';
import { insertRows, repairSummaries } from '../product/internals';

const DAY = 86_400_000;
const TEAMS = Array.from({ length: 20 }, (_, number) => `team-${number}`);
/** Rows made before they are written. */
const AT_ONCE = 5000;

/** How much there is to seed. */
export interface Topics {
  /** Names, each written by a connector, and every other one read by one. */
  topics: number;
  /** Of them, those that one connector writes. */
  ofOne: number;
  /** Topics of each other connector. */
  perConnector: number;
  patterns: number;
}

const nameOf = (number: number) =>
  `domain-${number % 97}.public.orders_${String(number).padStart(6, '0')}`;

/** Connectors of some Connect clusters, and the topics they use. */
export async function seedTopics(knex: Knex, seed: Topics): Promise<void> {
  const clusters: number[] = await knex('connect_clusters')
    .orderBy('id')
    .pluck('id');
  const now = Date.now();
  const others = Math.ceil((seed.topics - seed.ofOne) / seed.perConnector);
  const connectors = Array.from({ length: 1 + 2 * others }, (_, number) => ({
    id: number + 1,
    connect_cluster_id: clusters[(number >> 1) % clusters.length],
    name: `connector-${number}`,
    health: 'running',
    health_rank: 8,
    state: 'RUNNING',
    tasks_running: 1,
    tasks_failed: 0,
    tasks_total: 1,
    changed_by: new Date(now),
    first_seen_at: new Date(now - 90 * DAY),
    observed_seq: 1,
    type: number % 2 === 0 ? 'source' : 'sink',
    team: TEAMS[number % TEAMS.length],
  }));
  await insertRows(knex, 'connectors', connectors);
  const use = (connector: number, topic: string, direction: string) => ({
    connector_id: connector,
    topic,
    direction,
    configured: true,
    used: true,
    pattern: false,
    internal: false,
    first_seen_at: new Date(now - (topic.length % 30) * DAY),
  });
  for (let from = 0; from < seed.topics; from += AT_ONCE) {
    const rows: object[] = [];
    for (let at = from; at < Math.min(from + AT_ONCE, seed.topics); at++) {
      const other = Math.max(
        0,
        Math.floor((at - seed.ofOne) / seed.perConnector),
      );
      const writer = at < seed.ofOne ? 1 : 2 * other + 3;
      rows.push(use(writer, nameOf(at), 'write'));
      if (at % 2 === 0) {
        rows.push(use(2 * other + 2, nameOf(at), 'read'));
      }
    }
    await knex.transaction(trx => insertRows(trx, 'connector_topics', rows));
  }
  await insertRows(
    knex,
    'connector_topics',
    Array.from({ length: seed.patterns }, (_, number) => ({
      ...use(
        2 * (number % others) + 2,
        `domain-${number % 97}\\.(public|sales)\\.orders_[0-9]*${number}`,
        'read',
      ),
      pattern: true,
      used: false,
    })),
  );
  await repairSummaries(knex);
}
