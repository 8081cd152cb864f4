/** Systems whose name is not just their identifier with a capital. */
const names: Record<string, string> = {
  adls: 'Azure Data Lake Storage',
  aws: 'AWS',
  azure: 'Azure',
  azure_blob: 'Azure Blob Storage',
  bigquery: 'BigQuery',
  clickhouse: 'ClickHouse',
  cockroachdb: 'CockroachDB',
  cosmosdb: 'Azure Cosmos DB',
  db2: 'Db2',
  dynamodb: 'DynamoDB',
  ftp: 'FTP',
  gcs: 'Google Cloud Storage',
  h2: 'H2',
  hdfs: 'HDFS',
  http: 'HTTP',
  ibm_mq: 'IBM MQ',
  influxdb: 'InfluxDB',
  jms: 'JMS',
  mariadb: 'MariaDB',
  mongodb: 'MongoDB',
  mqtt: 'MQTT',
  mysql: 'MySQL',
  opensearch: 'OpenSearch',
  postgresql: 'PostgreSQL',
  pubsub: 'Google Pub/Sub',
  rabbitmq: 'RabbitMQ',
  s3: 'Amazon S3',
  sap_hana: 'SAP HANA',
  sftp: 'SFTP',
  singlestore: 'SingleStore',
  sqlite: 'SQLite',
  sqlserver: 'SQL Server',
  tdengine: 'TDengine',
};

/** The name people know a system by, for the identifier that the API uses. */
export function dbmsName(dbms: string): string {
  return Object.hasOwn(names, dbms)
    ? names[dbms]
    : dbms.charAt(0).toUpperCase() + dbms.slice(1).replaceAll('_', ' ');
}

/**
 * The identifier behind a name that somebody typed; a system that nothing
 * knows by that name keeps it as it was typed.
 *
 * @param known - identifiers in use, which win over what is known in general
 */
export function dbmsOf(name: string, known: readonly string[]): string {
  const typed = name.trim();
  const isSame = (text: string) => text.toLowerCase() === typed.toLowerCase();
  return (
    known.find(dbms => dbms === typed) ??
    [...known, ...Object.keys(names)].find(
      dbms => isSame(dbms) || isSame(dbmsName(dbms)),
    ) ??
    typed
  );
}
