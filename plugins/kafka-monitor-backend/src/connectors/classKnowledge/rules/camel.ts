import { ClassRule } from '../classRule';

/** Beginning of the component's package, DBMS. */
const COMPONENTS = [
  ['aws', 'aws'],
  ['awss3', 's3'],
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
] as const;

const PACKAGE = 'org.apache.camel.kafkaconnector.';

const KAMELET = 'camel.kamelet.*.';

/** Camel: a class per component; sources too write to `topics`. */
export const CAMEL_RULES: readonly ClassRule[] = [
  ...COMPONENTS.map(([component, dbms]) => ({
    prefix: `${PACKAGE}${component}`,
    dbms,
  })),
  { prefix: PACKAGE, dbms: null },
].map(
  ({ prefix, dbms }): ClassRule => ({
    classes: [],
    prefixes: [prefix],
    direction: 'both',
    dbms,
    endpoint: {
      address: [
        `${KAMELET}serverName`,
        `${KAMELET}hosts`,
        `${KAMELET}hostname`,
        `${KAMELET}connectionHost`,
        `${KAMELET}addresses`,
        `${KAMELET}brokerURL`,
        `${KAMELET}brokerUrl`,
        `${KAMELET}url`,
      ],
      port: [`${KAMELET}serverPort`, `${KAMELET}portNumber`],
      database: [`${KAMELET}databaseName`, `${KAMELET}database`],
      resource: [
        {
          kind: 'bucket',
          keys: [`${KAMELET}bucketNameOrArn`, `${KAMELET}bucketName`],
        },
        {
          kind: 'queue',
          keys: [`${KAMELET}queueNameOrArn`, `${KAMELET}queueName`],
        },
        { kind: 'collection', keys: [`${KAMELET}collection`] },
        { kind: 'index', keys: [`${KAMELET}indexName`] },
        { kind: 'directory', keys: [`${KAMELET}directoryName`] },
        { kind: 'path', keys: ['camel.source.path.*', 'camel.sink.path.*'] },
      ],
    },
    topics: { kind: 'listed', keys: ['topics'] },
  }),
);
