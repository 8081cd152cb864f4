/** What a single message transform does to the names of topics. */
export interface TransformRule {
  classes: readonly string[];
  effect:
    | { kind: 'regex'; regex: string; replacement: string }
    | { kind: 'timestamp'; format: string; fallback: string }
    | { kind: 'outbox'; replacement: string; fallback: string }
    /** Names come from the records; `when`: only with this setting. */
    | { kind: 'runtime'; when?: string };
}

/** Packages whose other transforms keep the topic. */
export const KEEPING_PACKAGES: readonly string[] = [
  'org.apache.kafka.connect.transforms.',
  'io.confluent.connect.transforms.',
  'io.debezium.transforms.',
  'io.debezium.connector.',
  'io.aiven.kafka.connect.transforms.',
  'com.github.jcustenborder.kafka.connect.transform.',
];

/** A transform nobody described that is named so may rename topics. */
export const ROUTING_WORDS = 'rout(er|ing)|topic|rename';

/** Transforms that change the topic of what a source writes. */
export const TRANSFORM_RULES: readonly TransformRule[] = [
  {
    classes: [
      'org.apache.kafka.connect.transforms.RegexRouter',
      'io.confluent.connect.cloud.transforms.TopicRegexRouter',
      'RegexRouter',
    ],
    effect: { kind: 'regex', regex: 'regex', replacement: 'replacement' },
  },
  {
    classes: ['io.debezium.transforms.ByLogicalTableRouter'],
    effect: {
      kind: 'regex',
      regex: 'topic.regex',
      replacement: 'topic.replacement',
    },
  },
  {
    classes: [
      'org.apache.kafka.connect.transforms.TimestampRouter',
      'TimestampRouter',
    ],
    effect: {
      kind: 'timestamp',
      format: 'topic.format',
      fallback: '${topic}-${timestamp}',
    },
  },
  {
    classes: ['io.confluent.connect.transforms.MessageTimestampRouter'],
    effect: {
      kind: 'timestamp',
      format: 'topic.format',
      fallback: '${topic}-${timestamp}',
    },
  },
  {
    classes: [
      'io.debezium.transforms.outbox.EventRouter',
      'io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter',
    ],
    effect: {
      kind: 'outbox',
      replacement: 'route.topic.replacement',
      fallback: 'outbox.event.${routedByValue}',
    },
  },
  {
    classes: [
      'io.confluent.connect.transforms.ExtractTopic$Key',
      'io.confluent.connect.transforms.ExtractTopic$Value',
      'io.confluent.connect.transforms.ExtractTopic$Header',
      'io.aiven.kafka.connect.transforms.ExtractTopic$Key',
      'io.aiven.kafka.connect.transforms.ExtractTopic$Value',
      'io.aiven.kafka.connect.transforms.ExtractTopicFromValueSchema$Name',
      'io.aiven.kafka.connect.transforms.ExtractTopicFromSchemaName$Value',
      'io.debezium.transforms.ContentBasedRouter',
      'com.github.jcustenborder.kafka.connect.transform.common.ChangeTopicCase',
    ],
    effect: { kind: 'runtime' },
  },
  {
    classes: [
      'io.debezium.transforms.ExtractNewRecordState',
      'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState',
    ],
    effect: { kind: 'runtime', when: 'route.by.field' },
  },
];
