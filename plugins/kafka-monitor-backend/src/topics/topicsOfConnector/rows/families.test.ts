import { ClassRow, expectedOf, readRow } from './classRow';

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

describe('Stream Reactor', () => {
  it.each<ClassRow>(
    lensesPackages.flatMap<ClassRow>(([component, key, dbms]) => [
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

describe('Camel', () => {
  it.each<ClassRow>(
    camelComponents.flatMap(([component, dbms]): ClassRow[] => [
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
