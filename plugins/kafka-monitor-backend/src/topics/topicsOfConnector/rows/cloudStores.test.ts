import { ClassRow, expectedOf, readRow } from './classRow';

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
