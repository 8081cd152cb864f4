import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  sinkExit23,
  sinkExit28,
  sinkExit36,
  sinkExit41,
} from '../workerFrames';

const elasticsearch =
  'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector';

/** Sinks into search engines; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'es-mapper-parsing',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/694',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: asJsonText(`${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: [{"type":"mapper_parsing_exception","reason":"failed to parse field [amount] of type [long] in document with id 'orders+0+5512'","caused_by":{"type":"illegal_argument_exception","reason":"For input string: \\"12,50\\""}}]
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.handleMalformedDoc(BulkProcessor.java:481)
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.execute(BulkProcessor.java:432)
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.call(BulkProcessor.java:389)
\t... 4 more`),
    truth:
      'A document does not fit the mapping of the index; correct data or mapping, or set behavior.on.malformed.documents=warn/ignore.',
    expected: ['es-mapping-conflict'],
  },
  {
    id: 'es-read-only-index',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/375',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: [{"type":"cluster_block_exception","reason":"blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];"}]
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.execute(BulkProcessor.java:413)
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.call(BulkProcessor.java:367)
\t... 4 more`,
    truth:
      'The disks of the cluster passed the flood stage and the index went read-only; free space, clear read_only_allow_delete, then restart.',
    expected: ['es-flood-stage'],
  },
  {
    id: 'es-index-closed',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/380',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `${sinkExit23}
Caused by: org.apache.kafka.connect.errors.ConnectException: Bulk request failed: [{"type":"index_closed_exception","reason":"closed","index_uuid":"MBEQZTyCSKSwEolBzExBYw","index":"metrics_2023-02"}]
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.execute(BulkProcessor.java:396)
\tat io.confluent.connect.elasticsearch.bulk.BulkProcessor$BulkTask.call(BulkProcessor.java:355)
\t... 4 more`,
    truth:
      'Old records go to an index that is closed; open it or route those records to an open one.',
    expected: ['es-write-block'],
  },
  {
    id: 'opensearch-security-exception',
    source:
      'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/288',
    connectorClass: 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    dbms: 'opensearch',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to check if indices exist.
\tat io.aiven.kafka.connect.opensearch.OpensearchClient.indexOrDataStreamExists(OpensearchClient.java:112)
\tat io.aiven.kafka.connect.opensearch.OpensearchSinkTask.put(OpensearchSinkTask.java:141)
\t... 11 more
Caused by: OpenSearchStatusException[OpenSearch exception [type=security_exception, reason=no permissions for [indices:admin/get] and User [name=connect, backend_roles=[], requestedTenant=null]]]
\tat org.opensearch.rest.BytesRestResponse.errorFromXContent(BytesRestResponse.java:202)
\tat org.opensearch.client.RestHighLevelClient.parseEntity(RestHighLevelClient.java:2228)
\t... 17 more`,
    truth:
      'The OpenSearch user lacks a permission for the index or data stream; add it to its role.',
    expected: ['es-forbidden'],
  },
  {
    id: 'es-connection-refused',
    source:
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/571',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: onOneLine(`${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed to execute bulk request due to 'java.net.ConnectException: Connection refused' after 6 attempt(s)
\tat io.confluent.connect.elasticsearch.RetryUtil.callWithRetries(RetryUtil.java:168)
\tat io.confluent.connect.elasticsearch.RetryUtil.callWithRetries(RetryUtil.java:119)
\tat io.confluent.connect.elasticsearch.ElasticsearchClient.callWithRetries(ElasticsearchClient.java:490)
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.SocketChannelImpl.checkConnect(Native Method)
\tat org.apache.http.impl.nio.reactor.DefaultConnectingIOReactor.processEvent(DefaultConnectingIOReactor.java:174)
\t... 1 more`),
    truth:
      'Elasticsearch was not reachable for all retries; when it is back, restart.',
    expected: ['connection-refused'],
  },
  {
    id: 'es-total-fields-limit',
    source:
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/overview.html',
    connectorClass: elasticsearch,
    dbms: 'elasticsearch',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: Indexing record failed. Please check DLQ topic for errors. Response status is 'BAD_REQUEST', error message: 'ElasticsearchException[Elasticsearch exception [type=illegal_argument_exception, reason=Limit of total fields [1000] has been exceeded while adding new fields [3]]]'
\tat io.confluent.connect.elasticsearch.ElasticsearchClient.handleResponse(ElasticsearchClient.java:634)
\tat io.confluent.connect.elasticsearch.ElasticsearchClient$1.afterBulk(ElasticsearchClient.java:440)
\t... 6 more`,
    truth:
      'Dynamic mapping hit index.mapping.total_fields.limit; raise it, or map the free part as flattened.',
    expected: ['es-total-fields'],
  },
  {
    id: 'splunk-all-channels-back-pressure',
    source:
      'https://github.com/splunk/kafka-connect-splunk/blob/master/src/main/java/com/splunk/hecclient/LoadBalancer.java',
    connectorClass: 'com.splunk.kafka.connect.SplunkSinkConnector',
    dbms: 'splunk',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: com.splunk.hecclient.HecException: All channels have back pressure
\tat com.splunk.hecclient.LoadBalancer.send(LoadBalancer.java:101)
\tat com.splunk.hecclient.Hec.send(Hec.java:233)
\tat com.splunk.kafka.connect.SplunkSinkTask.send(SplunkSinkTask.java:302)
\tat com.splunk.kafka.connect.SplunkSinkTask.handleEvent(SplunkSinkTask.java:262)
\t... 11 more`,
    truth:
      'All HEC endpoints are busy or down, so nothing is acknowledged; restore or widen the Splunk indexing tier, then restart.',
    expected: ['splunk-busy'],
  },
];
