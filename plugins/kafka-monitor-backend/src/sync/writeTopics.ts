import { Knex } from 'knex';
import { chunked, insertRows } from '../database/batch';
import { ConnectorTopicRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { ConnectorTopic } from '../topics/topicsOfConnector';
import { WrittenConnector } from './ConnectorWrite';

const MAX_TOPIC = 512;

function configuredRow(
  connectorId: number,
  topic: ConnectorTopic,
  used: boolean,
): ConnectorTopicRow {
  return {
    connector_id: connectorId,
    topic: topic.topic.slice(0, MAX_TOPIC),
    direction: topic.direction,
    configured: true,
    used,
    pattern: topic.pattern,
    internal: topic.internal,
  };
}

/**
 * Replaces the configured topics of connectors. What the worker reported as
 * used stays, until it is asked again.
 */
export async function writeConfiguredTopics(
  trx: Knex,
  written: readonly WrittenConnector[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const rows: ConnectorTopicRow[] = [];
  for (const chunk of chunked(written, 500)) {
    const known = chunk.filter(each => each.before);
    const stored = await trx<ConnectorTopicRow>('connector_topics').whereIn(
      'connector_id',
      known.map(each => each.before!.id),
    );
    const used = new Map(
      stored
        .filter(row => toBoolean(row.used))
        .map(row => [`${row.connector_id} ${row.direction} ${row.topic}`, row]),
    );
    for (const { write } of chunk) {
      const id = ids.get(write.name)!;
      const seen = new Set<string>();
      for (const topic of write.config!.topics) {
        const key = `${id} ${topic.direction} ${topic.topic.slice(
          0,
          MAX_TOPIC,
        )}`;
        if (!seen.has(key)) {
          seen.add(key);
          rows.push(configuredRow(id, topic, used.has(key)));
          used.delete(key);
        }
      }
    }
    for (const row of used.values()) {
      rows.push({ ...row, used: true, configured: false });
    }
    if (stored.length > 0) {
      await trx('connector_topics')
        .whereIn(
          'connector_id',
          known.map(each => each.before!.id),
        )
        .delete();
    }
  }
  await insertRows(trx, 'connector_topics', rows);
}
