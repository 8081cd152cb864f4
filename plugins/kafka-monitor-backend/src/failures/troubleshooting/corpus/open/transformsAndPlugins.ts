import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  sinkTolerance23,
  sinkTolerance36,
  sourceTolerance28,
  sourceTolerance36,
} from '../workerFrames';

/** Transforms and the loading of plugins; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'smt-only-struct-field-extraction',
    source:
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/ExtractField.java',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: Only Struct objects supported for [field extraction], found: java.lang.String
\tat org.apache.kafka.connect.transforms.util.Requirements.requireStruct(Requirements.java:52)
\tat org.apache.kafka.connect.transforms.ExtractField.apply(ExtractField.java:61)
\tat org.apache.kafka.connect.runtime.TransformationChain.lambda$apply$0(TransformationChain.java:50)
\t... 14 more`,
    truth:
      'ExtractField is applied to a key or value that is a bare string; take it out, or use a converter that gives a structure.',
    expected: ['smt-needs-structured-value'],
  },
  {
    id: 'smt-unknown-field-after',
    source: 'https://github.com/apache/kafka/pull/8059',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    dbms: 'postgresql',
    direction: 'source',
    trace: `${sourceTolerance36}
Caused by: java.lang.IllegalArgumentException: Unknown field: after
\tat org.apache.kafka.connect.transforms.ExtractField.apply(ExtractField.java:65)
\tat org.apache.kafka.connect.runtime.TransformationStage.apply(TransformationStage.java:57)
\tat org.apache.kafka.connect.runtime.TransformationChain.lambda$apply$0(TransformationChain.java:54)
\t... 12 more`,
    truth:
      'Some records (heartbeats, transaction topics) have no such field; limit the transform with a predicate, or use ExtractNewRecordState.',
    expected: ['extract-field-unknown', 'field-not-in-record'],
  },
  {
    id: 'smt-timestamp-converter-parse',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/902',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: asJsonText(`${sourceTolerance28}
Caused by: org.apache.kafka.connect.errors.DataException: Could not parse timestamp: value (2023-11-02) does not match pattern (yyyy-MM-dd HH:mm:ss.SSS)
\tat org.apache.kafka.connect.transforms.TimestampConverter$1.toRaw(TimestampConverter.java:110)
\tat org.apache.kafka.connect.transforms.TimestampConverter.convertTimestamp(TimestampConverter.java:455)
\tat org.apache.kafka.connect.transforms.TimestampConverter.apply(TimestampConverter.java:293)
\t... 12 more
Caused by: java.text.ParseException: Unparseable date: "2023-11-02"
\tat java.base/java.text.DateFormat.parse(DateFormat.java:396)
\t... 15 more`),
    truth:
      'The format of TimestampConverter does not match the values; correct transforms.*.format.',
    expected: ['timestamp-converter-pattern-mismatch'],
  },
  {
    id: 'plugin-class-not-found-jdbc',
    source: 'https://github.com/confluentinc/demo-scene/issues/186',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: null,
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to find any class that implements Connector and which name matches io.confluent.connect.jdbc.JdbcSinkConnector, available connectors are: PluginDesc{klass=class org.apache.kafka.connect.file.FileStreamSinkConnector, name='org.apache.kafka.connect.file.FileStreamSinkConnector', version='5.4.1-ccs', encodedVersion=5.4.1-ccs, type=sink, typeName='sink', location='classpath'}
\tat org.apache.kafka.connect.runtime.isolation.Plugins.connectorClass(Plugins.java:208)
\tat org.apache.kafka.connect.runtime.isolation.Plugins.newConnector(Plugins.java:180)
\tat org.apache.kafka.connect.runtime.Worker.startConnector(Worker.java:259)
\tat org.apache.kafka.connect.runtime.distributed.DistributedHerder.startConnector(DistributedHerder.java:1148)`,
    truth:
      'The connector plugin is not installed on that worker; put it into plugin.path on every worker and restart them.',
    expected: ['connector-class-not-installed'],
  },
  {
    id: 'plugin-no-such-method-mkset',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/897',
    connectorClass:
      'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `java.lang.NoSuchMethodError: 'java.util.Set org.apache.kafka.common.utils.Utils.mkSet(java.lang.Object[])'
\tat org.apache.kafka.connect.json.JsonConverterConfig.<clinit>(JsonConverterConfig.java:48)
\tat org.apache.kafka.connect.json.JsonConverter.config(JsonConverter.java:269)
\tat io.confluent.connect.elasticsearch.DataConverter.<init>(DataConverter.java:72)
\tat io.confluent.connect.elasticsearch.ElasticsearchSinkTask.start(ElasticsearchSinkTask.java:82)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:362)`,
    truth:
      'The plugin brings a connect-json of Kafka 3 that does not go with the worker of Kafka 4; use a connector version made for it (or take the jar out).',
    expected: ['java-method-missing'],
  },
  {
    id: 'plugin-no-class-def-aiven',
    source:
      'https://github.com/Aiven-Open/s3-connector-for-apache-kafka/issues/289',
    connectorClass:
      'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace:
      onOneLine(`java.lang.NoClassDefFoundError: io/aiven/kafka/connect/common/config/AivenCommonConfig
\tat java.base/java.lang.ClassLoader.defineClass1(Native Method)
\tat org.apache.kafka.connect.runtime.isolation.PluginClassLoader.loadClass(PluginClassLoader.java:103)
\tat io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector.config(AivenKafkaConnectS3SinkConnector.java:45)
\tat org.apache.kafka.connect.runtime.AbstractHerder.validateConnectorConfig(AbstractHerder.java:491)
Caused by: java.lang.ClassNotFoundException: io.aiven.kafka.connect.common.config.AivenCommonConfig
\tat java.base/java.net.URLClassLoader.findClass(URLClassLoader.java:445)`),
    truth:
      "The connector's jar lies apart from its dependencies; put all its jars into one directory of their own below plugin.path.",
    expected: ['java-class-missing'],
  },
  {
    id: 'smt-map-in-absence-of-schema',
    source:
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/util/Requirements.java',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Only Map objects supported in absence of schema for [field insertion], found: java.lang.String
\tat org.apache.kafka.connect.transforms.util.Requirements.requireMap(Requirements.java:38)
\tat org.apache.kafka.connect.transforms.InsertField.applySchemaless(InsertField.java:153)
\tat org.apache.kafka.connect.transforms.InsertField.apply(InsertField.java:144)
\t... 15 more`,
    truth:
      'InsertField gets a bare string because the converter is StringConverter; use JsonConverter (or HoistField first).',
    expected: ['smt-needs-structured-value'],
  },
  {
    id: 'plugin-cast-between-loaders',
    source: 'https://github.com/Apicurio/apicurio-registry/issues/6434',
    connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.common.KafkaException: class io.apicurio.registry.utils.converter.AvroConverter is not an instance of org.apache.kafka.connect.storage.Converter
\tat org.apache.kafka.common.utils.Utils.newInstance(Utils.java:403)
\tat org.apache.kafka.connect.runtime.isolation.Plugins.newConverter(Plugins.java:339)
\tat org.apache.kafka.connect.runtime.Worker.startTask(Worker.java:617)
\tat org.apache.kafka.connect.runtime.distributed.DistributedHerder.startTask(DistributedHerder.java:1924)`,
    truth:
      'The converter plugin carries its own copy of connect-api, so its class is another one; remove that jar from the plugin.',
    expected: ['java-same-class-twice'],
  },
];
