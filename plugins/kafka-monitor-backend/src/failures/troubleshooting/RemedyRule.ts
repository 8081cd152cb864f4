// What others may add rules of is what the built-in ones are made of.
export type {
  RemedyArea,
  RemedyConfidence as Confidence,
  RemedyRule,
  RemedyScope as RuleScope,
  RemedySignature as Signature,
  RemedyText as Text,
  RestartHelps,
} from '@kafka-monitor/plugin-kafka-monitor-node';
