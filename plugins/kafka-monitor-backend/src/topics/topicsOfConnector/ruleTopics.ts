import {
  MaskedConfig,
  TopicRule,
  firstValueOf,
  keysLike,
  listOf,
  valueOf,
} from '../../connectors/classKnowledge';
import { debeziumTopics } from './debeziumTopics';
import { kcqlTopics } from './kcqlTopics';
import { mirrorTopics } from './mirrorTopics';
import { mongoNamespaces } from './mongoNamespaces';
import { prefixedTopics, templateTopics } from './tableTopics';
import { TopicName, WrittenTopics, configuredName } from './topicNames';

function namesIn(values: readonly string[]): WrittenTopics {
  const names = values.map(value => configuredName(value));
  const known = names.filter((name): name is TopicName => name !== null);
  return { names: known, runtime: known.length < names.length };
}

function listedTopics(config: MaskedConfig, keys: readonly string[]) {
  for (const key of keys) {
    const values = keysLike(config, key).flatMap(found =>
      listOf(valueOf(config, found)),
    );
    if (values.length > 0) return namesIn(values);
  }
  return null;
}

function mappedTopics(
  config: MaskedConfig,
  rule: Extract<TopicRule, { kind: 'mapped' }>,
): WrittenTopics {
  const pairs = listOf(firstValueOf(config, rule.keys));
  if (pairs.length === 0) {
    return namesIn(listOf(firstValueOf(config, rule.otherwise)));
  }
  // A comma inside the expression of a pair leaves pieces without a separator.
  const topics = pairs
    .filter(pair => pair.includes(rule.separator))
    .map(pair => pair.split(rule.separator)[0].trim());
  return namesIn(topics.filter(topic => /^[\w.-]+$/.test(topic)));
}

function keyedTopics(
  config: MaskedConfig,
  rule: Extract<TopicRule, { kind: 'keyed' }>,
): WrittenTopics {
  const topics = rule.keys.flatMap(key => {
    const star = key.indexOf('*');
    const tail = key.length - star - 1;
    return keysLike(config, key).map(found =>
      found.slice(star, found.length - tail),
    );
  });
  return topics.length > 0
    ? namesIn(topics)
    : listedTopics(config, rule.otherwise ?? []) ?? {
        names: [],
        runtime: true,
      };
}

/** Topics a source writes according to its rule, before any transform. */
export function ruleTopics(
  name: string,
  config: MaskedConfig,
  rule: TopicRule,
): WrittenTopics {
  switch (rule.kind) {
    case 'debezium':
      return debeziumTopics(name, config, rule);
    case 'listed':
      return (
        listedTopics(config, rule.keys) ??
        namesIn(rule.fallback === undefined ? [] : [rule.fallback])
      );
    case 'prefixed':
      return prefixedTopics(config, rule);
    case 'mapped':
      return mappedTopics(config, rule);
    case 'keyed':
      return keyedTopics(config, rule);
    case 'mongoNamespaces':
      return mongoNamespaces(config);
    case 'template':
      return templateTopics(name, config, rule);
    case 'kcql':
      return { names: kcqlTopics(config, 'source'), runtime: false };
    case 'mirror':
      return mirrorTopics(config);
    case 'runtime':
      return { names: [], runtime: true };
    default: {
      const unreachable: never = rule;
      return unreachable;
    }
  }
}
