/**
 * Configurations as people write them, for the masking tests. Every secret in them holds the text `S3CR`, nothing else
 * does: so one search shows whether anything came through.
 */
export const realisticConfigs: Record<string, Record<string, string>> = {
  'io.debezium.connector.postgresql.PostgresConnector': {
    'database.hostname': 'pg-1',
    'database.user': 'debezium',
    'database.password': 'S3CR-pg',
    'topic.prefix': 'shop',
    'database.sslpassword': 'S3CR-ssl',
  },
  'io.debezium.connector.mysql.MySqlConnector': {
    'database.hostname': 'mysql-1',
    'database.password': 'S3CR-my',
    'schema.history.internal.producer.sasl.jaas.config':
      'org.apache.kafka.common.security.scram.ScramLoginModule required username="cdc" password="S3CR-history";',
    'schema.history.internal.consumer.ssl.keystore.password': 'S3CR-store',
    'schema.history.internal.kafka.topic': 'history.mysql',
  },
  'io.debezium.connector.sqlserver.SqlServerConnector': {
    'database.names': 'erp',
    'database.password': '${file:/opt/erp.properties:password}',
    'signal.consumer.sasl.jaas.config':
      'PlainLoginModule required username="a" password="S3CR-signal";',
  },
  'io.debezium.connector.oracle.OracleConnector': {
    'database.url':
      'jdbc:oracle:thin:c##dbz/S3CR-ora@(DESCRIPTION=(ADDRESS=(HOST=ora1)(PORT=1521)))',
    'database.pdb.name': 'ORCLPDB1',
  },
  'io.debezium.connector.mongodb.MongoDbConnector': {
    'mongodb.connection.string':
      'mongodb+srv://cdc:S3CR%40mongo@cluster0.example.net/?retryWrites=true',
  },
  'io.debezium.connector.jdbc.JdbcSinkConnector': {
    'connection.url': 'jdbc:postgresql://wh/dw?user=w&password=S3CR-dw',
    'primary.key.mode': 'record_key',
    'primary.key.fields': 'id',
  },
  'io.confluent.connect.jdbc.JdbcSourceConnector': {
    'connection.url':
      'jdbc:sqlserver://erp:1433;databaseName=erp;user=sa;password=S3CR!x;encrypt=true',
    'validate.non.null': 'false',
  },
  'com.mongodb.kafka.connect.MongoSinkConnector': {
    'connection.uri': 'mongodb://app:S3CRpw@m1:27017,m2:27017/?replicaSet=rs0',
    'key.projection.list': 'password',
  },
  'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector': {
    'connection.url': 'https://es-1:9200,https://app:S3CR-es@es-2:9200',
    'connection.password': 'S3CR-es-2',
    'key.ignore': 'true',
  },
  'io.confluent.connect.s3.S3SinkConnector': {
    's3.bucket.name': 'lake',
    'aws.access.key.id': 'AKIAS3CRS3CRS3CRS3CR',
    'aws.secret.access.key': 'S3CR/K7MDENG/bPxRfiCYEXAMPLE',
    's3.credentials.provider.class':
      'com.amazonaws.auth.DefaultAWSCredentialsProviderChain',
  },
  'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector': {
    aws_s3_bucket: 'lake',
    aws_secret_access_key: 'S3CR-aiven',
    'aws.access.key.id': 'S3CR-aiven-id',
  },
  'io.confluent.connect.azure.blob.AzureBlobStorageSinkConnector': {
    'azblob.account.name': 'lake',
    'azblob.account.key': 'S3CR+Zm9v/YmFy==',
  },
  'com.snowflake.kafka.connector.SnowflakeSinkConnector': {
    'snowflake.url.name': 'acme.snowflakecomputing.com:443',
    'snowflake.private.key': 'S3CRMIIEvQIBADANBgkqhkiG9w0BAQEFAASC',
    'snowflake.private.key.passphrase': 'S3CR-phrase',
  },
  'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector': {
    project: 'acme',
    keySource: 'JSON',
    keyfile:
      '{"type":"service_account","private_key_id":"S3CRid","private_key":"-----BEGIN PRIVATE KEY-----\\nS3CRMIIE\\n-----END PRIVATE KEY-----\\n","client_email":"sink@acme.iam"}',
  },
  'com.redis.kafka.connect.RedisSinkConnector': {
    'redis.uri': 'rediss://:S3CR-redis@cache:6380/0',
  },
  'com.ibm.eventstreams.connect.mqsource.MQSourceConnector': {
    'mq.connection.name.list': 'mq1(1414),mq2(1414)',
    'mq.user.name': 'app',
    'mq.password': 'S3CR-mq',
    'mq.ssl.keystore.location': '/opt/mq.jks',
  },
  'org.apache.kafka.connect.mirror.MirrorSourceConnector': {
    'source.cluster.bootstrap.servers': 'old-1:9093,old-2:9093',
    'source.cluster.sasl.jaas.config':
      "PlainLoginModule required username='mm2' password='S3CR-mm2';",
    'target.cluster.ssl.key.password': 'S3CR-key',
    'topics.exclude': '.*[\\-\\.]internal',
  },
  'com.splunk.kafka.connect.SplunkSinkConnector': {
    'splunk.hec.uri': 'https://splunk:8088',
    'splunk.hec.token': '00000000-S3CR-0000-0000-000000000000',
  },
  'io.confluent.connect.http.HttpSinkConnector': {
    'http.api.url': 'https://api.example.com/events?api_key=S3CR-q&v=2',
    headers: 'Authorization: Bearer S3CR.abc|X-Env: prod',
    'oauth2.client.secret': 'S3CR-oauth',
    'oauth2.token.url': 'https://login.example.com/token',
    'request.max.tokens': '10',
  },
  'io.aiven.kafka.connect.http.HttpSinkConnector': {
    'http.url': 'https://hooks.example.com',
    'http.authorization.type': 'static',
    'http.headers.authorization': 'Basic S3CRabc=',
  },
  'com.azure.cosmos.kafka.connect.CosmosSinkConnector': {
    'azure.cosmos.account.endpoint': 'https://acme.documents.azure.com:443/',
    'azure.cosmos.account.key': 'S3CR==',
  },
  'io.confluent.connect.azure.eventhubs.EventHubsSourceConnector': {
    'azure.eventhubs.namespace': 'acme',
    'azure.eventhubs.sas.keyname': 'RootManageSharedAccessKey',
    'azure.eventhubs.sas.key': 'S3CR/eh=',
    'azure.eventhubs.connection.string':
      'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=r;SharedAccessKey=S3CR+x=',
  },
  'org.apache.iceberg.connect.IcebergSinkConnector': {
    'iceberg.catalog.uri': 'https://catalog.example.com',
    'iceberg.catalog.credential': 'client-1:S3CR-ice',
    'iceberg.catalog.s3.secret-access-key': 'S3CR-s3',
  },
  'org.apache.camel.kafkaconnector.awss3source.CamelAwss3sourceSourceConnector':
    {
      'camel.kamelet.aws-s3-source.bucketNameOrArn': 'in',
      'camel.kamelet.aws-s3-source.secretKey': 'S3CR-camel',
      'camel.kamelet.aws-s3-source.accessKey': 'S3CR-camel-2',
    },
  'org.neo4j.connectors.kafka.sink.Neo4jConnector': {
    'neo4j.uri': 'neo4j://graph:7687',
    'neo4j.authentication.basic.username': 'neo4j',
    'neo4j.authentication.basic.password': 'S3CR-neo',
    'value.converter.basic.auth.user.info': 'sr-user:S3CR-sr',
    'value.converter.schema.registry.url': 'https://sr:8081',
  },
};
