import {
  FALLBACK_TOPIC_KEYS,
  ClassRule,
  MaskedConfig,
  valueOf,
} from '../../connectors/classKnowledge';
import { ruleTopics } from './ruleTopics';
import {
  NO_TOPICS,
  WrittenTopics,
  escaped,
  isPrefix,
  pattern,
} from './topicNames';

function fallbackTopics(name: string, config: MaskedConfig): WrittenTopics {
  const key = FALLBACK_TOPIC_KEYS.find(
    candidate => valueOf(config, candidate) !== null,
  );
  if (key) return ruleTopics(name, config, { kind: 'listed', keys: [key] });
  const prefix = valueOf(config, 'topic.prefix');
  if (prefix !== null && /^[\w.-]+$/.test(prefix) && isPrefix(prefix)) {
    return { names: [pattern(`${escaped(prefix)}.*`)], runtime: false };
  }
  const keys = ['topic.name.pattern'];
  return ruleTopics(name, config, { kind: 'listed', keys });
}

/** Topics a source writes, before any transform. */
export function sourceTopics(
  name: string,
  config: MaskedConfig,
  rule: ClassRule | null,
): WrittenTopics {
  if (rule?.topics) return ruleTopics(name, config, rule.topics);
  // A described source without topics of its own has only internal ones.
  if (rule && rule.direction !== 'sink') return NO_TOPICS;
  return fallbackTopics(name, config);
}
