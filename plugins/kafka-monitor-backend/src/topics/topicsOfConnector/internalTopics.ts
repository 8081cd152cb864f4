import {
  ClassRule,
  MaskedConfig,
  firstValueOf,
  listOf,
  valueOf,
} from '../../connectors/classKnowledge';
import { debeziumPrefixOf } from './debeziumTopics';
import { TopicName, configuredName } from './topicNames';

/** A topic beside the data. */
export interface InternalTopic extends TopicName {
  direction: 'write' | 'read';
}

const SINK_KEYS = [
  'errors.deadletterqueue.topic.name',
  'reporter.result.topic.name',
  'reporter.error.topic.name',
];

const SOURCE_KEYS = ['offsets.storage.topic'];

/** Topics a connector keeps for itself, by its settings and its class. */
export function internalTopics(
  name: string,
  config: MaskedConfig,
  direction: 'source' | 'sink',
  rule: ClassRule | null,
): InternalTopic[] {
  const prefix =
    rule?.topics?.kind === 'debezium'
      ? debeziumPrefixOf(name, config, rule.topics)
      : null;
  const known = {
    name,
    prefix,
    connector: name,
    connectorName: name,
    'source.cluster.alias': valueOf(config, 'source.cluster.alias'),
    databaseName: firstValueOf(config, ['oracle.pdb.name', 'oracle.sid']),
  };
  const found: InternalTopic[] = [];
  const add = (value: string | null, way: 'write' | 'read') => {
    const topic = value === null ? null : configuredName(value, known);
    if (topic) found.push({ ...topic, direction: way });
  };
  for (const internal of rule?.internal ?? []) {
    const { when } = internal;
    const wanted =
      when === undefined ||
      listOf(valueOf(config, when.key)).includes(when.contains);
    if (wanted) {
      const value = valueOf(config, internal.key) ?? internal.fallback ?? null;
      add(value, internal.direction);
    }
  }
  const common = direction === 'sink' ? SINK_KEYS : SOURCE_KEYS;
  for (const key of common) add(valueOf(config, key), 'write');
  return found;
}
