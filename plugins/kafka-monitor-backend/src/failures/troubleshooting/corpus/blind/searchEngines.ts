import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  connectorStart36,
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
} from '../workerFrames';

const elasticsearch =
  'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector';

/** Sinks into search engines; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'es-id-must-be-provided',
    source: 'https://github.com/rmoff/kafka-elasticsearch/issues/1',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: {"root_cause":[{"type":"action_request_validation_exception","reason":"Validation Failed: 1: an id must be provided if version type or value are set;2: an id must be provided if version type or value are set;"}],"type":"action_request_validation_exception"}
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.execute(BulkProcessor.java:417)
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.call(BulkProcessor.java:370)
\t... 4 more`,
    truth:
      'The records have empty or null keys although key.ignore=false; set key.ignore=true or write keys.',
    expected: ['es-id-missing'],
  },
  {
    id: 'es-nested-to-non-nested',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/219',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: [{"type":"illegal_argument_exception","reason":"object mapping [basket_detail] can't be changed from nested to non-nested"}]
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.handleMalformedDoc(BulkProcessor.java:429)
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.execute(BulkProcessor.java:383)
\t... 4 more`,
    truth:
      'The document conflicts with the mapping of the index; correct mapping or data, or let malformed documents pass by.',
    expected: ['es-mapping-conflict'],
  },
  {
    id: 'es-connection-reset',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/699',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: prefixed(
      '[elasticsearch-sink|task-1] ',
      `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to execute bulk request due to 'java.io.IOException: Connection reset by peer' after 6 attempt(s)
\tat io.confluent.connect.elasticsearch.RetryUtil.callWithRetries(RetryUtil.java:165)
\tat io.confluent.connect.elasticsearch.ElasticsearchClient.callWithRetries(ElasticsearchClient.java:453)
\t... 3 more
Caused by: java.io.IOException: Connection reset by peer
\tat java.base/sun.nio.ch.SocketDispatcher.read0(Native Method)
\tat org.apache.http.impl.nio.reactor.SessionInputBufferImpl.fill(SessionInputBufferImpl.java:231)
\t... 12 more`,
    ),
    truth:
      'The network or a load balancer cut the connections during all retries; check that path, raise max.retries, restart.',
    expected: ['connection-reset'],
  },
  {
    id: 'es-unauthorized-on-start',
    source:
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/security.html',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `org.apache.kafka.connect.errors.ConnectException: Could not create Elasticsearch client
\tat io.confluent.connect.elasticsearch.ElasticsearchSinkTask.start(ElasticsearchSinkTask.java:94)
${connectorStart36}
Caused by: ElasticsearchStatusException[Unable to parse response body]; nested: ResponseException[method [GET], host [https://es.logs.example:9200], URI [/], status line [HTTP/1.1 401 Unauthorized]
{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate user [connect] for REST request [/]"}],"type":"security_exception"},"status":401}];
\tat org.elasticsearch.client.RestHighLevelClient.parseResponseException(RestHighLevelClient.java:2061)
\tat io.confluent.connect.elasticsearch.ElasticsearchClient.getServerVersion(ElasticsearchClient.java:199)
\t... 12 more`,
    truth:
      'User or password for Elasticsearch was wrong; correct connection.username and connection.password.',
    expected: ['es-unauthorized', 'http-unauthorized', 'authentication-failed'],
  },
  {
    id: 'es-rejected-execution',
    source:
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/rejected-requests.html',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: asJsonText(`${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: [{"type":"es_rejected_execution_exception","reason":"rejected execution of processing of [8124][indices:data/write/bulk[s][p]]: request: BulkShardRequest [[logs][1]] containing [120] requests, target allocation id: k2, primary term: 3 on EsThreadPoolExecutor[name = data-2/write, queue capacity = 200]"}]
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.execute(BulkProcessor.java:443)
\t... 4 more`),
    truth:
      'The write queue of the cluster was full; write with fewer tasks or smaller batches, or widen the cluster, then restart.',
    expected: ['es-rejected'],
  },
  {
    id: 'es-immense-term',
    source:
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/ignore-above.html',
    connectorClass: 'com.dmathieu.kafka.opensearch.OpenSearchSinkConnector',
    dbms: 'opensearch',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: Indexing record failed.
\tat com.dmathieu.kafka.opensearch.OpenSearchClient.handleResponse(OpenSearchClient.java:512)
\t... 5 more
Caused by: OpenSearchException[OpenSearch exception [type=illegal_argument_exception, reason=Document contains at least one immense term in field="payload" (whose UTF8 encoding is longer than the max length 32766), all of which were skipped. Please correct the analyzer to not produce such terms.]]; nested: OpenSearchException[OpenSearch exception [type=max_bytes_length_exceeded_exception, reason=bytes can be at most 32766 in length; got 48122]];
\tat org.opensearch.OpenSearchException.innerFromXContent(OpenSearchException.java:481)
\t... 9 more`,
    truth:
      'A keyword field got a value over 32,766 bytes; set ignore_above or map it as text.',
    expected: ['es-immense-term'],
  },
  {
    id: 'solr-writing-document',
    source: 'https://github.com/jcustenborder/kafka-connect-solr/issues/36',
    connectorClass:
      'com.github.jcustenborder.kafka.connect.solr.CloudSolrSinkConnector',
    dbms: 'solr',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.solr.client.solrj.impl.CloudSolrClient$RouteException: Error from server at http://solr-0:8983/solr/products_shard6_replica_n7: Exception writing document id 12345678 to the index; possible analysis error: Document contains at least one immense term in field="description" (whose UTF8 encoding is longer than the max length 32766), all of which were skipped.
\tat org.apache.solr.client.solrj.impl.CloudSolrClient.directUpdate(CloudSolrClient.java:551)
\tat com.github.jcustenborder.kafka.connect.solr.SolrSinkTask.put(SolrSinkTask.java:114)
\t... 10 more`,
    truth:
      'A field value is too long for the string field type; change the field type or cut the value.',
    expected: ['es-immense-term'],
  },
  {
    id: 'es-index-not-found',
    source:
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/docs-index_.html',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: Indexing record failed. Please check DLQ topic for errors. Response status is 'NOT_FOUND', error message: 'ElasticsearchException[Elasticsearch exception [type=index_not_found_exception, reason=no such index [tickets-2025] and [action.auto_create_index] ([-*]) doesn't match]]'
\tat io.confluent.connect.elasticsearch.ElasticsearchClient.handleResponse(ElasticsearchClient.java:634)
\t... 6 more`,
    truth:
      'The index does not exist and the cluster does not create it by itself; create it (or allow it in action.auto_create_index).',
    expected: ['es-index-missing'],
  },
];
