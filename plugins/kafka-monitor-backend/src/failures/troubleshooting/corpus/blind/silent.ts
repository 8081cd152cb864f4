import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  debeziumStopped1,
  sinkExit23,
  sinkExit28,
  sinkExit41,
  sinkTail23,
  sinkTolerance23,
  sourceTail23,
  sourceTolerance36,
} from '../workerFrames';

/** Traces that do not tell the cause: silence is right; not to be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'silent-exit-only-solr',
    source: 'https://github.com/jcustenborder/kafka-connect-solr/issues/36',
    connectorClass:
      'com.github.jcustenborder.kafka.connect.solr.CloudSolrSinkConnector',
    dbms: 'solr',
    direction: 'sink',
    trace: asJsonText(sinkExit23),
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-incrementing-querier',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/296',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    dbms: null,
    direction: 'source',
    trace: `java.lang.NullPointerException
\tat io.confluent.connect.jdbc.source.TimestampIncrementingTableQuerier.extractOffset(TimestampIncrementingTableQuerier.java:215)
\tat io.confluent.connect.jdbc.source.TimestampIncrementingTableQuerier.extractRecord(TimestampIncrementingTableQuerier.java:182)
\tat io.confluent.connect.jdbc.source.JdbcSourceTask.poll(JdbcSourceTask.java:205)
${sourceTail23}`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-mongo-cdc-handler',
    source: 'https://github.com/hpgrahsl/kafka-connect-mongodb/issues/138',
    connectorClass: 'at.grahsl.kafka.connect.mongodb.MongoDbSinkConnector',
    dbms: 'mongodb',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: java.lang.NullPointerException
\tat java.base/java.util.Objects.requireNonNull(Objects.java:221)
\tat at.grahsl.kafka.connect.mongodb.MongoDbSinkTask.buildWriteModelCDC(MongoDbSinkTask.java:215)
\tat at.grahsl.kafka.connect.mongodb.MongoDbSinkTask.put(MongoDbSinkTask.java:109)
\t... 11 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-cosmos',
    source: 'https://github.com/microsoft/kafka-connect-cosmosdb/issues/548',
    connectorClass: 'com.azure.cosmos.kafka.connect.sink.CosmosDBSinkConnector',
    dbms: 'cosmosdb',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: java.lang.NullPointerException
\tat com.azure.cosmos.kafka.connect.sink.CosmosDBSinkTask.put(CosmosDBSinkTask.java:107)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:708)
\t... 11 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-oracdc',
    source: 'https://github.com/averemee-si/oracdc/issues/3',
    connectorClass: 'eu.solutions.a2.cdc.oracle.OraCdcJdbcSinkConnector',
    dbms: 'oracle',
    direction: 'sink',
    trace: onOneLine(`java.lang.NullPointerException
\tat eu.solutions.a2.cdc.oracle.OraTable4SinkConnector.<init>(OraTable4SinkConnector.java:88)
\tat eu.solutions.a2.cdc.oracle.OraCdcJdbcSinkTask.put(OraCdcJdbcSinkTask.java:107)
${sinkTail23}`),
    truth: null,
    expected: [],
  },
  {
    id: 'silent-npe-hdfs-close',
    source: 'https://github.com/qubole/streamx/issues/61',
    connectorClass: 'io.confluent.connect.hdfs.HdfsSinkConnector',
    dbms: 'hdfs',
    direction: 'sink',
    trace: `java.lang.NullPointerException
\tat io.confluent.connect.hdfs.HdfsSinkTask.close(HdfsSinkTask.java:122)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.commitOffsets(WorkerSinkTask.java:377)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.closePartitions(WorkerSinkTask.java:576)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:177)`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-bigquery-illegal-argument',
    source: 'https://github.com/confluentinc/kafka-connect-bigquery/issues/143',
    connectorClass: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
    dbms: 'bigquery',
    direction: 'sink',
    trace: `com.wepay.kafka.connect.bigquery.exception.BigQueryConnectException: Failed to write to table
Caused by: java.lang.IllegalArgumentException
\tat com.wepay.kafka.connect.bigquery.write.batch.TableWriter.run(TableWriter.java:106)
\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1128)
Caused by: com.google.cloud.bigquery.BigQueryException: java.lang.IllegalArgumentException
\tat com.google.cloud.bigquery.BigQueryException.translateAndThrow(BigQueryException.java:100)
\t... 3 more
Caused by: java.lang.IllegalArgumentException
\tat com.google.common.base.Preconditions.checkArgument(Preconditions.java:128)
\t... 9 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-opensearch-bulk-attempts',
    source:
      'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/83',
    connectorClass: 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    dbms: 'opensearch',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to bulk processing after total of 1 attempt(s)
\tat io.aiven.kafka.connect.opensearch.RetryUtil.callWithRetry(RetryUtil.java:137)
\tat io.aiven.kafka.connect.opensearch.BulkProcessor$BulkTask.execute(BulkProcessor.java:378)
\t... 4 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-tolerance-only-source',
    source:
      'https://github.com/jcustenborder/kafka-connect-transform-common/issues/88',
    connectorClass: 'com.mongodb.kafka.connect.MongoSourceConnector',
    dbms: 'mongodb',
    direction: 'source',
    trace: sourceTolerance36,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-tolerance-only-sink',
    source: 'https://github.com/SINTEF-9012/kafka-mqtt-sink-connector/issues/1',
    connectorClass: 'com.sintef.kafka.mqtt.MQTTSinkConnector',
    dbms: 'mqtt',
    direction: 'sink',
    trace: sinkTolerance23,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-failed-to-transition',
    source: 'https://github.com/apache/kafka/pull/9784',
    connectorClass: 'com.couchbase.connect.kafka.CouchbaseSourceConnector',
    dbms: 'couchbase',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to start connector: conn-1
\tat org.apache.kafka.connect.runtime.distributed.DistributedHerder.lambda$startConnector$4(DistributedHerder.java:1298)
\tat org.apache.kafka.connect.runtime.Worker.startConnector(Worker.java:294)
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to transition connector conn-1 to state STARTED
\t... 9 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-s3-part-upload',
    source:
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/655',
    connectorClass: 'io.confluent.connect.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: Part upload failed: 
\tat io.confluent.connect.s3.storage.S3OutputStream.uploadPart(S3OutputStream.java:147)
\tat io.confluent.connect.s3.storage.S3OutputStream.commit(S3OutputStream.java:168)
\t... 14 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-debezium-bare-npe',
    source:
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `${debeziumStopped1(
      'io.debezium.connector.oracle.OracleConnectorTask',
    )}
Caused by: java.lang.NullPointerException
\tat io.debezium.connector.oracle.logminer.LogMinerQueryResultProcessor.processResult(LogMinerQueryResultProcessor.java:135)
\t... 6 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-mqtt-exception-zero',
    source:
      'https://github.com/kaiwaehner/kafka-connect-iot-mqtt-connector-example/issues/13',
    connectorClass: 'io.confluent.connect.mqtt.MqttSourceConnector',
    dbms: 'mqtt',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: MqttException (0)
\tat io.confluent.connect.mqtt.MqttSourceTask.start(MqttSourceTask.java:91)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:232)`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-index-out-of-bounds-sink',
    source:
      'https://github.com/Norsk-Tipping/kafka-connect-jdbc-flatten/issues/1',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    dbms: null,
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: java.lang.IndexOutOfBoundsException: Index: 3, Size: 3
\tat java.base/java.util.ArrayList.rangeCheck(ArrayList.java:659)
\tat io.confluent.connect.jdbc.sink.JdbcDbWriter.write(JdbcDbWriter.java:203)
\tat io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:74)
\t... 11 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-http-put-without-cause',
    source:
      'https://github.com/Aiven-Open/http-connector-for-apache-kafka/issues/204',
    connectorClass: 'com.acme.connect.WebhookSinkConnector',
    dbms: 'http',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: Task failed, see the worker log for details
\tat com.acme.connect.WebhookSinkTask.put(WebhookSinkTask.java:93)
\t... 12 more`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-unrecoverable-send-only',
    source: 'https://github.com/EthVM/EthVM/issues/546',
    connectorClass: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    dbms: 'mysql',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:291)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:242)`,
    truth: null,
    expected: [],
  },
  {
    id: 'silent-connect-exception-empty',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/649',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    dbms: 'oracle',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException
\tat io.debezium.connector.common.BaseSourceTask.poll(BaseSourceTask.java:231)
${sourceTail23}`,
    truth: null,
    expected: [],
  },
];
