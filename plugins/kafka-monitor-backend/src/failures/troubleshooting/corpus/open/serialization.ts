import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine, prefixed } from '../logForms';
import {
  sinkTolerance23,
  sinkTolerance36,
  sourceTolerance28,
  sourceTolerance36,
} from '../workerFrames';

/** Converters and the Schema Registry; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'json-schema-and-payload',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/903',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: 'postgresql',
    direction: 'sink',
    trace: `${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: JsonConverter with schemas.enable requires "schema" and "payload" fields and may not contain additional fields. If you are trying to deserialize plain JSON data, set schemas.enable=false in your converter configuration.
\tat org.apache.kafka.connect.json.JsonConverter.toConnectData(JsonConverter.java:359)
\tat org.apache.kafka.connect.storage.Converter.toConnectData(Converter.java:86)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.lambda$convertAndTransformRecord$2(WorkerSinkTask.java:488)
\t... 13 more`,
    truth:
      'The topic holds plain JSON; set value.converter.schemas.enable=false (or write records with a schema, which the JDBC sink needs).',
    expected: [
      'json-schema-and-payload-expected',
      'jdbc-sink-schemaless-value',
    ],
  },
  {
    id: 'avro-unknown-magic-byte',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/424',
    connectorClass:
      'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: onOneLine(`${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic listings to Avro: 
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:110)
\tat org.apache.kafka.connect.storage.Converter.toConnectData(Converter.java:88)
Caused by: org.apache.kafka.common.errors.SerializationException: Unknown magic byte!`),
    truth:
      'The key or value is not Avro in the registry format; use the converter that the producer used (for the key often StringConverter).',
    expected: ['unknown-magic-byte'],
  },
  {
    id: 'sr-incompatible-409',
    source: 'https://github.com/confluentinc/schema-registry/issues/1019',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `${sourceTolerance28}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to serialize Avro data from topic shop-orders :
\tat io.confluent.connect.avro.AvroConverter.fromConnectData(AvroConverter.java:91)
\t... 11 more
Caused by: org.apache.kafka.common.errors.SerializationException: Error registering Avro schema: {"type":"record","name":"orders","fields":[{"name":"id","type":"long"}]}
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Schema being registered is incompatible with an earlier schema; error code: 409
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:203)
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.registerSchema(RestService.java:320)
\t... 14 more`,
    truth:
      "The changed table gives a schema that breaks the subject's compatibility; make the change compatible or lower the subject's compatibility.",
    expected: ['schema-incompatible'],
  },
  {
    id: 'json-parse-unrecognized-token',
    source:
      'https://github.com/ibm-messaging/kafka-connect-jdbc-sink/issues/38',
    connectorClass: 'com.ibm.eventstreams.connect.jdbcsink.JDBCSinkConnector',
    dbms: 'db2',
    direction: 'sink',
    trace: `${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: Converting byte[] to Kafka Connect data failed due to serialization error: 
\tat org.apache.kafka.connect.json.JsonConverter.toConnectData(JsonConverter.java:355)
\t... 13 more
Caused by: org.apache.kafka.common.errors.SerializationException: com.fasterxml.jackson.core.JsonParseException: Unrecognized token 'hello': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
 at [Source: (byte[])"hello world"; line: 1, column: 7]
Caused by: com.fasterxml.jackson.core.JsonParseException: Unrecognized token 'hello': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
 at [Source: (byte[])"hello world"; line: 1, column: 7]
\tat com.fasterxml.jackson.core.JsonParser._constructError(JsonParser.java:1840)
\t... 18 more`,
    truth:
      'A record is no JSON; use the fitting converter, or skip bad records into a dead letter queue.',
    expected: ['json-converter-reads-non-json'],
  },
  {
    id: 'protobuf-illegal-capacity',
    source:
      'https://github.com/confluentinc/confluent-kafka-python/issues/1213',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: prefixed(
      'connect  | ',
      `${sinkTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic jobs to Protobuf: 
\tat io.confluent.connect.protobuf.ProtobufConverter.toConnectData(ProtobufConverter.java:130)
\t... 15 more
Caused by: org.apache.kafka.common.errors.SerializationException: Error deserializing Protobuf message for id 1
Caused by: java.lang.IllegalArgumentException: Illegal Capacity: -1
\tat java.base/java.util.ArrayList.<init>(ArrayList.java:158)
\tat io.confluent.kafka.schemaregistry.protobuf.MessageIndexes.readFrom(MessageIndexes.java:73)
\t... 18 more`,
    ),
    truth:
      'The producer wrote the message indexes in the old, deprecated Protobuf format; set use.deprecated.format=false at the producer.',
    expected: ['protobuf-message-indexes-old'],
  },
  {
    id: 'sr-schema-not-found-40403',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/59',
    connectorClass:
      'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic sensors to Avro: 
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:125)
\t... 13 more
Caused by: org.apache.kafka.common.errors.SerializationException: Error retrieving Avro value schema for id 214
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Schema not found; error code: 40403
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:293)
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.getId(RestService.java:659)
\t... 17 more`,
    truth:
      'The registry asked does not know the schema id (another registry, or the schema was deleted); configure the registry of the producer or restore the schema.',
    expected: ['schema-id-unknown'],
  },
  {
    id: 'sr-connection-refused',
    source:
      'https://docs.confluent.io/platform/current/schema-registry/connect.html',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    dbms: 'postgresql',
    direction: 'source',
    trace: `${sourceTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to serialize Avro data from topic app.public.users :
\tat io.confluent.connect.avro.AvroConverter.fromConnectData(AvroConverter.java:107)
\t... 12 more
Caused by: org.apache.kafka.common.errors.SerializationException: Error serializing Avro message
\tat io.confluent.kafka.serializers.AbstractKafkaAvroSerializer.serializeImpl(AbstractKafkaAvroSerializer.java:162)
\t... 15 more
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)
\tat java.base/sun.net.www.http.HttpClient.openServer(HttpClient.java:534)
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:294)
\t... 20 more`,
    truth:
      'The Schema Registry was down or its URL wrong; bring it back or correct value.converter.schema.registry.url, then restart.',
    expected: ['schema-registry-unreachable', 'connection-refused'],
  },
  {
    id: 'sr-unauthorized-401',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/343',
    connectorClass:
      'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: asJsonText(`${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: articles
\tat io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:97)
\t... 13 more
Caused by: org.apache.kafka.common.errors.SerializationException: Error retrieving Avro schema for id 100012
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Unauthorized; error code: 401
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:209)
\t... 16 more`),
    truth:
      "The registry wants credentials that the converter does not send; set value.converter.basic.auth.credentials.source and user.info in the converter's properties.",
    expected: [
      'schema-registry-unauthorized',
      'http-unauthorized',
      'authentication-failed',
    ],
  },
  {
    id: 'sr-invalid-namespace-422',
    source: 'https://github.com/redpanda-data/documentation/pull/1577',
    connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `${sourceTolerance36}
Caused by: org.apache.kafka.connect.errors.DataException: Failed to serialize Avro data from topic from-mysql.db.persons :
\tat io.confluent.connect.avro.AvroConverter.fromConnectData(AvroConverter.java:93)
\t... 12 more
Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Invalid schema Invalid namespace: from-mysql.db.persons; error code: 422
\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:314)
\t... 16 more`,
    truth:
      'The topic prefix with a hyphen is no Avro name; change topic.prefix, or set schema.name.adjustment.mode=avro.',
    expected: ['schema-invalid', 'avro-name-illegal'],
  },
  {
    id: 'string-converter-struct-to-bytes',
    source:
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/converters/ByteArrayConverter.java',
    connectorClass: 'io.debezium.connector.mongodb.MongoDbConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: `${sourceTolerance28}
Caused by: org.apache.kafka.connect.errors.DataException: Invalid schema type for ByteArrayConverter: STRUCT
\tat org.apache.kafka.connect.converters.ByteArrayConverter.fromConnectData(ByteArrayConverter.java:57)
\tat org.apache.kafka.connect.storage.Converter.fromConnectData(Converter.java:63)
\t... 11 more`,
    truth:
      'ByteArrayConverter only passes bytes but the source gives structures; use a JSON or Avro converter.',
    expected: ['byte-array-converter-needs-bytes'],
  },
];
