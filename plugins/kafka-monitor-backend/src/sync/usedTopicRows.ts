import { ConnectorTopicRow } from '../database/tables';
import { toBoolean } from '../database/values';
import { keyOf } from './replacedTopics';

/**
 * The rows of a connector whose worker reports these topics as used: those
 * that are configured, and what is used besides. What stays is used since
 * when it was.
 */
export function usedTopicRows(
  stored: readonly ConnectorTopicRow[],
  used: ReadonlySet<string>,
  connector: { id: number; direction: 'write' | 'read'; at: Date },
): ConnectorTopicRow[] {
  const { id, direction, at } = connector;
  const before = new Map(stored.map(row => [keyOf(row), row]));
  const rows = new Map(
    stored
      .filter(row => toBoolean(row.configured))
      .map(row => [
        keyOf(row),
        { ...row, used: used.has(row.topic) && !toBoolean(row.pattern) },
      ]),
  );
  const configured = new Set(
    [...rows.values()].filter(row => row.used).map(row => row.topic),
  );
  for (const topic of used) {
    const key = keyOf({ direction, topic });
    if (!configured.has(topic)) {
      const last = before.get(key);
      rows.set(key, {
        connector_id: id,
        topic,
        direction,
        configured: false,
        used: true,
        pattern: false,
        internal: false,
        first_seen_at: last ? last.first_seen_at : at,
      });
    }
  }
  return [...rows.values()];
}
