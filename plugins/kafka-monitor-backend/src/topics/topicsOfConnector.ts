import {
  ConnectorKnowledge,
  MaskedConfig,
  classRuleOf,
  valueOf,
} from '../connectors/classKnowledge';
import { debeziumSideTopics } from './topicsOfConnector/debeziumTopics';
import { internalTopics } from './topicsOfConnector/internalTopics';
import { sinkTopics } from './topicsOfConnector/sinkTopics';
import { sourceTopics } from './topicsOfConnector/sourceTopics';
import { MAX_NAME_LENGTH, TopicName } from './topicsOfConnector/topicNames';
import { transformedTopics } from './topicsOfConnector/transforms';

export { topicMatcherOf } from './topicsOfConnector/topicPattern';

/**
 * A topic of a connector, as its configuration has it.
 *
 * @internal
 */
export interface ConnectorTopic {
  /** The name, or with `pattern` a regular expression the whole name matches. */
  topic: string;
  direction: 'write' | 'read';
  pattern: boolean;
  /** Beside the data: schema history, dead letter queue, heartbeat ... */
  internal: boolean;
}

/**
 * The topics of a connector, at most 5,000, and its consumer group.
 *
 * @internal
 */
export interface TopicsOfConnector {
  topics: ConnectorTopic[];
  /** Group of a sink's consumers; null for a source. */
  consumerGroup: string | null;
  /** Some topics are known only at run time (outbox router ...). */
  runtime: boolean;
}

const MAX_TOPICS = 5000;
const MAX_PATTERN_LENGTH = 1000;

class TopicList {
  readonly #topics = new Map<string, ConnectorTopic>();

  add(
    names: readonly TopicName[],
    direction: 'write' | 'read',
    internal: boolean,
  ): void {
    for (const { topic, pattern } of names) {
      const key = `${direction} ${pattern} ${topic}`;
      const possible =
        topic.length <= (pattern ? MAX_PATTERN_LENGTH : MAX_NAME_LENGTH);
      if (
        possible &&
        this.#topics.size < MAX_TOPICS &&
        !this.#topics.has(key)
      ) {
        this.#topics.set(key, { topic, direction, pattern, internal });
      }
    }
  }

  all(): ConnectorTopic[] {
    return [...this.#topics.values()];
  }
}

/**
 * The topics a connector reads or writes according to its configuration.
 *
 * @param name - the connector's name
 * @param config - the masked configuration
 * @param knowledge - what its class says, for the direction
 * @internal
 */
export function topicsOfConnector(
  name: string,
  config: MaskedConfig,
  knowledge: ConnectorKnowledge,
): TopicsOfConnector {
  const { direction } = knowledge;
  const list = new TopicList();
  if (direction === null) {
    return { topics: [], consumerGroup: null, runtime: false };
  }
  const rule = classRuleOf(config);
  const internal = internalTopics(name, config, direction, rule);
  const addInternal = () => {
    for (const topic of internal) list.add([topic], topic.direction, true);
  };
  if (direction === 'sink') {
    // Internal ones first: the cap must not take them.
    addInternal();
    list.add(sinkTopics(config, rule), 'read', false);
    const group = valueOf(config, 'consumer.override.group.id');
    return {
      topics: list.all(),
      consumerGroup: group ?? `connect-${name}`,
      runtime: false,
    };
  }
  addInternal();
  if (rule?.topics?.kind === 'debezium') {
    const names = debeziumSideTopics(name, config, rule.topics);
    const side = transformedTopics(config, { names, runtime: false }, false);
    list.add(side.names, 'write', true);
  }
  const data = transformedTopics(config, sourceTopics(name, config, rule));
  list.add(data.names, 'write', false);
  return { topics: list.all(), consumerGroup: null, runtime: data.runtime };
}
