import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, truncated } from '../logForms';
import {
  sinkTolerance23,
  sinkTolerance36,
  sourceTail23,
  sourceTolerance28,
  sourceTolerance36,
} from '../workerFrames';

/** Converters and the Schema Registry; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'json-deserializer-old-wording',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/208',
    connectorClass: 'io.confluent.connect.hdfs.HdfsSinkConnector',
    dbms: 'hdfs',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.DataException: JsonDeserializer with schemas.enable requires "schema" and "payload" fields and may not contain additional fields
\tat org.apache.kafka.connect.json.JsonConverter.toConnectData(JsonConverter.java:332)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertMessages(WorkerSinkTask.java:406)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:250)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:180)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:148)`,
    truth:
      'schemas.enable=true but the records are plain JSON; set it false or write schema and payload.',
    expected: ['json-schema-and-payload-expected'],
  },
  {
    id: 'avro-id-minus-one',
    source: 'https://github.com/confluentinc/schema-registry/issues/812',
    connectorClass: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
    dbms: 'bigquery',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.DataException: page-views
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:95)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertMessages(WorkerSinkTask.java:468)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:301)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:205)
Caused by: org.apache.kafka.common.errors.SerializationException: Error deserializing Avro message for id -1
Caused by: org.apache.kafka.common.errors.SerializationException: Unknown magic byte!`,
    truth:
      'The key (or value) was not written by the Avro serializer; set the right key.converter.',
    expected: ['unknown-magic-byte'],
  },
  {
    id: 'sr-incompatible-access-avro',
    source: 'https://github.com/practo/tipoca-stream/issues/264',
    connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `${sourceTolerance28}
Caused by: org.apache.kafka.common.config.ConfigException: Invalid value org.apache.kafka.common.errors.InvalidConfigurationException: Schema being registered is incompatible with an earlier schema for subject "ts.billing.invoices-value"; error code: 409 for configuration Failed to access Avro data from topic ts.billing.invoices
\tat io.confluent.connect.avro.AvroConverter.fromConnectData(AvroConverter.java:98)
\tat org.apache.kafka.connect.storage.Converter.fromConnectData(Converter.java:63)
\t... 11 more`,
    truth:
      "A changed column makes an incompatible schema; change the subject's compatibility or delete the old version after agreement.",
    expected: ['schema-incompatible'],
  },
  {
    id: 'json-parse-unexpected-character',
    source: 'https://github.com/scylladb/kafka-connect-scylladb/issues/49',
    connectorClass: 'io.connect.scylladb.ScyllaDbSinkConnector',
    dbms: 'scylladb',
    direction: 'sink',
    trace: onOneLine(`${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Converting byte[] to Kafka Connect data failed due to serialization error of topic people: 
\tat org.apache.kafka.connect.json.JsonConverter.toConnectData(JsonConverter.java:333)
\t... 15 more
Caused by: org.apache.kafka.common.errors.SerializationException: com.fasterxml.jackson.core.JsonParseException: Unexpected character (':' (code 58)): was expecting comma to separate Array entries
 at [Source: (byte[])"{"schema":{"type":"struct","fields":[{"type":"int32","optional":false,"field":"id"},"payload":{"id":10}}"; line: 1, column: 200]`),
    truth:
      'A record is malformed JSON; correct the producer and skip the bad record (errors.tolerance=all with a dead letter queue).',
    expected: ['json-converter-reads-non-json'],
  },
  {
    id: 'sr-subject-not-found-40401',
    source: 'https://github.com/confluentinc/schema-registry/issues/864',
    connectorClass: 'io.confluent.connect.hdfs.HdfsSinkConnector',
    dbms: 'hdfs',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.DataException: audit-out-30
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:95)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertMessages(WorkerSinkTask.java:468)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:301)
Caused by: org.apache.kafka.common.errors.SerializationException: Error retrieving Avro schema version for id 61
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Subject not found.; error code: 40401
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:202)
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.lookUpSubjectVersion(RestService.java:296)
\t... 12 more`,
    truth:
      'The schema is registered under another subject than <topic>-value; register it there or set the subject name strategy.',
    expected: ['schema-subject-unknown'],
  },
  {
    id: 'sr-denied-operation-write',
    source:
      'https://docs.confluent.io/platform/current/confluent-security-plugins/schema-registry/introduction.html',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    dbms: 'postgresql',
    direction: 'source',
    trace: `${sourceTolerance36}
Caused by: org.apache.kafka.common.errors.SerializationException: Error registering Avro schema: {"type":"record","name":"users","fields":[]}
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: User is denied operation Write on Subject: users-value; error code: 40301
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:314)
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.registerSchema(RestService.java:520)
\t... 14 more`,
    truth:
      'The registry user may not write the subject; grant it (or register beforehand and set auto.register.schemas=false).',
    expected: ['schema-registry-forbidden'],
  },
  {
    id: 'protobuf-wrong-converter-magic',
    source:
      'https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html',
    connectorClass:
      'com.datamountaineer.streamreactor.connect.cassandra.sink.CassandraSinkConnector',
    dbms: 'cassandra',
    direction: 'sink',
    trace: asJsonText(`${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic readings to Protobuf: 
\tat io.confluent.connect.protobuf.ProtobufConverter.toConnectData(ProtobufConverter.java:123)
\t... 13 more
Caused by: org.apache.kafka.common.errors.SerializationException: Unknown magic byte!`),
    truth:
      'The records are Protobuf without the registry header (or no Protobuf at all); use a converter for raw Protobuf or write with the registry serializer.',
    expected: ['unknown-magic-byte', 'protobuf-bytes-malformed'],
  },
  {
    id: 'source-required-field-null',
    source: 'https://github.com/erdemcer/kafka-connect-oracle/issues/109',
    connectorClass: 'com.ecer.kafka.connect.oracle.OracleSourceConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.DataException: Invalid value: null used for required field: "FULL_NAME", schema type: STRING
\tat org.apache.kafka.connect.data.ConnectSchema.validateValue(ConnectSchema.java:220)
\tat org.apache.kafka.connect.data.Struct.validate(Struct.java:233)
\tat org.apache.kafka.connect.data.Struct.put(Struct.java:203)
\tat com.ecer.kafka.connect.oracle.OracleSourceTask.setValueV2(OracleSourceTask.java:330)
\tat com.ecer.kafka.connect.oracle.OracleSourceTask.poll(OracleSourceTask.java:279)
${sourceTail23}`,
    truth:
      'The change record lacks a NOT NULL column because only the primary key is logged; switch on supplemental logging of all columns.',
    expected: ['required-field-null', 'oracle-supplemental-logging-off'],
  },
  {
    id: 'avro-illegal-name',
    source:
      'https://debezium.io/documentation/reference/stable/configuration/avro.html',
    connectorClass: 'io.debezium.connector.sqlserver.SqlServerConnector',
    dbms: 'sqlserver',
    direction: 'source',
    trace: `${sourceTolerance36}
Caused by: org.apache.avro.SchemaParseException: Illegal character in: unit price
\tat org.apache.avro.Schema.validateName(Schema.java:1607)
\tat org.apache.avro.Schema$Field.<init>(Schema.java:583)
\tat io.confluent.connect.avro.AvroData.addAvroRecordField(AvroData.java:1145)
\tat io.confluent.connect.avro.AvroData.fromConnectSchema(AvroData.java:959)
\t... 15 more`,
    truth:
      'A column name with a blank is no Avro name; set field.name.adjustment.mode=avro (or rename).',
    expected: ['avro-name-illegal'],
  },
  {
    id: 'sr-host-unknown',
    source:
      'https://docs.confluent.io/platform/current/schema-registry/connect.html',
    connectorClass: 'io.confluent.connect.gcs.GcsSinkConnector',
    dbms: 'gcs',
    direction: 'sink',
    trace: truncated(
      `org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execAndHandleError(RetryWithToleranceOperator.java:230)
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execute(RetryWithToleranceOperator.java:156)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertAndTransformRecord(WorkerSinkTask.java:533)
Caused by: org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic clicks to Avro: 
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:148)
\t... 13 more
Caused by: org.apache.kafka.common.errors.SerializationException: Error retrieving Avro value schema for id 7
Caused by: java.net.UnknownHostException: schema-registry.stream.svc: Name or service not known
\tat java.base/java.net.Inet4AddressImpl.lookupAllHostAddr(Native Method)
\tat java.base/java.net.InetAddress$PlatformNameService.lookupAllHostAddr(InetAddress.java:934)`,
      1250,
    ),
    truth:
      'The host of the Schema Registry does not resolve from the worker; correct the URL of the converter.',
    expected: ['schema-registry-unreachable', 'host-unknown'],
  },
];
