import type { ConnectorType } from '../group/ConnectorRecord';

const list = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');

/** A name without the characters that make a pattern of it: nobody can say which topics a pattern meant. */
const PLAIN = /^[\w.\-]+$/;

/**
 * The topics a running connector is likely to have used, from its
 * configuration; patterns are left out.
 *
 * @internal
 */
export function topicsInUse(
  config: Record<string, string>,
  type: ConnectorType,
): string[] {
  if (type === 'sink') return list(config.topics);
  const single = config.topic ?? config['kafka.topic'];
  if (single) return [single];
  const prefix = config['topic.prefix'];
  if (!prefix) return [];
  const debezium = config['connector.class']?.startsWith('io.debezium.');
  const tables =
    config['table.include.list'] ??
    config['collection.include.list'] ??
    config['table.whitelist'];
  return list(tables)
    .filter(table => PLAIN.test(table))
    .map(table => (debezium ? `${prefix}.${table}` : `${prefix}${table}`));
}
