import { ClassRule } from '../classRule';

const COSMOS_V2 = {
  address: [
    'azure.cosmos.account.endpoint',
    'kafka.connect.cosmos.accountEndpoint',
  ],
  defaultPort: 443,
  database: [
    'azure.cosmos.source.database.name',
    'azure.cosmos.sink.database.name',
    'kafka.connect.cosmos.source.database.name',
    'kafka.connect.cosmos.sink.database.name',
  ],
} as const;

/** Databases that exist only as a cloud's service. */
export const CLOUD_STORE_RULES: readonly ClassRule[] = [
  {
    classes: ['io.confluent.connect.aws.dynamodb.DynamoDbSinkConnector'],
    direction: 'sink',
    dbms: 'dynamodb',
    endpoint: {
      address: ['aws.dynamodb.endpoint'],
      resource: [{ kind: 'region', keys: ['aws.dynamodb.region'] }],
    },
  },
  {
    classes: ['io.confluent.connect.dynamodb.DynamoDBSourceConnector'],
    aliases: ['DynamoDbCdcSource'],
    direction: 'source',
    dbms: 'dynamodb',
    endpoint: {
      address: ['dynamodb.service.endpoint'],
      resource: [{ kind: 'table', keys: ['dynamodb.table.includelist'] }],
    },
    topics: {
      kind: 'prefixed',
      prefix: ['dynamodb.table.topic.prefix', 'prefix', 'topic.prefix'],
      tables: ['dynamodb.table.includelist'],
    },
  },
  {
    classes: [
      'com.azure.cosmos.kafka.connect.CosmosSourceConnector',
      'com.azure.cosmos.kafka.connect.CosmosSinkConnector',
    ],
    aliases: ['CosmosDbSourceV2', 'CosmosDbSinkV2'],
    direction: 'both',
    dbms: 'cosmosdb',
    endpoint: COSMOS_V2,
    topics: {
      kind: 'mapped',
      keys: [
        'azure.cosmos.source.containers.topicMap',
        'kafka.connect.cosmos.source.containers.topicMap',
      ],
      separator: '#',
      otherwise: [
        'azure.cosmos.source.containers.includedList',
        'kafka.connect.cosmos.source.containers.includedList',
      ],
    },
  },
  {
    classes: [
      'com.azure.cosmos.kafka.connect.source.CosmosDBSourceConnector',
      'com.azure.cosmos.kafka.connect.sink.CosmosDBSinkConnector',
    ],
    direction: 'both',
    dbms: 'cosmosdb',
    endpoint: {
      address: ['connect.cosmos.connection.endpoint'],
      defaultPort: 443,
      database: ['connect.cosmos.databasename'],
    },
    topics: {
      kind: 'mapped',
      keys: ['connect.cosmos.containers.topicmap'],
      separator: '#',
    },
  },
  {
    classes: ['io.confluent.connect.gcp.spanner.SpannerSinkConnector'],
    direction: 'sink',
    dbms: 'spanner',
    endpoint: {
      database: ['gcp.spanner.database.id'],
      resource: [{ kind: 'instance', keys: ['gcp.spanner.instance.id'] }],
    },
  },
  {
    classes: ['io.confluent.connect.gcp.bigtable.BigtableSinkConnector'],
    direction: 'sink',
    dbms: 'bigtable',
    endpoint: {
      database: ['gcp.bigtable.project.id'],
      resource: [{ kind: 'instance', keys: ['gcp.bigtable.instance.id'] }],
    },
  },
];
