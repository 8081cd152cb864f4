/**
 * Settings that name an endpoint in connectors nobody described. They are
 * believed only where the value itself says which system it is.
 */
export const FALLBACK_ADDRESS_KEYS: readonly string[] = [
  'connection.url',
  'connection.uri',
  'connection.string',
  '*.connection.string',
  '*.connection.url',
  '*.connection.uri',
  '*.jdbc.url',
  'jdbc.url',
  'url',
  'uri',
  '*.url',
  '*.uri',
];

/** Settings of the runtime and of parts that are not the connector's endpoint. */
export const FOREIGN_PREFIXES: readonly string[] = [
  'key.converter.',
  'value.converter.',
  'header.converter.',
  'transforms.',
  'predicates.',
  'producer.override.',
  'consumer.override.',
  'admin.override.',
  'schema.history.internal.',
  'database.history.',
  'errors.',
  'confluent.license',
  'confluent.topic.',
  'reporter.',
  'topic.creation.',
];

/** URL schemes that only one kind of system answers to. */
export const PLAIN_SCHEMES: Readonly<Record<string, string>> = {
  mongodb: 'mongodb',
  'mongodb+srv': 'mongodb',
  redis: 'redis',
  rediss: 'redis',
  neo4j: 'neo4j',
  'neo4j+s': 'neo4j',
  'neo4j+ssc': 'neo4j',
  postgres: 'postgresql',
  postgresql: 'postgresql',
  mysql: 'mysql',
  clickhouse: 'clickhouse',
  couchbase: 'couchbase',
  couchbases: 'couchbase',
  hdfs: 'hdfs',
  s3: 's3',
  gs: 'gcs',
  sftp: 'sftp',
};

/** Settings in which unknown sources keep their topics, most telling first. */
export const FALLBACK_TOPIC_KEYS: readonly string[] = [
  'kafka.topic',
  'topic',
  'topics',
  'kafka.topics',
  'topic.name',
  'output.topic',
  'target.topic',
];

/** What class names of sources and sinks end in. */
export const DIRECTION_SUFFIX = '(Sink|Source)(Connector)?(V2)?$';
