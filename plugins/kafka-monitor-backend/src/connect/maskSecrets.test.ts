import { maskConfig, maskText, secretsOf } from './maskSecrets';
import { realisticConfigs } from './__testUtils__/realisticConfigs';

const mask = (
  config: Record<string, string>,
  options: Parameters<typeof maskConfig>[1] = {},
) => maskConfig(new Map(Object.entries(config)), options);

describe('maskConfig', () => {
  it.each(Object.entries(realisticConfigs))(
    'lets no secret of %s through, and none into a trace',
    (connectorClass, config) => {
      const masked = mask({ 'connector.class': connectorClass, ...config });
      expect(JSON.stringify(masked.config)).not.toContain('S3CR');
      expect(masked.config['connector.class']).toBe(connectorClass);
      const trace = masked.secretValues
        .map(secret => `Caused by: java.sql.SQLException: <${secret}>`)
        .join('\n');
      expect(trace).toContain('S3CR');
      expect(maskText(trace, masked.secretValues)).not.toContain('S3CR');
    },
  );

  it.each(Object.entries(realisticConfigs))(
    'leaves of %s readable all that holds no secret',
    (_, config) => {
      const { config: masked, maskedKeys } = mask(config);
      const secret = Object.keys(config).filter(key =>
        config[key].includes('S3CR'),
      );
      expect(maskedKeys).toEqual(secret);
      const readable = Object.keys(config).filter(key => !secret.includes(key));
      expect(readable.map(key => masked[key])).toEqual(
        readable.map(key => config[key]),
      );
    },
  );

  it('keeps host, database and user around a masked password', () => {
    const { config } = mask({
      'connection.url': 'jdbc:postgresql://db:5432/shop?user=app&password=pw1',
      'mongodb.connection.string': 'mongodb://u:pw@m1:27017/shop',
    });
    expect({ ...config }).toEqual({
      'connection.url':
        'jdbc:postgresql://db:5432/shop?user=app&password=********',
      'mongodb.connection.string': 'mongodb://********@m1:27017/shop',
    });
  });

  it('leaves references readable, and masks a literal beside one', () => {
    const { config, secretValues } = mask({
      'database.password': '${file:/opt/db.properties:password}',
      'basic.auth.user.info': '${env:USER}:${env:PASSWORD}',
      'sasl.jaas.config': 'Plain required password="${file:/a:b}";',
      'ssl.key.password': 'abc${file:/a:b}',
      'connection.password': '${topic}',
    });
    expect(config['database.password']).toContain('${file:');
    expect(config['basic.auth.user.info']).toBe('${env:USER}:${env:PASSWORD}');
    expect(config['sasl.jaas.config']).toBe('********');
    expect(config['ssl.key.password']).toBe('********');
    expect(config['connection.password']).toBe('********');
    expect(secretValues).not.toContain('${file:/opt/db.properties:password}');
  });

  it('masks what the plugin declares as PASSWORD and what the configuration adds', () => {
    const { config } = mask(
      { wallet: 'abcd', 'acme.hint': 'efgh', other: 'ijkl' },
      {
        passwordKeys: new Set(['wallet']),
        extraKeyPatterns: [/hint$/g],
      },
    );
    expect({ ...config }).toEqual({
      wallet: '********',
      'acme.hint': '********',
      other: 'ijkl',
    });
  });

  it('finds a long secret again under a key that does not look like one', () => {
    const { config, maskedKeys } = mask({
      comment: 'log in with Hunter2-Hunter2',
      'database.password': 'Hunter2-Hunter2',
    });
    expect(config.comment).toBe('log in with ********');
    expect(maskedKeys.sort()).toEqual(['comment', 'database.password']);
  });

  it('finds a secret that is known from elsewhere', () => {
    const { config, maskedKeys } = mask(
      { comment: 'log in with Hunter2-Hunter2' },
      { knownSecrets: ['Hunter2-Hunter2'] },
    );
    expect(config.comment).toBe('log in with ********');
    expect(maskedKeys).toEqual(['comment']);
  });

  it('leaves what it has masked as it is', () => {
    for (const config of Object.values(realisticConfigs)) {
      const { config: once } = mask(config);
      const again = mask(once);
      expect(again.config).toEqual(once);
      expect(again.maskedKeys).toEqual([]);
      expect(again.secretValues).toEqual([]);
    }
  });

  it('shows an empty secret as empty, and masks a mask no further', () => {
    const { config, secretValues } = mask({
      'a.password': '',
      'b.password': '********',
    });
    expect({ ...config }).toEqual({
      'a.password': '',
      'b.password': '********',
    });
    expect(secretValues).toEqual([]);
  });

  it('takes __proto__, constructor and toString for plain keys', () => {
    const config = new Map([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
      ['__proto__.password', 'd'],
    ]);
    const { config: masked } = maskConfig(config);
    expect(Object.getPrototypeOf(masked)).toBeNull();
    expect(Object.entries(masked)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
      ['__proto__.password', '********'],
    ]);
    expect(({} as Record<string, unknown>).password).toBeUndefined();
  });
});

describe('maskText', () => {
  it('masks a known secret verbatim, URL-encoded and as JSON writes it', () => {
    const secret = 'p"w/1 x';
    const trace = `a ${secret} b ${encodeURIComponent(
      secret,
    )} c ${JSON.stringify(secret)}`;
    expect(maskText(trace, [secret])).toBe(
      'a ******** b ******** c "********"',
    );
  });

  it('masks the longer of two secrets first', () => {
    expect(maskText('got abcd1234!', ['abcd1', 'abcd1234!'])).toBe(
      'got ********',
    );
  });

  it('leaves class names whole where the password is an ordinary word', () => {
    const trace = [
      'org.apache.kafka.connect.errors.ConnectException: login "kafka" refused',
      '\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:1)',
    ].join('\n');
    expect(maskText(trace, ['kafka'])).toBe(
      trace.replace('"kafka"', '"********"'),
    );
  });

  it('overlooks secrets shorter than 4 characters', () => {
    expect(maskText('at line abc', ['abc'])).toBe('at line abc');
  });

  it('masks inside a real-looking trace what looks like a secret', () => {
    const trace = [
      'org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Cannot open jdbc:postgresql://db/shop?user=app&password=S3CR-1',
      '\tat io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:59)',
      'Caused by: com.mongodb.MongoSecurityException: Exception authenticating mongodb://app:S3CR-2@m1:27017',
      'Caused by: javax.security.auth.login.LoginException: PlainLoginModule required username="app" password="S3CR-3";',
      'Caused by: java.io.IOException: Server returned HTTP response code: 401 for URL: https://api.example.com/v1?api_key=S3CR-4',
      '{"error":"invalid_client","client_secret":"S3CR-5"}',
    ].join('\n');
    const masked = maskText(trace);
    expect(masked).not.toContain('S3CR');
    expect(masked).toContain('jdbc:postgresql://db/shop?user=app&password=');
    expect(masked).toContain('(CachedConnectionProvider.java:59)');
    expect(masked.split('\n')).toHaveLength(6);
  });
});

describe('secretsOf', () => {
  it('lists what an error message about a configuration may not repeat', () => {
    expect(
      secretsOf({
        'database.password': 'Hunter2',
        'connection.url': 'redis://:other1@cache',
        'tasks.max': '1',
      }),
    ).toEqual(['Hunter2', 'other1']);
  });
});
