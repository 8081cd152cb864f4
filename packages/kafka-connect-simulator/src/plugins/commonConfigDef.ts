import type { ConnectorType } from '../group/ConnectorRecord';
import { KeyDefinition, keys } from './ConnectorPlugin';

const everyConnector: KeyDefinition[] = [
  ...keys(
    'Common',
    `
    name STRING!
    connector.class STRING!
    connector.plugin.version STRING >=4.1
    tasks.max INT=1
    tasks.max.enforce BOOLEAN=true
    key.converter CLASS
    key.converter.plugin.version STRING >=4.1
    value.converter CLASS
    value.converter.plugin.version STRING >=4.1
    header.converter CLASS
    header.converter.plugin.version STRING >=4.1
    `,
  ),
  ...keys('Transforms', 'transforms LIST='),
  ...keys('Predicates', 'predicates LIST='),
  ...keys('Common', 'config.action.reload STRING=restart'),
  ...keys(
    'Error Handling',
    `
    errors.retry.timeout LONG=0
    errors.retry.delay.max.ms LONG=60000
    errors.tolerance STRING=none
    errors.log.enable BOOLEAN=false
    errors.log.include.messages BOOLEAN=false
    `,
  ),
];

const sources: KeyDefinition[] = [
  ...keys('Topic Creation', 'topic.creation.groups LIST='),
  ...keys(
    'Exactly Once Support',
    `
    exactly.once.support STRING=requested
    transaction.boundary STRING=poll
    transaction.boundary.interval.ms LONG
    `,
  ),
  ...keys('offsets.topic', 'offsets.storage.topic STRING'),
];

const sinks: KeyDefinition[] = [
  ...keys(
    'Common',
    `
    topics LIST=
    topics.regex STRING=
    `,
  ),
  ...keys(
    'Error Handling',
    `
    errors.deadletterqueue.topic.name STRING=
    errors.deadletterqueue.topic.replication.factor SHORT=3
    errors.deadletterqueue.context.headers.enable BOOLEAN=false
    `,
  ),
];

/** The keys that Kafka Connect itself gives every connector of a direction. @internal */
export function commonKeys(type: ConnectorType): KeyDefinition[] {
  return [...everyConnector, ...(type === 'source' ? sources : sinks)];
}
