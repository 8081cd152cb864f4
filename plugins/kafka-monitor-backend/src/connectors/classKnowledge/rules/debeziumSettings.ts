import { InternalTopicRule } from '../classRule';

/** The logical name of the server; second the name of 1.x. */
export const DEBEZIUM_PREFIX = [
  'topic.prefix',
  'database.server.name',
] as const;

/** Include lists and their 1.x names. */
export const DEBEZIUM_TABLES = {
  table: ['table.include.list', 'table.whitelist'],
  schema: ['schema.include.list', 'schema.whitelist'],
} as const;

/** Topics that Debezium keeps for itself. */
export const DEBEZIUM_INTERNAL: readonly InternalTopicRule[] = [
  { key: 'schema.history.internal.kafka.topic', direction: 'write' },
  { key: 'database.history.kafka.topic', direction: 'write' },
  {
    key: 'signal.kafka.topic',
    direction: 'read',
    fallback: '${prefix}-signal',
    when: { key: 'signal.enabled.channels', contains: 'kafka' },
  },
  {
    key: 'notification.sink.topic.name',
    direction: 'write',
    when: { key: 'notification.enabled.channels', contains: 'sink' },
  },
];
