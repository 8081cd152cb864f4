import { maskValues } from './secretValues';

function found(text: string): { masked: string; secrets: string[] } {
  const secrets: string[] = [];
  return { masked: maskValues(text, secret => secrets.push(secret)), secrets };
}

describe('maskValues', () => {
  it.each([
    [
      'mongodb://app:pw1234@m1:27017,m2:27017/shop',
      'mongodb://********@m1:27017,m2:27017/shop',
    ],
    [
      'mongodb+srv://app:p%40ss@cluster0.mongodb.net/',
      'mongodb+srv://********@cluster0.mongodb.net/',
    ],
    ['redis://:hunter2@cache:6379', 'redis://********@cache:6379'],
    [
      'https://u:p1@es1:9200,https://u:p2@es2:9200',
      'https://********@es1:9200,https://********@es2:9200',
    ],
    [
      'http://registry:8081,http://u:pw@registry2:8081',
      'http://registry:8081,http://********@registry2:8081',
    ],
    ['postgres://app:p@ss@word@db/shop', 'postgres://********@db/shop'],
    ['amqp://app:sla/sh?y#pw@rabbit:5672/', 'amqp://********@rabbit:5672/'],
    [
      'https://ghp_abcdefghijklmnopqrstuvwxyz012345@git.example.com/x',
      'https://********@git.example.com/x',
    ],
    [
      'https://logs:8443/a?mail=me@example.com',
      'https://logs:8443/a?mail=me@example.com',
    ],
    [
      'jdbc:postgresql://db:5432/shop?user=app&password=hunter2&ssl=true',
      'jdbc:postgresql://db:5432/shop?user=app&password=********&ssl=true',
    ],
    [
      'jdbc:sqlserver://db:1433;databaseName=shop;user=sa;password=Str0ng!pw;encrypt=true',
      'jdbc:sqlserver://db:1433;databaseName=shop;user=sa;password=********;encrypt=true',
    ],
    [
      'jdbc:sqlserver://db;password={a;b c};encrypt=true',
      'jdbc:sqlserver://db;password={********};encrypt=true',
    ],
    [
      'jdbc:mysql://db/shop?user=app&pwd=hunter2',
      'jdbc:mysql://db/shop?user=app&pwd=********',
    ],
    [
      'jdbc:oracle:thin:app/hunter2@//db:1521/ORCL',
      'jdbc:oracle:thin:app/********@//db:1521/ORCL',
    ],
    ['jdbc:oracle:thin:@//db:1521/ORCL', 'jdbc:oracle:thin:@//db:1521/ORCL'],
    [
      'jdbc:snowflake://x.snowflakecomputing.com/?db=D&private_key_pwd=abc12',
      'jdbc:snowflake://x.snowflakecomputing.com/?db=D&private_key_pwd=********',
    ],
    ['app:hunter2@db:3306/shop', 'app:********@db:3306/shop'],
    [
      'org.apache.kafka.common.security.plain.PlainLoginModule required username="app" password="s3cr\\"et";',
      'org.apache.kafka.common.security.plain.PlainLoginModule required username="app" password="********";',
    ],
    [
      "ScramLoginModule required username='app' password='s3cret';",
      "ScramLoginModule required username='app' password='********';",
    ],
    [
      'OAuthBearerLoginModule required clientId="a" clientSecret="xyz-1" ;',
      'OAuthBearerLoginModule required clientId="a" clientSecret="********" ;',
    ],
    [
      'Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=abc+/def=',
      'Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=********',
    ],
    [
      'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=Zm9vYmFy==;EndpointSuffix=x',
      'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=********;EndpointSuffix=x',
    ],
    [
      'https://a.blob.core.windows.net/c?sv=2020&sig=abc%2Fdef&se=1',
      'https://a.blob.core.windows.net/c?sv=2020&sig=********&se=1',
    ],
    [
      '{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n","client_email":"a@b.iam"}',
      '{"type":"service_account","private_key":"********","client_email":"a@b.iam"}',
    ],
    [
      'Authorization: Bearer abc.def|Accept: */*',
      'Authorization: ********|Accept: */*',
    ],
    ['sent {password=hunter2, user=app}', 'sent {password=********, user=app}'],
    [
      'ssl.key.password = hunter2\nssl.protocol = TLS',
      'ssl.key.password = ********\nssl.protocol = TLS',
    ],
    [
      'with AKIAIOSFODNN7EXAMPLE and wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'with ******** and ********',
    ],
    [
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P',
      '********',
    ],
    ['Proxy said: Basic YXBwOmh1bnRlcjI=', 'Proxy said: Basic ********'],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
      '********',
    ],
    [
      'before -----BEGIN EC PRIVATE KEY-----\nMIIE and then it is cut',
      'before ********',
    ],
  ])('masks %s', (text, masked) => {
    expect(maskValues(text)).toBe(masked);
  });

  it.each([
    'io.debezium.connector.postgresql.PostgresConnector',
    'org.apache.kafka.connect.json.JsonConverter',
    'jdbc:postgresql://db:5432/shop?user=app&sslmode=require',
    'http://schema-registry:8081',
    '-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'INSERT INTO bucket:prefix SELECT * FROM topic',
    '1@host1:9093,2@host2:9093',
    'password = [hidden]',
    'password = null',
    'com.example.Foo:com.example.Bar@1a2b3c4d failed',
    'FATAL: password authentication failed for user "app"',
    "Unrecognized token 'hello': was expecting JSON",
    'Basic authentication is required',
    'at org.apache.kafka.connect.runtime.WorkerSinkTask.put(WorkerSinkTask.java:601)',
    'jdbc:postgresql://db/shop?password=${file:/opt/secrets/db.properties:password}',
    'mongodb://${file:/s:user}:${file:/s:password}@mongo/shop',
    'mongodb://app:${vault:secret/mongo:password}@mongo/shop',
    'PlainLoginModule required username="${env:U}" password="${env:P}";',
    '${topic}-${timestamp}',
    '',
  ])('leaves %s as it is', text => {
    expect(found(text)).toEqual({ masked: text, secrets: [] });
  });

  it('masks a literal that stands beside a reference', () => {
    expect(maskValues('jdbc:x://h/?password=abc${file:/s:rest}')).toBe(
      'jdbc:x://h/?password=********',
    );
    expect(maskValues('redis://:abc${file:/s:rest}@cache')).toBe(
      'redis://********@cache',
    );
  });

  it('tells the secrets it found, without what is around them', () => {
    expect(found('redis://app:hunter2@c password="x y z"').secrets).toEqual([
      'hunter2',
      'x y z',
    ]);
  });

  it.each([
    'a',
    '://',
    '://a:',
    '-----BEGIN PRIVATE KEY',
    '-----BEGIN',
    'password=',
    'password="',
    'password=\\"',
    'pwd=\'"',
    'a:',
    'a@',
    'eyJ',
    'eyJa.',
    '${a:',
    '${',
    'jdbc:oracle:x:',
    'Basic ',
    'bearer  ',
    '"',
    '\\',
    '{',
    ',',
    '=',
    'token',
    'access-',
    '\ufdd0',
    'password : ',
    'A1b2',
    '<',
    '/+',
    ' ',
    '1,',
    '://a:b@',
  ])(
    'stays linear: a hostile megabyte of %j takes less than 5 seconds',
    piece => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const start = performance.now();
      maskValues(`${text}@ password=${text}`);
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );
});
