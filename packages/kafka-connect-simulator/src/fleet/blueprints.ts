/** What a generated configuration is about. @internal */
export interface Subject {
  system: string;
  id: string;
  name: string;
}

/** How to configure a connector of one class. @internal */
export interface Blueprint {
  suffix: string;
  singleTask: boolean;
  config(subject: Subject): Record<string, string>;
}

/** What most configurations carry whatever the class: converters, error handling, producer and consumer settings. */
const common = ({ name }: Subject): Record<string, string> => ({
  'key.converter': 'io.confluent.connect.avro.AvroConverter',
  'key.converter.schema.registry.url':
    'http://schema-registry.kafka.internal:8081',
  'value.converter': 'io.confluent.connect.avro.AvroConverter',
  'value.converter.schema.registry.url':
    'http://schema-registry.kafka.internal:8081',
  'value.converter.basic.auth.credentials.source': 'USER_INFO',
  'value.converter.basic.auth.user.info': `connect:registry-${name}`,
  'errors.tolerance': 'none',
  'errors.log.enable': 'true',
  'errors.log.include.messages': 'false',
  'errors.retry.timeout': '300000',
  'errors.retry.delay.max.ms': '60000',
  'config.action.reload': 'restart',
});

const sinkCommon = (subject: Subject): Record<string, string> => ({
  ...common(subject),
  topics: `${subject.system}.public.events_${subject.id}`,
  'errors.deadletterqueue.topic.name': `dlq.${subject.name}`,
  'errors.deadletterqueue.topic.replication.factor': '3',
  'errors.deadletterqueue.context.headers.enable': 'true',
  'consumer.override.max.poll.records': '500',
  'consumer.override.max.poll.interval.ms': '300000',
  'consumer.override.sasl.jaas.config': `org.apache.kafka.common.security.scram.ScramLoginModule required username="connect" password="sink-${subject.id}";`,
});

const sourceCommon = (subject: Subject): Record<string, string> => ({
  ...common(subject),
  'producer.override.compression.type': 'lz4',
  'producer.override.linger.ms': '20',
  'producer.override.max.request.size': '5242880',
  'topic.creation.default.partitions': '6',
  'topic.creation.default.replication.factor': '3',
});

const debezium = (subject: Subject, port: string): Record<string, string> => ({
  ...sourceCommon(subject),
  'tasks.max': '1',
  'topic.prefix': `${subject.system}-${subject.id}`,
  'database.hostname': `${subject.system}-db.internal`,
  'database.port': port,
  'database.user': 'debezium',
  'database.password': `secret-${subject.id}`,
  'snapshot.mode': 'initial',
  'heartbeat.interval.ms': '10000',
  'tombstones.on.delete': 'true',
  'decimal.handling.mode': 'string',
  'max.batch.size': '2048',
  'max.queue.size': '8192',
});

const jdbcUrl = ({ system }: Subject) =>
  `jdbc:postgresql://${system}-replica.internal:5432/${system}?ssl=true`;

/** The classes of a generated fleet. @internal */
export const blueprints: Blueprint[] = [
  {
    suffix: 'cdc-postgres',
    singleTask: true,
    config: subject => ({
      'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
      ...debezium(subject, '5432'),
      'database.dbname': subject.system,
      'plugin.name': 'pgoutput',
      'slot.name': `dbz_${subject.system}_${subject.id}`,
      'publication.name': `dbz_${subject.system}`,
      'publication.autocreate.mode': 'filtered',
      'table.include.list': `public.orders_${subject.id},public.lines_${subject.id}`,
    }),
  },
  {
    suffix: 'cdc-mysql',
    singleTask: true,
    config: subject => ({
      'connector.class': 'io.debezium.connector.mysql.MySqlConnector',
      ...debezium(subject, '3306'),
      'database.server.id': String(184000 + Number(subject.id)),
      'database.include.list': subject.system,
      'table.include.list': `${subject.system}.events_${subject.id}`,
      'schema.history.internal.kafka.topic': `history.${subject.name}`,
      'schema.history.internal.kafka.bootstrap.servers': 'kafka.internal:9092',
    }),
  },
  {
    suffix: 'jdbc-source',
    singleTask: false,
    config: subject => ({
      'connector.class': 'io.confluent.connect.jdbc.JdbcSourceConnector',
      ...sourceCommon(subject),
      'tasks.max': '4',
      'connection.url': jdbcUrl(subject),
      'connection.user': 'reader',
      'connection.password': `secret-${subject.id}`,
      mode: 'timestamp+incrementing',
      'incrementing.column.name': 'id',
      'timestamp.column.name': 'updated_at',
      'table.whitelist': `events_${subject.id}`,
      'topic.prefix': `${subject.system}-`,
    }),
  },
  {
    suffix: 'jdbc-sink',
    singleTask: false,
    config: subject => ({
      'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector',
      ...sinkCommon(subject),
      'tasks.max': '4',
      'connection.url': jdbcUrl(subject),
      'connection.user': 'writer',
      'connection.password': `secret-${subject.id}`,
      'insert.mode': 'upsert',
      'pk.mode': 'record_key',
      'auto.create': 'true',
      'auto.evolve': 'true',
      'batch.size': '1000',
    }),
  },
  {
    suffix: 'archive-s3',
    singleTask: false,
    config: subject => ({
      'connector.class': 'io.confluent.connect.s3.S3SinkConnector',
      ...sinkCommon(subject),
      'tasks.max': '4',
      's3.bucket.name': `archive-${subject.system}`,
      's3.region': 'ap-southeast-3',
      'aws.access.key.id': 'AKIAEXAMPLE00000000',
      'aws.secret.access.key': `secret-${subject.id}`,
      'flush.size': '10000',
      'format.class': 'io.confluent.connect.s3.format.parquet.ParquetFormat',
      'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
    }),
  },
  {
    suffix: 'search-index',
    singleTask: false,
    config: subject => ({
      'connector.class':
        'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
      ...sinkCommon(subject),
      'tasks.max': '4',
      'connection.url':
        'https://search-0.internal:9200,https://search-1.internal:9200',
      'connection.username': 'indexer',
      'connection.password': `secret-${subject.id}`,
      'key.ignore': 'false',
      'schema.ignore': 'true',
    }),
  },
];
