import { dbmsName, dbmsOf } from './dbmsName';

describe('the name of a system', () => {
  it('leads back to its identifier, however it is written', () => {
    for (const dbms of ['postgresql', 'sap_hana', 's3', 'oracle']) {
      expect(dbmsOf(dbmsName(dbms), ['oracle'])).toBe(dbms);
    }
    expect(dbmsOf(' POSTGRESQL ', [])).toBe('postgresql');
    expect(dbmsOf('sap hana', [])).toBe('sap_hana');
  });

  it('is the identifier where one is in use that is just so', () => {
    expect(dbmsOf('PostgreSQL', ['PostgreSQL'])).toBe('PostgreSQL');
  });

  it('stays as it was typed where nobody knows it', () => {
    expect(dbmsOf('Our own Store', ['postgresql'])).toBe('Our own Store');
    expect(dbmsOf('constructor', [])).toBe('constructor');
  });
});
