import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  sinkTolerance23,
  sinkTolerance36,
  sourceTolerance28,
  sourceTolerance36,
} from '../workerFrames';

const s3 = {
  connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
  dbms: 's3',
  direction: 'sink',
} as const;

const mysql = {
  connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
  dbms: 'mysql',
  direction: 'source',
} as const;

const jdbcSink = {
  connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
  dbms: 'postgresql',
  direction: 'sink',
} as const;

const rest = `\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:226)
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.httpRequest(RestService.java:252)
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:87)`;

export const traces: readonly CorpusTrace[] = [
  {
    connectorClass: 'io.confluent.influxdb.InfluxDBSinkConnector',
    dbms: 'influxdb',
    direction: 'sink',
    id: 'later-registry-subject-not-found',
    source: 'https://github.com/confluentinc/schema-registry/issues/1340',
    trace: `[2020-02-16 15:08:31,709] ERROR WorkerSinkTask{id=InfluxDBSinkConnector-0} Task threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask:179)
${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: metrics
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:98)
Caused by: org.apache.kafka.common.errors.SerializationException: Error retrieving Avro schema for id 1
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Subject not found.; error code: 40401
${rest}`,
    truth:
      'The registry has no subject of the name that the converter asks for.',
    expected: ['schema-subject-unknown'],
  },
  {
    ...mysql,
    id: 'later-registry-refused',
    source: 'https://github.com/confluentinc/schema-registry/issues/357',
    trace: `org.apache.kafka.connect.errors.DataException: Failed to serialize Avro data: 
\tat io.confluent.connect.avro.AvroConverter.fromConnectData(AvroConverter.java:92)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.sendRecords(WorkerSourceTask.java:182)
Caused by: org.apache.kafka.common.errors.SerializationException: Error serializing Avro message
Caused by: java.net.ConnectException: Connection refused
\tat java.net.PlainSocketImpl.socketConnect(Native Method)`,
    truth: 'The schema registry does not listen where it is expected.',
    expected: ['connection-refused'],
  },
  {
    ...jdbcSink,
    id: 'later-registry-schema-not-found',
    source: 'https://github.com/confluentinc/schema-registry/issues/1269',
    trace: asJsonText(`${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic customers to Avro: 
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:110)
Caused by: org.apache.kafka.common.errors.SerializationException: Error retrieving Avro schema for id 81
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Schema not found; error code: 40403
${rest}
`),
    truth: 'The registry does not hold the schema id of the record.',
    expected: ['schema-id-unknown'],
  },
  {
    ...mysql,
    id: 'later-registry-plain-text-401',
    source: 'https://github.com/confluentinc/schema-registry/issues/733',
    trace: `${sourceTolerance28}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to serialize Avro data from topic customers :
Caused by: org.apache.kafka.common.errors.SerializationException: Error registering Avro schema: {"type":"record","name":"Value","namespace":"shop.customers","fields":[{"name":"id","type":"int"}]}
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Unrecognized token 'User': was expecting ('true', 'false' or 'null')
 at [Source: (sun.net.www.protocol.http.HttpURLConnection$HttpInputStream); line: 1, column: 6]; error code: 50005
${rest}`,
    truth:
      'The registry did not answer in JSON: it refused the login with a plain text.',
    expected: ['schema-registry-unauthorized'],
  },
  {
    connectorClass: 'io.confluent.connect.replicator.ReplicatorSourceConnector',
    dbms: 'kafka',
    direction: 'source',
    id: 'later-registry-unauthorized',
    source: 'https://github.com/confluentinc/schema-registry/pull/4447',
    trace: `org.apache.kafka.common.config.ConfigException: Failed to access Avro data from topic orders : Error retrieving Avro value schema for id 101288 (Schema Registry authentication failed with HTTP 401 Unauthorized; verify the Schema Registry credentials, e.g. the API key and secret or basic.auth.user.info): Unauthorized; error code: 401
    at io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:175)
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Unauthorized; error code: 401`,
    truth: 'The credentials for the schema registry are wrong.',
    expected: ['schema-registry-unauthorized'],
  },
  {
    connectorClass: 'com.datastax.oss.kafka.sink.CassandraSinkConnector',
    dbms: 'cassandra',
    direction: 'sink',
    id: 'later-registry-unknown-ca',
    source: 'https://github.com/datastax/kafka-sink/issues/132',
    trace: `${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic bookings to Avro: 
        at io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:107)
        ... 13 more
Caused by: org.apache.kafka.common.errors.SerializationException: Error deserializing Avro message for id 13
Caused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target`,
    truth: 'The certificate of the schema registry is not trusted.',
    expected: ['tls-certificate-untrusted'],
  },
  {
    ...s3,
    id: 'later-glue-version-not-found',
    source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/238',
    trace: `${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Converting byte[] to Kafka Connect data failed due to serialization error: 
\tat com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter.toConnectData(AWSKafkaAvroConverter.java:118)
Caused by: com.amazonaws.services.schemaregistry.exception.AWSSchemaRegistryException: Failed to get schema version Id = deb7e5c2-fe1c-4de0-9cac-b0315336a207
Caused by: software.amazon.awssdk.services.glue.model.EntityNotFoundException: Schema version is not found. SchemaVersionId: deb7e5c2-fe1c-4de0-9cac-b0315336a207 (Service: Glue, Status Code: 400, Request ID: 6a1f0d1c)`,
    truth: 'The Glue registry does not hold the schema version of the record.',
    expected: ['glue-schema-missing'],
  },
  {
    ...mysql,
    id: 'later-glue-json-class-not-initialized',
    source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/66',
    trace: prefixed(
      'Aug  3 09:22:11 connect-13 connect-distributed: ',
      `[2021-08-03 09:22:11,124] ERROR WorkerSourceTask{id=mysql-connector-01-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted (org.apache.kafka.connect.runtime.WorkerTask:184)
java.lang.NoClassDefFoundError: Could not initialize class com.kjetland.jackson.jsonSchema.JsonSchemaConfig$
at com.kjetland.jackson.jsonSchema.JsonSchemaGenerator.<init>(JsonSchemaGenerator.scala:283)
at com.amazonaws.services.schemaregistry.serializers.json.JsonSerializer.<init>(JsonSerializer.java:67)`,
    ),
    truth: 'Libraries of the converter do not fit together or are missing.',
    expected: ['java-class-not-initialised'],
  },
  {
    connectorClass: 'io.debezium.connector.mongodb.MongoDbConnector',
    dbms: 'mongodb',
    direction: 'source',
    id: 'later-glue-schema-not-registered',
    source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/143',
    trace: `${sourceTolerance28}
Caused by: org.apache.kafka.connect.errors.DataException: Converting Kafka Connect data to byte[] failed due to serialization error: 
Caused by: com.amazonaws.services.schemaregistry.exception.AWSSchemaRegistryException: Failed to get schemaVersionId by schema definition for schema name = shop.orders.Key 
\tat com.amazonaws.services.schemaregistry.common.AWSSchemaRegistryClient.getSchemaVersionIdByDefinition(AWSSchemaRegistryClient.java:144)
Caused by: software.amazon.awssdk.services.glue.model.EntityNotFoundException: Schema is not found. RegistryName: avro-schemas, SchemaName: shop.orders.Key (Service: Glue, Status Code: 400, Request ID: 1f9c)`,
    truth: 'The schema is not in the Glue registry; registering it is off.',
    expected: ['glue-schema-missing'],
  },
  {
    connectorClass:
      'com.datamountaineer.streamreactor.connect.mqtt.source.MqttSourceConnector',
    dbms: 'mqtt',
    direction: 'source',
    id: 'later-glue-unsupported-type',
    source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/316',
    trace: `${sourceTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Converting Kafka Connect data to byte[] failed due to serialization error: 
Caused by: com.amazonaws.services.schemaregistry.exception.AWSSchemaRegistryException: Unsupported type passed for serialization: com.amazonaws.services.schemaregistry.kafkaconnect.avrodata.NonRecordContainer@3a2b
\tat com.amazonaws.services.schemaregistry.serializers.avro.AvroSerializer.serialize(AvroSerializer.java:80)`,
    truth: 'The Glue serializer takes records only, the value is a plain text.',
    expected: ['glue-value-not-record'],
  },
  {
    ...mysql,
    id: 'later-apicurio-date-format',
    source: 'https://github.com/Apicurio/apicurio-registry/issues/3140',
    trace: `${sourceTolerance36}
Caused by: io.apicurio.registry.rest.client.exception.RestClientException: Cannot deserialize value of type \`java.util.Date\` from String "2023-02-08T15:58:32Z": expected format "yyyy-MM-dd'T'HH:mm:ssZ"
\tat io.apicurio.rest.client.JdkHttpClient.sendRequest(JdkHttpClient.java:204)
Caused by: com.fasterxml.jackson.databind.exc.InvalidFormatException: Cannot deserialize value of type \`java.util.Date\` from String "2023-02-08T15:58:32Z": expected format "yyyy-MM-dd'T'HH:mm:ssZ"`,
    truth: 'Converter and Apicurio registry are of versions that do not fit.',
    expected: ['apicurio-versions-differ'],
  },
  {
    ...jdbcSink,
    id: 'later-smt-source-only',
    source: 'https://github.com/birdiecare/connect-smts/issues/44',
    trace: `${sinkTolerance36}
Caused by: java.lang.ClassCastException: class org.apache.kafka.connect.sink.SinkRecord cannot be cast to class org.apache.kafka.connect.source.SourceRecord (org.apache.kafka.connect.sink.SinkRecord and org.apache.kafka.connect.source.SourceRecord are in unnamed module of loader 'app')
\tat com.birdie.kafka.connect.smt.DebeziumJsonDeserializer.apply(DebeziumJsonDeserializer.java:30)
\tat org.apache.kafka.connect.runtime.TransformationStage.apply(TransformationStage.java:57)`,
    truth: 'The transform works for sources only.',
    expected: ['smt-wrong-direction'],
  },
  {
    ...s3,
    id: 'later-glue-null',
    source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/128',
    trace: `${sinkTolerance23}
Caused by: java.lang.NullPointerException
    at com.amazonaws.services.schemaregistry.deserializers.avro.AvroDeserializer.createDatumReader(AvroDeserializer.java:120)
    at com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter.toConnectData(AWSKafkaAvroConverter.java:114)`,
    truth: null,
    expected: [],
  },
  {
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    id: 'later-apicurio-bare',
    source: 'https://github.com/Apicurio/apicurio-registry/issues/4799',
    trace: `${sourceTolerance36}
Caused by: io.apicurio.registry.rest.client.exception.RestClientException
        at io.apicurio.registry.rest.client.impl.ErrorHandler.parseError(ErrorHandler.java:95)
        at io.apicurio.rest.client.JdkHttpClient.sendRequest(JdkHttpClient.java:207)`,
    truth: null,
    expected: [],
  },
];
