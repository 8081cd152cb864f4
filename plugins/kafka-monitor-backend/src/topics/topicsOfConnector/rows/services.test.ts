import { ClassRow, expectedOf, readRow } from './classRow';

const topics = 'orders';
const reads = ['reads orders'];
const topic = { 'kafka.topic': 'orders' };
const writes = ['writes orders'];

describe('HTTP and services', () => {
  it.each<ClassRow>([
    {
      class: 'io.confluent.connect.http.HttpSinkConnector',
      config: {
        'http.api.url': 'https://********@api.acme.com/orders',
        topics,
      },
      says: 'sink http api.acme.com',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.http.HttpSourceConnector',
      config: {
        url: 'https://api.acme.com:8443/${entityName}',
        'topic.name.pattern': 'http-${entityName}',
      },
      says: 'source http api.acme.com:8443',
      topics: ['writes ~http-.*'],
    },
    ...[
      'io.confluent.connect.http.sink.GenericHttpSinkConnector',
      'HttpSinkV2',
    ].map(name => ({
      class: name,
      config: {
        'http.api.base.url': 'https://api.acme.com',
        'api1.http.api.path': '/v1/orders',
        'api1.topics': 'orders',
        topics,
      },
      says: 'sink http api.acme.com//v1/orders',
      topics: reads,
    })),
    ...[
      'io.confluent.connect.http.source.GenericHttpSourceConnector',
      'HttpSourceV2',
    ].map(name => ({
      class: name,
      config: {
        'http.api.base.url': 'https://api.acme.com',
        'api1.topics': 'orders',
        'api2.topics': 'items',
      },
      says: 'source http api.acme.com',
      topics: ['writes orders', 'writes items'],
    })),
    {
      class: 'io.aiven.kafka.connect.http.HttpSinkConnector',
      config: { 'http.url': 'http://hook:8080/in', topics },
      says: 'sink http hook:8080',
      topics: reads,
    },
    {
      class: 'com.github.castorm.kafka.connect.http.HttpSourceConnector',
      config: { 'http.request.url': 'https://api.acme.com/v1', ...topic },
      says: 'source http api.acme.com',
      topics: writes,
    },
    ...[
      'io.confluent.salesforce.SalesforceCdcSourceConnector',
      'io.confluent.salesforce.SalesforcePlatformEventSourceConnector',
      'io.confluent.salesforce.SalesforcePushTopicSourceConnector',
      'io.confluent.connect.salesforce.SalesforceBulkApiSourceConnector',
    ].map(name => ({
      class: name,
      config: {
        'salesforce.instance': 'https://acme.my.salesforce.com',
        ...topic,
      },
      says: 'source salesforce acme.my.salesforce.com',
      topics: writes,
    })),
    ...[
      'io.confluent.salesforce.SalesforcePlatformEventSinkConnector',
      'io.confluent.salesforce.SalesforceSObjectSinkConnector',
      'io.confluent.connect.salesforce.SalesforceBulkApiSinkConnector',
      'SalesforceBulkApiV2Sink',
    ].map(name => ({
      class: name,
      config: {
        'salesforce.instance': 'https://acme.my.salesforce.com',
        'salesforce.object': 'Lead',
        topics,
      },
      says: 'sink salesforce acme.my.salesforce.com/Lead',
      topics: reads,
    })),
    {
      class: 'io.confluent.connect.jira.JiraSourceConnector',
      config: {
        'jira.url': 'https://acme.atlassian.net',
        'topic.name.pattern': 'jira-${resourceName}',
      },
      says: 'source saas acme.atlassian.net',
      topics: ['writes ~jira-.*'],
    },
    {
      class: 'io.confluent.connect.github.GithubSourceConnector',
      config: {
        'github.service.url': 'https://api.github.com',
        'topic.name.pattern': 'github-${resourceName}',
      },
      says: 'source saas api.github.com',
      topics: ['writes ~github-.*'],
    },
    {
      class: 'io.confluent.connect.zendesk.ZendeskSourceConnector',
      config: {
        'zendesk.service.url': 'https://acme.zendesk.com',
        'topic.name.pattern': 'zendesk-${entityName}',
      },
      says: 'source saas acme.zendesk.com',
      topics: ['writes ~zendesk-.*'],
    },
    {
      class: 'io.confluent.connect.servicenow.ServiceNowSourceConnector',
      config: {
        'servicenow.url': 'https://acme.service-now.com/',
        'servicenow.table': 'incident',
        ...topic,
      },
      says: 'source saas acme.service-now.com/incident',
      topics: writes,
    },
    {
      class: 'io.confluent.connect.servicenow.ServiceNowSinkConnector',
      config: { 'servicenow.url': 'https://acme.service-now.com/', topics },
      says: 'sink saas acme.service-now.com',
      topics: reads,
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

const lensesPackages = [
  ['aws.s3', 's3', 's3'],
  ['gcp.storage', 'gcpstorage', 'gcs'],
  ['azure.datalake', 'datalake', 'adls'],
  ['azure.documentdb', 'documentdb', 'cosmosdb'],
  ['azure.servicebus', 'servicebus', 'azure'],
  ['azure.eventhubs', 'eventhubs', 'azure'],
  ['gcp.pubsub', 'pubsub', 'pubsub'],
  ['cassandra', 'cassandra', 'cassandra'],
  ['elastic8', 'elastic', 'elasticsearch'],
  ['opensearch', 'opensearch', 'opensearch'],
  ['influx', 'influx', 'influxdb'],
  ['jms', 'jms', 'jms'],
  ['mongodb', 'mongo', 'mongodb'],
  ['mqtt', 'mqtt', 'mqtt'],
  ['redis', 'redis', 'redis'],
  ['http', 'http', 'http'],
  ['ftp', 'ftp', 'ftp'],
  ['hbase', 'hbase', 'hbase'],
  ['kudu', 'kudu', 'kudu'],
];

describe('Stream Reactor', () => {
  it.each<ClassRow>(
    lensesPackages.flatMap(([component, key, dbms]) => [
      {
        class: `io.lenses.streamreactor.connect.${component}.sink.XSinkConnector`,
        config: {
          [`connect.${key}.hosts`]: 'store:7000',
          [`connect.${key}.kcql`]:
            'INSERT INTO lake:raw SELECT * FROM orders; INSERT INTO b SELECT id FROM `items`',
          topics: 'orders,items',
        },
        says: `sink ${dbms} store:7000`,
        topics: ['reads orders', 'reads items'],
      },
      {
        class: `com.datamountaineer.streamreactor.connect.${component}.source.XSourceConnector`,
        config: {
          [`connect.${key}.hosts`]: 'store:7000',
          [`connect.${key}.kcql`]:
            'insert into orders-copy select * from lake:raw',
        },
        says: `source ${dbms} store:7000`,
        topics: ['writes orders-copy'],
      },
    ]),
  )('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

const camelComponents = [
  ['aws', 'aws'],
  ['awss3', 's3'],
  ['awss3storage', 's3'],
  ['aws2s3', 's3'],
  ['awsddb', 'dynamodb'],
  ['aws2ddb', 'dynamodb'],
  ['awsredshift', 'redshift'],
  ['azurestorageblob', 'azure_blob'],
  ['azure-storage-blob', 'azure_blob'],
  ['azurestoragedatalake', 'adls'],
  ['azureeventhubs', 'azure'],
  ['azureservicebus', 'azure'],
  ['azurecosmosdb', 'cosmosdb'],
  ['cassandra', 'cassandra'],
  ['couchbase', 'couchbase'],
  ['db2', 'db2'],
  ['elasticsearch', 'elasticsearch'],
  ['file', 'file'],
  ['ftp', 'ftp'],
  ['sftp', 'sftp'],
  ['googlebigquery', 'bigquery'],
  ['googlepubsub', 'pubsub'],
  ['googlestorage', 'gcs'],
  ['http', 'http'],
  ['infinispan', 'infinispan'],
  ['jms', 'jms'],
  ['mariadb', 'mariadb'],
  ['minio', 's3'],
  ['mongodb', 'mongodb'],
  ['mqtt', 'mqtt'],
  ['mysql', 'mysql'],
  ['opensearch', 'opensearch'],
  ['oracledatabase', 'oracle'],
  ['postgresql', 'postgresql'],
  ['rabbitmq', 'rabbitmq'],
  ['redis', 'redis'],
  ['salesforce', 'salesforce'],
  ['snowflake', 'snowflake'],
  ['splunk', 'splunk'],
  ['spring-rabbitmq', 'rabbitmq'],
  ['springrabbitmq', 'rabbitmq'],
  ['sqlserver', 'sqlserver'],
  ['weather', '-'],
];

describe('Camel', () => {
  it.each<ClassRow>(
    camelComponents.flatMap(([component, dbms]) => [
      {
        class: `org.apache.camel.kafkaconnector.${component}sink.CamelXsinkSinkConnector`,
        config: {
          'camel.kamelet.x-sink.serverName': 'store',
          'camel.kamelet.x-sink.serverPort': '7000',
          'camel.kamelet.x-sink.databaseName': 'shop',
          topics: 'orders',
        },
        says: `sink ${dbms} store:7000/shop`,
        topics: ['reads orders'],
      },
      {
        class: `org.apache.camel.kafkaconnector.${component}source.CamelXsourceSourceConnector`,
        config: {
          'camel.source.path.bucketNameOrArn': 'lake',
          topics: 'orders',
        },
        says: `source ${dbms} lake`,
        topics: ['writes orders'],
      },
    ]),
  )('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});
