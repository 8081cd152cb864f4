import { addressesOf } from './addresses';

const hostsOf = (value: string, port: number | null = 1) =>
  addressesOf(value, port).hosts.map(({ host, port: p }) => `${host}|${p}`);

describe('an address', () => {
  it.each([
    ['a:1,b:2', ['a|1', 'b|2']],
    ['a; b c', ['a|1', 'b|1', 'c|1']],
    ['mongodb+srv://u:p@cluster0.acme.net/shop', ['cluster0.acme.net|null']],
    ['mongodb://********@h1:27017,h2:27018/x', ['h1|27017', 'h2|27018']],
    ['redis://:p@cache', ['cache|1']],
    ['https://u:p@es1:9200,https://u:p@es2', ['es1|9200', 'es2|1']],
    ['[::1]:5432,[fe80::1]', ['::1|5432', 'fe80::1|1']],
    ['::1', ['::1|1']],
    ['mq1(1414),mq2(1415)', ['mq1|1414', 'mq2|1415']],
    ['rs0/m1:27017,m2:27018', ['m1|27017', 'm2|27018']],
    ['host:${env:PORT}', ['host|null']],
    ['host:99999', ['host|null']],
    ['********', []],
    ['', []],
    ['https://', []],
    ['<script>', []],
  ])('%s', (value, hosts) => {
    expect(hostsOf(value)).toEqual(hosts);
  });

  it('shows a secret reference as it stands and no host for it', () => {
    const reference = '${file:/opt/secrets.properties:mongo.url}';
    expect(addressesOf(reference)).toEqual({
      hosts: [],
      path: null,
      scheme: null,
      secretReference: reference,
    });
  });

  it.each([
    'https://user:s3cret@h',
    'https://user:s3/cret@h/path',
    'user:s3,cret@h1,h2',
    'mongodb://user:s3;cret@h1,h2/x',
  ])('keeps the user information of %s to itself', value => {
    const { hosts, path } = addressesOf(value);
    expect(JSON.stringify([hosts, path])).not.toMatch(/user|s3|cret/);
  });
});
