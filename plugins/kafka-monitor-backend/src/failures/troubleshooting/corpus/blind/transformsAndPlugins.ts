import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  sinkExit011,
  sinkTolerance36,
  sourceTolerance28,
  sourceTolerance36,
} from '../workerFrames';

/** Transforms and the loading of plugins; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'smt-value-to-key-missing-field',
    source:
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/ValueToKey.java',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `${sourceTolerance28}
Caused by: org.apache.kafka.connect.errors.DataException: Field does not exist: customer_id
\tat org.apache.kafka.connect.transforms.ValueToKey.applyWithSchema(ValueToKey.java:89)
\tat org.apache.kafka.connect.transforms.ValueToKey.apply(ValueToKey.java:67)
\tat org.apache.kafka.connect.runtime.TransformationChain.lambda$apply$0(TransformationChain.java:50)
\t... 11 more`,
    truth:
      'The field named in ValueToKey is not in the record (Oracle names are upper case); write it as it comes.',
    expected: ['value-to-key-field-missing', 'field-not-in-record'],
  },
  {
    id: 'smt-cast-not-a-number',
    source:
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/Cast.java',
    connectorClass: 'com.mongodb.kafka.connect.MongoSinkConnector',
    dbms: 'mongodb',
    direction: 'sink',
    trace: `${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Value (N/A) was out of range for requested data type
\tat org.apache.kafka.connect.transforms.Cast.castValueToType(Cast.java:279)
\tat org.apache.kafka.connect.transforms.Cast.applySchemaless(Cast.java:146)
\t... 15 more
Caused by: java.lang.NumberFormatException: For input string: "N/A"
\tat java.base/java.lang.Integer.parseInt(Integer.java:652)
\t... 17 more`,
    truth:
      'A value can not be cast to the number type of the Cast transform; correct the data or the spec, or tolerate such records.',
    expected: ['cast-impossible'],
  },
  {
    id: 'smt-unwrap-not-an-envelope',
    source:
      'https://debezium.io/documentation/reference/stable/transformations/event-flattening.html',
    connectorClass:
      'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: asJsonText(`${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Only Struct objects supported for [adding metadata fields], found: java.util.HashMap
\tat org.apache.kafka.connect.transforms.util.Requirements.requireStruct(Requirements.java:52)
\tat io.debezium.transforms.ExtractNewRecordState.addFields(ExtractNewRecordState.java:267)
\t... 15 more`),
    truth:
      "Debezium's unwrap works on records with a schema, but the converter gives schemaless JSON; set schemas.enable=true or use Avro.",
    expected: ['smt-needs-schema'],
  },
  {
    id: 'plugin-class-not-found-debezium-mysql',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/1068',
    connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to start connector: mysql-src
\tat org.apache.kafka.connect.runtime.distributed.DistributedHerder.lambda$startConnector$4(DistributedHerder.java:1298)
\tat org.apache.kafka.connect.runtime.Worker.startConnector(Worker.java:294)
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to find any class that implements Connector and which name matches io.debezium.connector.mysql.MySqlConnector, available connectors are: PluginDesc{klass=class org.apache.kafka.connect.mirror.MirrorSourceConnector, name='org.apache.kafka.connect.mirror.MirrorSourceConnector', version='3.5.1', encodedVersion=3.5.1, type=source, typeName='source', location='classpath'}
\tat org.apache.kafka.connect.runtime.isolation.Plugins.connectorClass(Plugins.java:228)
\t... 10 more`,
    truth:
      'The plugin is missing on the worker that got the connector; install it on all workers.',
    expected: ['connector-class-not-installed'],
  },
  {
    id: 'plugin-no-class-def-datastax',
    source: 'https://github.com/scylladb/kafka-connect-scylladb/issues/42',
    connectorClass: 'io.connect.scylladb.ScyllaDbSinkConnector',
    dbms: 'scylladb',
    direction: 'sink',
    trace: prefixed(
      '[2021-05-04 14:43:00,052] ',
      `java.lang.NoClassDefFoundError: com/datastax/driver/core/Statement
\tat java.lang.Class.getDeclaredConstructors0(Native Method)
\tat java.lang.Class.getConstructor0(Class.java:3075)
\tat org.apache.kafka.connect.runtime.isolation.DelegatingClassLoader.versionFor(DelegatingClassLoader.java:395)
\tat org.apache.kafka.connect.runtime.isolation.DelegatingClassLoader.scanPluginPath(DelegatingClassLoader.java:337)
Caused by: java.lang.ClassNotFoundException: com.datastax.driver.core.Statement
\tat java.net.URLClassLoader.findClass(URLClassLoader.java:382)
\t... 12 more`,
    ),
    truth:
      'Only the bare connector jar was installed, without its libraries; install the whole package.',
    expected: ['java-class-missing'],
  },
  {
    id: 'plugin-no-such-method-kcql',
    source: 'https://github.com/lensesio/stream-reactor/issues/345',
    connectorClass:
      'com.datamountaineer.streamreactor.connect.influx.InfluxSinkConnector',
    dbms: 'influxdb',
    direction: 'sink',
    trace: `java.lang.NoSuchMethodError: com.datamountaineer.kcql.Kcql.getDynamicTarget()Ljava/lang/String;
\tat com.datamountaineer.streamreactor.connect.influx.writers.KcqlCache.<init>(InfluxBatchPointsBuilder.scala:336)
\tat com.datamountaineer.streamreactor.connect.influx.writers.InfluxBatchPointsBuilder$$anonfun$5.apply(InfluxBatchPointsBuilder.scala:70)
\tat com.datamountaineer.streamreactor.connect.influx.InfluxSinkTask.start(InfluxSinkTask.scala:51)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:268)`,
    truth:
      'Two versions of a library are on the class path of the plugin; give each connector its own plugin directory.',
    expected: ['java-method-missing'],
  },
  {
    id: 'plugin-avro-version-conflict',
    source:
      'https://github.com/snowflakedb/snowflake-kafka-connector/issues/99',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    dbms: 'postgresql',
    direction: 'source',
    trace: `${sourceTolerance28}
Caused by: java.lang.NoSuchMethodError: 'void org.apache.avro.Schema.addProp(java.lang.String, org.codehaus.jackson.JsonNode)'
\tat io.confluent.connect.avro.AvroData.fromConnectSchema(AvroData.java:916)
\tat io.confluent.connect.avro.AvroData.addAvroRecordField(AvroData.java:1059)
\tat io.confluent.connect.avro.AvroConverter.fromConnectData(AvroConverter.java:76)
\t... 11 more`,
    truth:
      "Another connector's newer Avro jar shadows the one of the converter; isolate the plugins in directories of their own.",
    expected: ['java-method-missing'],
  },
  {
    id: 'plugin-task-class-not-found',
    source: 'https://github.com/debezium/debezium-incubator/issues/37',
    connectorClass: 'io.confluent.connect.cdc.mssql.MsSqlSourceConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: `org.apache.kafka.common.config.ConfigException: Invalid value io.confluent.connect.cdc.mssql.MsSqlSourceTask for configuration task.class: Class io.confluent.connect.cdc.mssql.MsSqlSourceTask could not be found.
\tat org.apache.kafka.common.config.ConfigDef.parseType(ConfigDef.java:724)
\tat org.apache.kafka.common.config.ConfigDef.parseValue(ConfigDef.java:469)
\tat org.apache.kafka.common.config.AbstractConfig.<init>(AbstractConfig.java:62)
\tat org.apache.kafka.connect.runtime.TaskConfig.<init>(TaskConfig.java:51)
\tat org.apache.kafka.connect.runtime.Worker.startTask(Worker.java:408)`,
    truth:
      'The plugin is missing or broken on the worker that got the task; install the same plugin on every worker.',
    expected: ['connector-class-not-installed', 'java-class-missing'],
  },
  {
    id: 'plugin-converter-config-class',
    source:
      'https://docs.aws.amazon.com/glue/latest/dg/schema-registry-integrations.html',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `org.apache.kafka.common.config.ConfigException: Invalid value com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter for configuration value.converter: Class com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter could not be found.
\tat org.apache.kafka.common.config.ConfigDef.parseType(ConfigDef.java:744)
\tat org.apache.kafka.connect.runtime.isolation.Plugins.newConverter(Plugins.java:310)
\tat org.apache.kafka.connect.runtime.Worker.startTask(Worker.java:595)`,
    truth:
      'The converter plugin is not installed on the worker; add it to plugin.path and restart the worker.',
    expected: ['converter-class-not-installed'],
  },
  {
    id: 'smt-influx-class-cast',
    source:
      'https://docs.confluent.io/kafka-connectors/influxdb/current/influx-db-sink-connector/overview.html',
    connectorClass: 'io.confluent.influxdb.InfluxDBSinkConnector',
    dbms: 'influxdb',
    direction: 'sink',
    trace: `${sinkExit011}
Caused by: java.lang.ClassCastException: java.util.HashMap cannot be cast to org.apache.kafka.connect.data.Struct
\tat io.confluent.influxdb.InfluxDBSinkTask.put(InfluxDBSinkTask.java:127)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:435)
\t... 10 more`,
    truth:
      'The sink needs records with a schema, but the converter gives schemaless JSON; use a converter with schemas.',
    expected: ['record-without-schema', 'jdbc-sink-schemaless-value'],
  },
  {
    id: 'smt-regex-router-invalid-topic',
    source:
      'https://docs.confluent.io/platform/current/connect/transforms/regexrouter.html',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    dbms: 'postgresql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception trying to send
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.sendRecords(AbstractWorkerSourceTask.java:440)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.execute(AbstractWorkerSourceTask.java:367)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:204)
Caused by: org.apache.kafka.common.errors.InvalidTopicException: Invalid topics: [sales/orders]`,
    truth:
      'The transform makes a topic name with a character that Kafka refuses; correct the replacement.',
    expected: ['kafka-topic-name-invalid'],
  },
  {
    id: 'smt-hoist-source-chain',
    source:
      'https://github.com/jcustenborder/kafka-connect-transform-common/issues/88',
    connectorClass: 'com.mongodb.kafka.connect.MongoSourceConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: `${sourceTolerance36}
Caused by: java.lang.UnsupportedOperationException: STRING is not a supported type.
\tat com.github.jcustenborder.kafka.connect.utils.transformation.BaseTransformation.process(BaseTransformation.java:136)
\tat com.github.jcustenborder.kafka.connect.transform.common.TimestampNowField$Value.apply(TimestampNowField.java:87)
\tat org.apache.kafka.connect.runtime.TransformationChain.lambda$apply$0(TransformationChain.java:50)
\t... 11 more`,
    truth:
      'The transform wants a structure, but the source gives JSON as a string; let it give a schema (output.format.value=schema).',
    expected: ['smt-needs-structured-value'],
  },
];
