import { connector, endpoint } from '../__testUtils__/inventory';
import { databaseOf, directionOf } from './databaseOf';

const SHOP = endpoint('shop-db', 'shop');

describe('databaseOf', () => {
  it('is its host, port and name', () => {
    expect(databaseOf({ dbms: 'postgresql', endpoint: SHOP })).toBe(
      'shop-db:5432/shop',
    );
  });

  it('is its host alone where no database is named', () => {
    const where = { ...SHOP, database: null };
    expect(databaseOf({ dbms: 'postgresql', endpoint: where })).toBe(
      'shop-db:5432',
    );
  });

  it('is the same in whatever order its servers are named', () => {
    const hosts = [
      { host: 'mongo-1', port: 27017 },
      { host: 'mongo-2', port: null },
    ];
    const names = [hosts, [...hosts].reverse()].map(order =>
      databaseOf({ dbms: 'mongodb', endpoint: { ...SHOP, hosts: order } }),
    );
    expect(names).toEqual([
      'mongo-1:27017,mongo-2/shop',
      'mongo-1:27017,mongo-2/shop',
    ]);
  });

  it('tells an IPv6 address from its port', () => {
    const where = { ...SHOP, hosts: [{ host: 'fe80::1', port: 5432 }] };
    expect(databaseOf({ dbms: 'postgresql', endpoint: where })).toBe(
      '[fe80::1]:5432/shop',
    );
  });

  it('is what the secret is called where only that is known', () => {
    const where = { ...SHOP, hosts: [], secretReference: 'vault:shop' };
    expect(databaseOf({ dbms: 'postgresql', endpoint: where })).toBe(
      'vault:shop/shop',
    );
  });

  it('is unknown where neither a host nor a name is', () => {
    const where = { ...SHOP, hosts: [], database: null };
    expect(databaseOf({ dbms: 'postgresql', endpoint: where })).toBeUndefined();
    expect(databaseOf({ dbms: 'postgresql', endpoint: null })).toBeUndefined();
    expect(databaseOf({ dbms: null, endpoint: SHOP })).toBeUndefined();
  });

  it.each(['s3', 'http', 'rabbitmq', 'kafka'])('is none for %s', dbms => {
    expect(databaseOf({ dbms, endpoint: SHOP })).toBeUndefined();
  });
});

describe('directionOf', () => {
  it('is what is known of the class, before what the worker says', () => {
    expect(
      directionOf(connector('a', { type: 'source', direction: 'sink' })),
    ).toBe('sink');
    expect(directionOf(connector('a', { type: 'sink', direction: null }))).toBe(
      'sink',
    );
    expect(
      directionOf(connector('a', { type: 'unknown', direction: null })),
    ).toBeNull();
  });
});
