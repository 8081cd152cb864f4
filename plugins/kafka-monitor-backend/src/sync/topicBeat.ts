import { setTimeout } from 'node:timers/promises';
import { Knex } from 'knex';
import { appendChanges } from '../changes/changeLog';
import { isConnectError } from '../connect';
import { insertRows } from '../database/batch';
import { ConnectClusterRow, ConnectorTopicRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { summarizeTopics } from '../topics/summarizeTopics';
import { ConnectClusterContext } from './ConnectClusterContext';
import { replacedTopics } from './replacedTopics';
import { usedTopicRows } from './usedTopicRows';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A tick of this beat takes at most this many times its pause. */
const PER_TICK = 40;
/** With one request after the other, at most 5 a second. */
const PAUSE_MS = 200;
/** However slow the worker, one tick ends before the next. */
const LONGEST_TICK_MS = 9_000;
const REQUEST_TIMEOUT_MS = 10_000;
/** No connector is shown with more, and no column holds longer ones. */
const MAX_TOPICS = 10_000;
const MAX_TOPIC = 512;

interface Due {
  id: number;
  name: string;
  type: string;
}

/**
 * Asks for the topics that connectors actually use: those that run, hourly
 * and after a configuration change, a few at a time. A worker that does not
 * track topics says so once and is left alone for a day.
 *
 * @returns how many connectors were asked about
 */
export async function topicBeat(
  context: ConnectClusterContext,
  signal?: AbortSignal,
): Promise<number> {
  const { knex, client } = context;
  const row = await context.store.get(context.id);
  if (
    !row?.active_url ||
    row.failing_since !== null ||
    row.hold_reason === 'kafka-cluster-changed'
  ) {
    return 0;
  }
  const call = { url: row.active_url, signal, timeoutMs: REQUEST_TIMEOUT_MS };
  const started = performance.now();
  const due: Due[] = await knex('connectors')
    .where({ connect_cluster_id: row.id, health: 'running' })
    .where(query =>
      query
        .whereNull('topics_due_at')
        .orWhere('topics_due_at', '<=', context.now()),
    )
    .orderBy('topics_due_at')
    .limit(PER_TICK)
    .select('id', 'name', 'type');
  let asked = 0;
  for (const connector of due) {
    signal?.throwIfAborted();
    if (performance.now() - started > LONGEST_TICK_MS) {
      return asked;
    }
    const next = new Date(context.now().getTime() + HOUR);
    try {
      asked++;
      const topics = await client.topics(connector.name, call);
      if (typeof topics === 'string') {
        await knex('connectors')
          .where({ connect_cluster_id: row.id })
          .update({
            topic_use: topics,
            topics_due_at: new Date(context.now().getTime() + DAY),
          });
        return asked;
      }
      signal?.throwIfAborted();
      await storeUsedTopics(
        knex,
        row,
        connector,
        storable(topics),
        context.now(),
        next,
      );
    } catch (error) {
      if (!isConnectError(error) || error.kind === 'aborted') {
        throw error;
      }
      await knex('connectors')
        .where({ id: connector.id })
        .update({ topics_due_at: next });
      // Trouble of the worker and not of this connector: later.
      if (error.kind !== 'not-found' && error.kind !== 'refused-name') {
        return asked;
      }
    }
    await setTimeout(PAUSE_MS, undefined, { signal });
  }
  return asked;
}

/** Kafka has no topic of a longer name, nor one with such characters. */
function storable(topics: readonly string[]): string[] {
  return topics
    .filter(topic => topic.length <= MAX_TOPIC && !topic.includes('\0'))
    .slice(0, MAX_TOPICS);
}

async function storeUsedTopics(
  knex: Knex,
  row: ConnectClusterRow,
  connector: Due,
  topics: readonly string[],
  at: Date,
  next: Date,
): Promise<void> {
  await knex.transaction(async trx => {
    const updated = await trx('connectors')
      .where({ id: connector.id })
      .update({ topic_use: 'known', topics_due_at: next });
    if (updated === 0) {
      return;
    }
    const stored = await trx<ConnectorTopicRow>('connector_topics').where({
      connector_id: connector.id,
    });
    const used = new Set(topics);
    const before = new Set(
      stored.filter(each => toBoolean(each.used)).map(each => each.topic),
    );
    if (
      used.size === before.size &&
      [...used].every(topic => before.has(topic))
    ) {
      return;
    }
    const rows = usedTopicRows(stored, used, {
      id: connector.id,
      direction: connector.type === 'sink' ? 'read' : 'write',
      at,
    });
    await trx('connector_topics')
      .where({ connector_id: connector.id })
      .delete();
    await insertRows(trx, 'connector_topics', rows);
    await appendChanges(
      trx,
      [
        {
          kind: 'topics-changed',
          name: connector.name,
          payload: { used: used.size },
        },
      ],
      { connectClusterId: row.id, syncNumber: row.sync_number, at },
    );
    const { environment, platform } = row;
    const place = { environment, platform };
    await summarizeTopics(trx, place, replacedTopics(stored, rows));
  });
}
