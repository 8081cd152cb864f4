import { ClassRule } from '../classRule';

/** Wide-column, document, graph and key-value stores. */
export const DOCUMENT_STORE_RULES: readonly ClassRule[] = [
  {
    classes: [
      'com.datastax.oss.kafka.sink.CassandraSinkConnector',
      'com.datastax.kafkaconnector.DseSinkConnector',
    ],
    direction: 'sink',
    dbms: 'cassandra',
    endpoint: {
      address: ['contactPoints'],
      port: ['port'],
      defaultPort: 9042,
      resource: [
        { kind: 'secureConnectBundle', keys: ['cloud.secureConnectBundle'] },
        { kind: 'datacenter', keys: ['loadBalancing.localDc'] },
      ],
    },
  },
  {
    classes: ['io.confluent.connect.cassandra.CassandraSinkConnector'],
    direction: 'sink',
    dbms: 'cassandra',
    endpoint: {
      address: ['cassandra.contact.points'],
      port: ['cassandra.port'],
      defaultPort: 9042,
      resource: [{ kind: 'keyspace', keys: ['cassandra.keyspace'] }],
    },
  },
  {
    classes: ['io.connect.scylladb.ScyllaDbSinkConnector'],
    direction: 'sink',
    dbms: 'scylladb',
    endpoint: {
      address: ['scylladb.contact.points'],
      port: ['scylladb.port'],
      defaultPort: 9042,
      resource: [{ kind: 'keyspace', keys: ['scylladb.keyspace'] }],
    },
  },
  {
    classes: [
      'org.neo4j.connectors.kafka.sink.Neo4jConnector',
      'org.neo4j.connectors.kafka.source.Neo4jConnector',
      'streams.kafka.connect.sink.Neo4jSinkConnector',
      'streams.kafka.connect.source.Neo4jSourceConnector',
    ],
    direction: 'both',
    dbms: 'neo4j',
    endpoint: {
      address: ['neo4j.uri', 'neo4j.server.uri'],
      defaultPort: 7687,
      database: ['neo4j.database'],
    },
    topics: {
      kind: 'keyed',
      keys: [
        'neo4j.cdc.topic.*.patterns',
        'neo4j.cdc.topic.*.patterns.0.pattern',
      ],
      otherwise: ['neo4j.query.topic', 'topic'],
    },
  },
  {
    classes: [
      'com.couchbase.connect.kafka.CouchbaseSourceConnector',
      'com.couchbase.connect.kafka.CouchbaseSinkConnector',
    ],
    direction: 'both',
    dbms: 'couchbase',
    endpoint: {
      address: ['couchbase.seed.nodes'],
      resource: [{ kind: 'bucket', keys: ['couchbase.bucket'] }],
    },
    topics: {
      kind: 'listed',
      keys: ['couchbase.topic'],
      fallback: '${bucket}.${scope}.${collection}',
    },
  },
  {
    classes: [
      'com.redis.kafka.connect.RedisSinkConnector',
      'com.redis.kafka.connect.RedisKeysSourceConnector',
      'com.redis.kafka.connect.RedisStreamSourceConnector',
      'com.redis.kafka.connect.RedisKeysSource',
      'com.redis.kafka.connect.RedisStreamSource',
    ],
    direction: 'both',
    dbms: 'redis',
    endpoint: {
      address: ['redis.uri', 'redis.host'],
      port: ['redis.port'],
      defaultPort: 6379,
      resource: [{ kind: 'stream', keys: ['redis.stream.name'] }],
    },
    topics: {
      kind: 'listed',
      keys: ['topic', 'redis.stream.topic', 'redis.keys.topic'],
    },
  },
  {
    classes: [
      'com.github.jcustenborder.kafka.connect.redis.RedisSinkConnector',
    ],
    direction: 'sink',
    dbms: 'redis',
    endpoint: { address: ['redis.hosts'], defaultPort: 6379 },
  },
  {
    classes: [
      'io.confluent.connect.rediskafka.RedisKafkaSinkConnector',
      'io.confluent.connect.rediskafka.RedisKafkaSourceConnector',
    ],
    direction: 'both',
    dbms: 'redis',
    endpoint: {
      address: ['redis.hostname', 'redis.server.hostname'],
      port: ['redis.portnumber', 'redis.port'],
      defaultPort: 6379,
    },
    topics: { kind: 'listed', keys: ['kafka.topic', 'topics'] },
  },
  {
    classes: [
      'io.confluent.influxdb.v2.sink.InfluxDB2SinkConnector',
      'io.confluent.influxdb.v2.source.InfluxDB2SourceConnector',
    ],
    direction: 'both',
    dbms: 'influxdb',
    endpoint: {
      address: ['influxdb.url'],
      defaultPort: 8086,
      resource: [{ kind: 'bucket', keys: ['influxdb.bucket'] }],
    },
    topics: { kind: 'runtime' },
  },
  {
    classes: ['com.arangodb.kafka.ArangoSinkConnector'],
    direction: 'sink',
    dbms: 'arangodb',
    endpoint: {
      address: ['connection.endpoints'],
      defaultPort: 8529,
      database: ['connection.database'],
      resource: [{ kind: 'collection', keys: ['connection.collection'] }],
    },
  },
  {
    classes: ['io.questdb.kafka.QuestDBSinkConnector'],
    direction: 'sink',
    dbms: 'questdb',
    endpoint: {
      address: ['host'],
      defaultPort: 9009,
      resource: [{ kind: 'table', keys: ['table'] }],
    },
  },
  {
    classes: [],
    prefixes: ['com.vesoft.nebula'],
    direction: 'both',
    dbms: 'nebula',
    topics: { kind: 'runtime' },
  },
];
