import { ClassRow, expectedOf, readRow } from './classRow';

describe('document, graph and key-value stores', () => {
  it.each<ClassRow>([
    ...[
      'com.mongodb.kafka.connect.MongoSourceConnector',
      'MongoDbAtlasSource',
    ].map(name => ({
      class: name,
      config: {
        'connection.uri': 'mongodb://********@m1:27017,m2:27018/admin',
        database: 'shop',
        collection: 'orders',
        'topic.prefix': 'mongo',
        'topic.suffix': 'v1',
      },
      says: 'source mongodb m1:27017,m2:27018/shop/orders',
      topics: ['writes mongo.shop.orders.v1'],
    })),
    ...['com.mongodb.kafka.connect.MongoSinkConnector', 'MongoDbAtlasSink'].map(
      name => ({
        class: name,
        config: {
          'connection.uri': 'mongodb+srv://********@cluster0.acme.net',
          database: 'shop',
          'topics.regex': 'shop\\..*',
        },
        says: 'sink mongodb cluster0.acme.net/shop',
        topics: ['reads ~shop\\..*'],
      }),
    ),
    ...[
      'com.datastax.oss.kafka.sink.CassandraSinkConnector',
      'com.datastax.kafkaconnector.DseSinkConnector',
    ].map(name => ({
      class: name,
      config: {
        contactPoints: 'c1,c2',
        port: '9043',
        'loadBalancing.localDc': 'dc1',
        topics: 'orders',
        'topic.orders.shop.orders.mapping': 'id=key',
      },
      says: 'sink cassandra c1:9043,c2:9043/dc1',
      topics: ['reads orders'],
    })),
    {
      class: 'io.confluent.connect.cassandra.CassandraSinkConnector',
      config: {
        'cassandra.contact.points': 'c1',
        'cassandra.keyspace': 'shop',
        topics: 'orders',
      },
      says: 'sink cassandra c1:9042/shop',
      topics: ['reads orders'],
    },
    {
      class: 'io.connect.scylladb.ScyllaDbSinkConnector',
      config: {
        'scylladb.contact.points': 's1,s2',
        'scylladb.keyspace': 'shop',
        topics: 'orders',
      },
      says: 'sink scylladb s1:9042,s2:9042/shop',
      topics: ['reads orders'],
    },
    {
      class: 'org.neo4j.connectors.kafka.sink.Neo4jConnector',
      config: {
        'neo4j.uri': 'neo4j+s://graph.acme.com',
        'neo4j.database': 'people',
        topics: 'persons',
      },
      says: 'sink neo4j graph.acme.com:7687/people',
      topics: ['reads persons'],
    },
    {
      class: 'org.neo4j.connectors.kafka.source.Neo4jConnector',
      config: {
        'neo4j.uri': 'neo4j://graph:7687',
        'neo4j.cdc.topic.created.patterns.0.pattern': '(:Person)',
        'neo4j.cdc.topic.linked.patterns': '()-[:KNOWS]-()',
      },
      says: 'source neo4j graph:7687',
      topics: ['writes created', 'writes linked'],
    },
    {
      class: 'streams.kafka.connect.sink.Neo4jSinkConnector',
      config: { 'neo4j.server.uri': 'bolt://graph', topics: 'persons' },
      says: 'sink neo4j graph:7687',
      topics: ['reads persons'],
    },
    {
      class: 'streams.kafka.connect.source.Neo4jSourceConnector',
      config: { 'neo4j.server.uri': 'bolt://graph', topic: 'persons' },
      says: 'source neo4j graph:7687',
      topics: ['writes persons'],
    },
    {
      class: 'com.couchbase.connect.kafka.CouchbaseSourceConnector',
      config: {
        'couchbase.seed.nodes': 'cb1,cb2',
        'couchbase.bucket': 'travel',
        'couchbase.topic': 'cb.${bucket}.${collection}',
      },
      says: 'source couchbase cb1,cb2/travel',
      topics: ['writes ~cb\\..*\\..*'],
    },
    {
      class: 'com.couchbase.connect.kafka.CouchbaseSinkConnector',
      config: {
        'couchbase.seed.nodes': 'cb1',
        'couchbase.bucket': 'travel',
        topics: 'hotels',
      },
      says: 'sink couchbase cb1/travel',
      topics: ['reads hotels'],
    },
    {
      class: 'com.redis.kafka.connect.RedisSinkConnector',
      config: { 'redis.uri': 'redis://********@cache:6380', topics: 'prices' },
      says: 'sink redis cache:6380',
      topics: ['reads prices'],
    },
    ...[
      'com.redis.kafka.connect.RedisKeysSourceConnector',
      'com.redis.kafka.connect.RedisStreamSourceConnector',
      'com.redis.kafka.connect.RedisKeysSource',
      'com.redis.kafka.connect.RedisStreamSource',
    ].map(name => ({
      class: name,
      config: {
        'redis.host': 'cache',
        'redis.stream.name': 'events',
        topic: 'redis-events',
      },
      says: 'source redis cache:6379/events',
      topics: ['writes redis-events'],
    })),
    {
      class: 'com.github.jcustenborder.kafka.connect.redis.RedisSinkConnector',
      config: { 'redis.hosts': 'r1:6379,r2:6379', topics: 'prices' },
      says: 'sink redis r1:6379,r2:6379',
      topics: ['reads prices'],
    },
    {
      class: 'io.confluent.connect.rediskafka.RedisKafkaSinkConnector',
      config: {
        'redis.hostname': 'cache',
        'redis.portnumber': '6380',
        topics: 'prices',
      },
      says: 'sink redis cache:6380',
      topics: ['reads prices'],
    },
    {
      class: 'io.confluent.connect.rediskafka.RedisKafkaSourceConnector',
      config: { 'redis.hostname': 'cache', 'kafka.topic': 'prices' },
      says: 'source redis cache:6379',
      topics: ['writes prices'],
    },
    {
      class: 'io.confluent.influxdb.v2.sink.InfluxDB2SinkConnector',
      config: {
        'influxdb.url': 'http://influx:8086',
        'influxdb.bucket': 'metrics',
        topics: 'cpu',
      },
      says: 'sink influxdb influx:8086/metrics',
      topics: ['reads cpu'],
    },
    {
      class: 'io.confluent.influxdb.v2.source.InfluxDB2SourceConnector',
      config: {
        'influxdb.url': 'http://influx:8086',
        'influxdb.bucket': 'metrics',
      },
      says: 'source influxdb influx:8086/metrics',
      topics: [],
    },
    {
      class: 'com.arangodb.kafka.ArangoSinkConnector',
      config: {
        'connection.endpoints': 'a1:8529,a2:8529',
        'connection.database': 'shop',
        'connection.collection': 'orders',
        topics: 'orders',
      },
      says: 'sink arangodb a1:8529,a2:8529/shop/orders',
      topics: ['reads orders'],
    },
    {
      class: 'io.questdb.kafka.QuestDBSinkConnector',
      config: { host: 'questdb:9009', table: 'trades', topics: 'trades' },
      says: 'sink questdb questdb:9009/trades',
      topics: ['reads trades'],
    },
    {
      class: 'com.vesoft.nebula.connector.NebulaSinkConnector',
      config: { topics: 'edges' },
      says: 'sink nebula -',
      topics: ['reads edges'],
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});
