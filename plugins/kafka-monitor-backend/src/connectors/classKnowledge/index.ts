export type {
  ConnectorEndpoint,
  ConnectorKnowledge,
} from './connectorKnowledge';
export type {
  ClassRule,
  InternalTopicRule,
  TopicRule,
  DebeziumTopics,
} from './classRule';
export type { MaskedConfig } from './configValue';
export {
  firstValueOf,
  keysLike,
  listOf,
  valueOf,
  visibleValueOf,
} from './configValue';
export { FALLBACK_TOPIC_KEYS } from './fallback';
export { classRuleOf } from './classRuleOf';
export { knowledgeOf } from './knowledgeOf';
export { CLASS_KNOWLEDGE_VERSION } from './version';
export {
  KEEPING_PACKAGES,
  ROUTING_WORDS,
  TRANSFORM_RULES,
} from './rules/transforms';
export type { TransformRule } from './rules/transforms';
