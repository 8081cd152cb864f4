import { ClassRule } from '../classRule';

/** Search engines and log stores. */
export const SEARCH_RULES: readonly ClassRule[] = [
  {
    classes: ['io.confluent.connect.elasticsearch.ElasticsearchSinkConnector'],
    direction: 'sink',
    dbms: 'elasticsearch',
    endpoint: { address: ['connection.url'], defaultPort: 9200 },
  },
  {
    classes: [
      'com.dmathieu.kafka.opensearch.OpenSearchSinkConnector',
      'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    ],
    prefixes: ['com.dmathieu.kafka.'],
    direction: 'sink',
    dbms: 'opensearch',
    endpoint: { address: ['connection.url'], defaultPort: 9200 },
  },
  {
    classes: ['com.github.dariobalinzo.ElasticSourceConnector'],
    direction: 'source',
    dbms: 'elasticsearch',
    endpoint: {
      address: ['es.host'],
      port: ['es.port'],
      defaultPort: 9200,
      resource: [{ kind: 'index', keys: ['index.names', 'index.prefix'] }],
    },
    topics: {
      kind: 'prefixed',
      prefix: ['topic.prefix'],
      tables: ['index.names'],
    },
  },
  {
    classes: ['com.splunk.kafka.connect.SplunkSinkConnector'],
    direction: 'sink',
    dbms: 'splunk',
    endpoint: { address: ['splunk.hec.uri'], defaultPort: 8088 },
  },
];
