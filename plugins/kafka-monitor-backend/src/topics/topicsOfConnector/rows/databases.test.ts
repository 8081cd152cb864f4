import { ClassRow, expectedOf, readRow } from './classRow';

const cloud = {
  'connection.host': 'cloud-db.acme.com',
  'connection.user': 'connect',
  'connection.password': '********',
  'db.name': 'orders',
};

const cloudNames = [
  ['Postgres', 'postgresql', 5432],
  ['AlloyDb', 'postgresql', 5432],
  ['MySql', 'mysql', 3306],
  ['MicrosoftSqlServer', 'sqlserver', 1433],
  ['OracleDatabase', 'oracle', 1521],
  ['IbmDb2', 'db2', 50000],
] as const;

describe('JDBC', () => {
  it.each<ClassRow>([
    ...[
      'io.confluent.connect.jdbc.JdbcSourceConnector',
      'io.aiven.connect.jdbc.JdbcSourceConnector',
      'JdbcSource',
    ].map(name => ({
      class: name,
      config: {
        'connection.url': 'jdbc:mysql://orders-db:3307/orders?useSSL=false',
        'topic.prefix': 'mysql-',
        'table.whitelist': 'customers, shop.invoices',
      },
      says: 'source mysql orders-db:3307/orders',
      topics: ['writes mysql-customers', 'writes mysql-invoices'],
    })),
    ...[
      'io.confluent.connect.jdbc.JdbcSinkConnector',
      'io.aiven.connect.jdbc.JdbcSinkConnector',
      'io.debezium.connector.jdbc.JdbcSinkConnector',
      'JdbcSink',
    ].map(name => ({
      class: name,
      config: {
        'connection.url':
          'jdbc:postgresql://dwh/reports?user=u&password=********',
        topics: 'orders,customers',
        'errors.deadletterqueue.topic.name': 'dlq-orders',
      },
      says: 'sink postgresql dwh:5432/reports',
      topics: ['reads orders', 'reads customers', 'writes !dlq-orders'],
    })),
    ...cloudNames.flatMap(([name, dbms, port]) => [
      {
        class: `${name}Source`,
        config: {
          ...cloud,
          'topic.prefix': 'cloud_',
          'table.whitelist': 'orders',
        },
        says: `source ${dbms} cloud-db.acme.com:${port}/orders`,
        topics: ['writes cloud_orders'],
      },
      {
        class: `${name}Sink`,
        config: { ...cloud, topics: 'orders' },
        says: `sink ${dbms} cloud-db.acme.com:${port}/orders`,
        topics: ['reads orders'],
      },
    ]),
    {
      class: 'io.confluent.connect.snowflake.jdbc.SnowflakeSourceConnector',
      config: {
        'connection.url':
          'jdbc:snowflake://acme.snowflakecomputing.com/?db=SALES&schema=PUBLIC',
        'topic.prefix': 'sf-',
        'table.whitelist': 'ORDERS',
      },
      says: 'source snowflake acme.snowflakecomputing.com:443/SALES',
      topics: ['writes sf-ORDERS'],
    },
    {
      class: 'com.sap.kafka.connect.source.hana.HANASourceConnector',
      config: {
        'connection.url': 'jdbc:sap://hana:30015/?databaseName=HXE',
        topics: 'hana-orders',
        'hana-orders.table.name': '"SALES"."ORDERS"',
      },
      says: 'source sap_hana hana:30015/HXE',
      topics: ['writes hana-orders'],
    },
    {
      class: 'com.sap.kafka.connect.sink.hana.HANASinkConnector',
      config: {
        'connection.url': 'jdbc:sap://hana:30015/',
        topics: 'hana-orders',
      },
      says: 'sink sap_hana hana:30015',
      topics: ['reads hana-orders'],
    },
    {
      class: 'com.taosdata.kafka.connect.source.TDengineSourceConnector',
      config: {
        'connection.url': 'jdbc:TAOS://taos:6030',
        'connection.database': 'power',
        'topic.prefix': 'td-',
      },
      says: 'source tdengine taos:6030/power',
      topics: ['writes ~td-.*'],
    },
    {
      class: 'com.taosdata.kafka.connect.sink.TDengineSinkConnector',
      config: {
        'connection.url': 'jdbc:TAOS-RS://taos',
        'connection.database': 'power',
        topics: 'meters',
      },
      says: 'sink tdengine taos:6041/power',
      topics: ['reads meters'],
    },
    {
      class: 'io.confluent.connect.oracle.cdc.OracleCdcSourceConnector',
      config: {
        'oracle.server': 'ora1',
        'oracle.sid': 'ORCLCDB',
        'oracle.pdb.name': 'ORCLPDB1',
        'table.inclusion.regex': 'ORCLPDB1[.]C##MYUSER[.](CUSTOMERS|ORDERS)',
        'table.topic.name.template':
          'cdc.${databaseName}.${schemaName}.${tableName}',
        'redo.log.topic.name': 'redo-log',
      },
      says: 'source oracle ora1:1521/ORCLCDB/ORCLPDB1',
      topics: ['writes ~cdc\\.ORCLPDB1\\.C__MYUSER\\..*', 'writes !redo-log'],
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

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

describe("a cloud's stores", () => {
  it.each<ClassRow>([
    {
      class: 'io.confluent.connect.aws.dynamodb.DynamoDbSinkConnector',
      config: {
        'aws.dynamodb.endpoint': 'https://dynamodb.us-west-2.amazonaws.com',
        'aws.dynamodb.region': 'us-west-2',
        topics: 'orders',
      },
      says: 'sink dynamodb dynamodb.us-west-2.amazonaws.com/us-west-2',
      topics: ['reads orders'],
    },
    ...[
      'io.confluent.connect.dynamodb.DynamoDBSourceConnector',
      'DynamoDbCdcSource',
    ].map(name => ({
      class: name,
      config: {
        'dynamodb.service.endpoint': 'https://dynamodb.eu-west-1.amazonaws.com',
        'dynamodb.table.includelist': 'Orders,Items',
        prefix: 'ddb-',
      },
      says: 'source dynamodb dynamodb.eu-west-1.amazonaws.com/Orders,Items',
      topics: ['writes ddb-Orders', 'writes ddb-Items'],
    })),
    ...[
      'com.azure.cosmos.kafka.connect.CosmosSourceConnector',
      'CosmosDbSourceV2',
    ].map(name => ({
      class: name,
      config: {
        'azure.cosmos.account.endpoint':
          'https://acme.documents.azure.com:443/',
        'azure.cosmos.source.database.name': 'shop',
        'azure.cosmos.source.containers.topicMap':
          'orders-t#orders,items-t#items',
      },
      says: 'source cosmosdb acme.documents.azure.com:443/shop',
      topics: ['writes orders-t', 'writes items-t'],
    })),
    ...[
      'com.azure.cosmos.kafka.connect.CosmosSinkConnector',
      'CosmosDbSinkV2',
    ].map(name => ({
      class: name,
      config: {
        'azure.cosmos.account.endpoint': 'https://acme.documents.azure.com',
        'azure.cosmos.sink.database.name': 'shop',
        topics: 'orders',
      },
      says: 'sink cosmosdb acme.documents.azure.com:443/shop',
      topics: ['reads orders'],
    })),
    {
      class: 'com.azure.cosmos.kafka.connect.source.CosmosDBSourceConnector',
      config: {
        'connect.cosmos.connection.endpoint':
          'https://acme.documents.azure.com',
        'connect.cosmos.databasename': 'shop',
        'connect.cosmos.containers.topicmap': 'orders-t#orders',
      },
      says: 'source cosmosdb acme.documents.azure.com:443/shop',
      topics: ['writes orders-t'],
    },
    {
      class: 'com.azure.cosmos.kafka.connect.sink.CosmosDBSinkConnector',
      config: {
        'connect.cosmos.connection.endpoint':
          'https://acme.documents.azure.com',
        'connect.cosmos.databasename': 'shop',
        topics: 'orders',
      },
      says: 'sink cosmosdb acme.documents.azure.com:443/shop',
      topics: ['reads orders'],
    },
    {
      class: 'io.confluent.connect.gcp.spanner.SpannerSinkConnector',
      config: {
        'gcp.spanner.instance.id': 'prod',
        'gcp.spanner.database.id': 'orders',
        topics: 'orders',
      },
      says: 'sink spanner orders/prod',
      topics: ['reads orders'],
    },
    {
      class: 'io.confluent.connect.gcp.bigtable.BigtableSinkConnector',
      config: {
        'gcp.bigtable.project.id': 'acme',
        'gcp.bigtable.instance.id': 'prod',
        topics: 'orders',
      },
      says: 'sink bigtable acme/prod',
      topics: ['reads orders'],
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});
