import { isDeclaredSecret, isSecretKey } from './secretKeys';

describe('isSecretKey', () => {
  it.each([
    'database.password',
    'connection.password',
    'mongodb.password',
    'mongodb.ssl.keystore.password',
    'ssl.key.password',
    'ssl.keystore.key',
    'producer.override.ssl.truststore.password',
    'sasl.jaas.config',
    'schema.history.internal.producer.sasl.jaas.config',
    'consumer.override.sasl.jaas.config',
    'value.converter.basic.auth.user.info',
    'value.converter.schema.registry.basic.auth.user.info',
    'basic.auth.credentials',
    'bearer.auth.token',
    'sasl.oauthbearer.client.credentials.client.secret',
    'aws.access.key.id',
    'aws.secret.access.key',
    'aws_secret_access_key',
    'iceberg.catalog.s3.secret-access-key',
    'iceberg.catalog.credential',
    'iceberg.catalog.token',
    'connect.s3.aws.secret.key',
    'camel.kamelet.aws-s3-source.secretKey',
    'camel.kamelet.aws-s3-source.accessKey',
    'azblob.account.key',
    'azblob.sas.token',
    'azure.cosmos.account.key',
    'connect.cosmos.master.key',
    'azure.eventhubs.sas.key',
    'azure.datalake.gen2.client.key',
    'snowflake.private.key',
    'snowflake.private.key.passphrase',
    'snowflake.oauth.refresh.token',
    'snowflake.oauth.client.secret',
    'gcs.credentials.json',
    'gcp.spanner.credentials.json',
    'splunk.hec.token',
    'influxdb.token',
    'jira.api.token',
    'github.access.token',
    'salesforce.consumer.key',
    'salesforce.consumer.secret',
    'salesforce.password.token',
    'java.naming.security.credentials',
    'neo4j.authentication.basic.password',
    'neo4j.authentication.kerberos.ticket',
    'http.headers.authorization',
    'oauth2.client.secret',
    'oauth.api.key',
    'apiKey',
    'x-api-key',
    'db.pwd',
    'auth.passwd',
    'mq.user.pass',
    'password.encoder.secret',
    'confluent.license',
    'sftp.tls.passphrase',
    'tls.private.key',
    'cipher_data_keys',
    'transforms.encrypt.secret',
    'dbpassword',
  ])('takes %s for a secret', key => {
    expect(isSecretKey(key)).toBe(true);
  });

  it.each([
    'key.converter',
    'key.converter.schemas.enable',
    'transforms.extract.field',
    'transforms.createKey.fields',
    'transforms.dropPassword.exclude',
    'transforms.dropPassword.type',
    'predicates.isSecret.pattern',
    'message.key.columns',
    'key.field',
    'key.ignore',
    'pk.mode',
    'primary.key.fields',
    'request.max.tokens',
    'tokens.max',
    'secret.provider.class',
    'aws.credentials.provider.class',
    's3.credentials.provider.class',
    'gcs.credentials.path',
    'credentials.file',
    'basic.auth.credentials.source',
    'sasl.oauthbearer.token.endpoint.url',
    'oauth2.access.token.url',
    'oauth2.client.id',
    'azure.eventhubs.sas.keyname',
    'password.encoder.iterations',
    'password.encoder.cipher.algorithm',
    'ssl.keystore.location',
    'ssl.truststore.certificates',
    'connector.class',
    'database.user',
    'database.hostname',
    'connection.url',
    'tasks.max',
    'topics',
    'errors.tolerance',
    'tokenizer',
    'passthrough.enabled',
    'compass.direction',
  ])('leaves %s readable', key => {
    expect(isSecretKey(key)).toBe(false);
  });
});

describe('isDeclaredSecret', () => {
  const declared = new Set(['database.wallet', 'key', 'code']);

  it('finds a declared key by itself and under a prefix', () => {
    expect(isDeclaredSecret('database.wallet', declared)).toBe(true);
    expect(isDeclaredSecret('old.database.wallet', declared)).toBe(true);
    expect(isDeclaredSecret('key', declared)).toBe(true);
  });

  it('does not take every key that ends in a short declared word', () => {
    expect(isDeclaredSecret('transforms.x.key', declared)).toBe(false);
    expect(isDeclaredSecret('country.code', declared)).toBe(false);
  });
});
