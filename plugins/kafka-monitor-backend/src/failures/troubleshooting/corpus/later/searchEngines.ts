import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  herderTail36,
  sinkExit011,
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkTail23,
  sinkTolerance23,
} from '../workerFrames';

const elastic = {
  connectorClass:
    'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
  dbms: 'elasticsearch',
  direction: 'sink',
} as const;

const opensearch = {
  connectorClass: 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
  dbms: 'opensearch',
  direction: 'sink',
} as const;

const bulk = `\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.execute(BulkProcessor.java:353)
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.call(BulkProcessor.java:328)`;

export const traces: readonly CorpusTrace[] = [
  {
    ...elastic,
    id: 'later-elastic-date-not-parsed',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/268',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: [{"type":"mapper_parsing_exception","reason":"failed to parse [data.metadata.eventEndDate]","caused_by":{"type":"illegal_argument_exception","reason":"Invalid format: \\"null\\""}}]
${bulk}`,
    truth: 'A value does not fit the type that the index has for its field.',
    expected: ['es-mapping-conflict'],
  },
  {
    ...elastic,
    id: 'later-elastic-socket-timeout',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/534',
    trace: `[2021-05-25 16:34:00,818] WARN Bulk request 58 failed. Retrying request. (io.confluent.connect.elasticsearch.ElasticsearchClient)
org.apache.kafka.connect.errors.ConnectException: Failed to execute bulk request due to 'java.net.SocketTimeoutException: 3,000 milliseconds timeout on connection http-outgoing-22 [ACTIVE]' after 6 attempt(s)
\tat io.confluent.connect.elasticsearch.RetryUtil.callWithRetries(RetryUtil.java:165)
Caused by: java.net.SocketTimeoutException: 3,000 milliseconds timeout on connection http-outgoing-22 [ACTIVE]
\tat org.apache.http.nio.protocol.HttpAsyncRequestExecutor.timeout(HttpAsyncRequestExecutor.java:387)`,
    truth: 'Elasticsearch did not answer within read.timeout.ms.',
    expected: ['read-timed-out'],
  },
  {
    ...elastic,
    id: 'later-elastic-root-mapping',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/252',
    trace: `org.apache.kafka.connect.errors.ConnectException: Cannot create mapping {"kafka-connect":{"type":"text","fields":{"keyword":{"type":"keyword","ignore_above":256}}}} -- {"root_cause":[{"type":"mapper_parsing_exception","reason":"Root mapping definition has unsupported parameters:  [type : text] [fields : {keyword={type=keyword, ignore_above=256}}]"}],"type":"mapper_parsing_exception","reason":"Root mapping definition has unsupported parameters:  [type : text]"}
\tat io.confluent.connect.elasticsearch.Mapping.createMapping(Mapping.java:70)
\tat io.confluent.connect.elasticsearch.ElasticsearchWriter.write(ElasticsearchWriter.java:206)
${sinkTail23}`,
    truth:
      'The records are plain text: no mapping of fields can be made of them.',
    expected: ['es-mapping-unsupported'],
  },
  {
    ...elastic,
    id: 'later-elastic-not-x-content',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/195',
    trace: `${sinkExit011}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: [{"type":"mapper_parsing_exception","reason":"failed to parse","caused_by":{"type":"not_x_content_exception","reason":"Compressor detection can only be called on some xcontent bytes or compressed xcontent bytes"}}]
${bulk}`,
    truth: 'The documents sent are not JSON objects.',
    expected: ['es-not-json-object'],
  },
  {
    ...elastic,
    id: 'later-elastic-document-parsing',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/740',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: Indexing record failed.
\tat io.confluent.connect.elasticsearch.ElasticsearchClient.handleResponse(ElasticsearchClient.java:639)
Caused by: org.apache.kafka.connect.errors.ConnectException: Elasticsearch exception [type=document_parsing_exception, reason=[1:234] failed to parse field [properties] of type [flattened] in document with id 'orders+0+17'. Preview of field's value: 'x']`,
    truth: 'A value does not fit the type that the index has for its field.',
    expected: ['es-mapping-conflict'],
  },
  {
    ...elastic,
    id: 'later-elastic-router-without-timestamp',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/235',
    trace: `${sinkTolerance23}
Caused by: org.apache.kafka.connect.errors.DataException: Timestamp missing on record: SinkRecord{kafkaOffset=0, timestampType=NoTimestampType} ConnectRecord{topic='portal_logs', kafkaPartition=0, key=null, timestamp=null}
\tat org.apache.kafka.connect.transforms.TimestampRouter.apply(TimestampRouter.java:70)
\tat org.apache.kafka.connect.runtime.TransformationChain.apply(TransformationChain.java:38)`,
    truth: 'The records have no timestamp that TimestampRouter could use.',
    expected: ['timestamp-router-no-timestamp'],
  },
  {
    ...elastic,
    id: 'later-elastic-no-such-index',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/99',
    trace: `[2018-11-19 13:53:18,110] ERROR WorkerSinkTask{id=elasticsearch-sink-0} Task threw an uncaught and unrecoverable exception. Task is being killed and will not recover until manually restarted. (org.apache.kafka.connect.runtime.WorkerSinkTask:584)
org.apache.kafka.connect.errors.ConnectException: Cannot create mapping {"kafka-connect":{"properties":{"f1":{"type":"text"}}}} -- {"root_cause":[{"type":"index_not_found_exception","reason":"no such index","resource.type":"index_or_alias","resource.id":"metrics-201811","index_uuid":"_na_","index":"metrics-201811"}],"type":"index_not_found_exception","reason":"no such index"}
\tat io.confluent.connect.elasticsearch.jest.JestElasticsearchClient.createMapping(JestElasticsearchClient.java:253)`,
    truth: 'The index that a record is routed to does not exist.',
    expected: ['es-index-missing'],
  },
  {
    ...elastic,
    id: 'later-elastic-read-timed-out',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/189',
    trace: `[2018-03-28 01:20:30,746] ERROR Task kafka-es-connector-1-0 threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask)
org.apache.kafka.connect.errors.ConnectException: java.net.SocketTimeoutException: Read timed out
\tat io.confluent.connect.elasticsearch.ElasticsearchWriter.createIndicesForTopics(ElasticsearchWriter.java:254)
\tat io.confluent.connect.elasticsearch.ElasticsearchSinkTask.open(ElasticsearchSinkTask.java:119)
Caused by: java.net.SocketTimeoutException: Read timed out
\tat java.net.SocketInputStream.socketRead0(Native Method)`,
    truth: 'Elasticsearch did not answer in time.',
    expected: ['read-timed-out'],
  },
  {
    connectorClass: 'com.github.dariobalinzo.ElasticSourceConnector',
    dbms: 'elasticsearch',
    direction: 'source',
    id: 'later-elastic-source-no-index',
    source:
      'https://github.com/DarioBalinzo/kafka-connect-elasticsearch-source/issues/75',
    trace: `org.apache.kafka.connect.errors.ConnectException: Cannot find any elasticsearch index
\tat com.github.dariobalinzo.elastic.ElasticIndexMonitorThread.indexes(ElasticIndexMonitorThread.java:77)
\tat com.github.dariobalinzo.ElasticSourceConnector.findTaskFromIndexPrefix(ElasticSourceConnector.java:131)
\tat com.github.dariobalinzo.ElasticSourceConnector.taskConfigs(ElasticSourceConnector.java:121)
${herderTail36}`,
    truth: 'No index matches the prefix to read from.',
    expected: ['es-source-no-index'],
  },
  {
    ...opensearch,
    id: 'later-opensearch-connection-closed',
    source:
      'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/227',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to bulk processing after total of 1 attempt(s)
    at io.aiven.kafka.connect.opensearch.RetryUtil.callWithRetry(RetryUtil.java:137)
Caused by: org.apache.http.ConnectionClosedException: Connection is closed
    at org.opensearch.client.RestClient.extractAndWrapCause(RestClient.java:941)
    at org.opensearch.client.RestHighLevelClient.bulk(RestHighLevelClient.java:364)
    at io.aiven.kafka.connect.opensearch.BulkProcessor$BulkTask.execute(BulkProcessor.java:404)`,
    truth: 'OpenSearch (or something before it) closed the connection.',
    expected: ['connection-reset'],
  },
  {
    ...opensearch,
    id: 'later-opensearch-failed-to-parse',
    source:
      'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/196',
    trace:
      onOneLine(`[2023-04-27 05:41:58,858] ERROR [audit|task-0] Failed to bulk processing after total of 1 attempt(s) (io.aiven.kafka.connect.opensearch.RetryUtil:136)
org.apache.kafka.connect.errors.ConnectException: Bulk request failed: OpenSearchException[OpenSearch exception [type=mapper_parsing_exception, reason=failed to parse]]; nested: OpenSearchException[OpenSearch exception [type=array_index_out_of_bounds_exception, reason=Index -1 out of bounds for length 0]];
\tat io.aiven.kafka.connect.opensearch.BulkProcessor$BulkTask.handleMalformedDoc(BulkProcessor.java:456)
\tat java.base/java.util.concurrent.FutureTask.run(FutureTask.java:264)`),
    truth: 'OpenSearch can not parse a document (a field name of dots only).',
    expected: ['es-field-name'],
  },
  {
    ...elastic,
    id: 'later-elastic-index-read-only',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/387',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: [{"type":"cluster_block_exception","reason":"blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];"}]
${bulk}`,
    truth: 'The index is read-only: the disk of a node is nearly full.',
    expected: ['es-flood-stage'],
  },
  {
    ...elastic,
    id: 'later-elastic-validate-connection-closed',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8526',
    trace: `connect Rest API request failed: Connector configuration is invalid and contains the following 2 error(s):
Could not connect to Elasticsearch. Error message: java.util.concurrent.ExecutionException: org.apache.http.ConnectionClosedException: Connection is closed
Could not initialize the Elasticsearch client. This may indicate the cluster is unreachable or there is a transient infrastructure issue: java.util.concurrent.ExecutionException: org.apache.http.ConnectionClosedException: Connection is closed
You can also find the above list of errors at the endpoint \`/connector-plugins/{connectorType}/config/validate\` (400)`,
    truth: 'Elasticsearch can not be reached: it closes the connection.',
    expected: ['es-not-reachable'],
  },
  {
    ...elastic,
    id: 'later-elastic-field-name-dot',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/pull/148',
    trace: `org.apache.kafka.connect.errors.ConnectException: Bulk request failed:  [{"type":"mapper_parsing_exception","reason":"failed to parse","caused_by":{"type":"illegal_argument_exception","reason":"object field starting or ending with a [.] makes object resolution ambiguous: [avjpz{{.}}wjzse{{..}}gal9d]"}}]
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.handleMalformedDoc(BulkProcessor.java:429)
${bulk}`,
    truth: 'A field name starts or ends with a dot.',
    expected: ['es-field-name'],
  },
  {
    ...elastic,
    id: 'later-elastic-could-not-create-index',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/370',
    trace: `org.apache.kafka.connect.errors.ConnectException: Could not create index:test
        at io.confluent.connect.elasticsearch.ElasticsearchWriter.createIndicesForTopics(ElasticsearchWriter.java:250)
        at io.confluent.connect.elasticsearch.ElasticsearchSinkTask.open(ElasticsearchSinkTask.java:113)
        at org.apache.kafka.connect.runtime.WorkerSinkTask.openPartitions(WorkerSinkTask.java:586)`,
    truth: null,
    expected: [],
  },
  {
    ...opensearch,
    id: 'later-opensearch-one-attempt',
    source:
      'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/83',
    trace:
      asJsonText(`org.apache.kafka.connect.errors.ConnectException: Failed to bulk processing after total of 1 attempt(s)
\tat io.aiven.kafka.connect.opensearch.RetryUtil.callWithRetry(RetryUtil.java:137)
\tat io.aiven.kafka.connect.opensearch.BulkProcessor$BulkTask.execute(BulkProcessor.java:367)
`),
    truth: null,
    expected: [],
  },
  {
    ...elastic,
    id: 'later-elastic-index-check-failed',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/603',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to check if index count-test exists.
at io.confluent.connect.elasticsearch.ElasticsearchClient.callWithRetries(ElasticsearchClient.java:360)
at io.confluent.connect.elasticsearch.ElasticsearchClient.indexExists(ElasticsearchClient.java:285)`,
    truth: null,
    expected: [],
  },
];
