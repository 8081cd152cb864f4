import { ConnectorTopicRow } from '../database/tables';
import { toBoolean } from '../database/values';

/** What tells the rows of one connector apart. */
export function keyOf(
  row: Pick<ConnectorTopicRow, 'topic' | 'direction'>,
): string {
  return `${row.direction} ${row.topic}`;
}

/**
 * The topics by which two sets of rows of one connector differ; none: they
 * are the same, whatever way the database spells them.
 */
export function replacedTopics(
  before: readonly ConnectorTopicRow[],
  next: readonly ConnectorTopicRow[],
): Set<string> {
  const left = new Map(before.map(row => [keyOf(row), row]));
  const replaced = new Set<string>();
  for (const row of next) {
    const last = left.get(keyOf(row));
    left.delete(keyOf(row));
    if (!last || !isSame(last, row)) {
      replaced.add(row.topic);
    }
  }
  for (const row of left.values()) {
    replaced.add(row.topic);
  }
  return replaced;
}

function isSame(a: ConnectorTopicRow, b: ConnectorTopicRow): boolean {
  return (['configured', 'used', 'pattern', 'internal'] as const).every(
    column => toBoolean(a[column]) === toBoolean(b[column]),
  );
}
