import { Knex } from 'knex';
import { chunked, deleteWhereIn, insertRows } from '../database/batch';
import { ConnectorTopicRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { ConnectorTopic } from '../topics/topicsOfConnector';
import { WrittenConnector } from './ConnectorWrite';
import { keyOf, replacedTopics } from './replacedTopics';

const MAX_TOPIC = 512;

/**
 * Replaces the configured topics of connectors. What the worker reported as
 * used stays, until it is asked again; a topic that stays is used since when
 * it was.
 *
 * @returns the topics whose use has changed by it
 */
export async function writeConfiguredTopics(
  trx: Knex,
  written: readonly WrittenConnector[],
  ids: ReadonlyMap<string, number>,
  at: Date,
): Promise<Set<string>> {
  const changed = new Set<string>();
  for (const chunk of chunked(written, 500)) {
    const known = chunk.flatMap(({ before }) => (before ? [before.id] : []));
    const stored = await storedTopics(trx, known);
    const stale: number[] = [];
    const rows: ConnectorTopicRow[] = [];
    for (const { write } of chunk) {
      const id = ids.get(write.name)!;
      const before = stored.get(id) ?? [];
      const next = nextTopics(id, before, write.config!.topics, at);
      const replaced = replacedTopics(before, next);
      if (replaced.size > 0) {
        replaced.forEach(topic => changed.add(topic));
        stale.push(id);
        rows.push(...next);
      }
    }
    await deleteWhereIn(trx, 'connector_topics', 'connector_id', stale);
    await insertRows(trx, 'connector_topics', rows);
  }
  return changed;
}

async function storedTopics(
  trx: Knex,
  ids: readonly number[],
): Promise<Map<number, ConnectorTopicRow[]>> {
  const rows: ConnectorTopicRow[] =
    ids.length > 0
      ? await trx('connector_topics').whereIn('connector_id', ids)
      : [];
  const byConnector = new Map<number, ConnectorTopicRow[]>();
  for (const row of rows) {
    const list = byConnector.get(row.connector_id) ?? [];
    byConnector.set(row.connector_id, list);
    list.push(row);
  }
  return byConnector;
}

/** The rows of a connector when its configuration names these topics. */
function nextTopics(
  id: number,
  before: readonly ConnectorTopicRow[],
  topics: readonly ConnectorTopic[],
  at: Date,
): ConnectorTopicRow[] {
  const known = new Map(before.map(row => [keyOf(row), row]));
  const next = new Map<string, ConnectorTopicRow>();
  for (const { topic, direction, pattern, internal } of topics) {
    const name = topic.slice(0, MAX_TOPIC);
    const key = keyOf({ topic: name, direction });
    const last = known.get(key);
    if (!next.has(key)) {
      next.set(key, {
        connector_id: id,
        topic: name,
        direction,
        configured: true,
        used: last !== undefined && toBoolean(last.used),
        pattern,
        internal,
        first_seen_at: last ? last.first_seen_at : at,
      });
    }
  }
  for (const row of before) {
    if (toBoolean(row.used) && !next.has(keyOf(row))) {
      next.set(keyOf(row), { ...row, used: true, configured: false });
    }
  }
  return [...next.values()];
}
