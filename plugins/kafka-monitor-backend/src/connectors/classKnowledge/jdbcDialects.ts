/** One family of JDBC URLs. */
export interface JdbcDialect {
  /** Beginnings after `jdbc:`, lower case. */
  names: readonly string[];
  dbms: string;
  /** Null where the URL names no server. */
  port: number | null;
  /**
   * `server`: //host:port/database. `oracle`: after the `@`. `file`: a path.
   * `bare`: host:port without slashes. `spanner`: /projects/p/instances/i/databases/d.
   * `local`: embedded, unless a server follows `//`.
   */
  form: 'server' | 'oracle' | 'file' | 'bare' | 'spanner' | 'local';
  /** Parameters that name the database, lower case. */
  database?: readonly string[];
  /** What stands where others have the database is something else. */
  noDatabase?: true;
}

/** Longer names stand before their beginnings. */
export const JDBC_DIALECTS: readonly JdbcDialect[] = [
  {
    names: ['postgresql:', 'pgsql:'],
    dbms: 'postgresql',
    port: 5432,
    form: 'server',
  },
  { names: ['mysql:'], dbms: 'mysql', port: 3306, form: 'server' },
  { names: ['mariadb:'], dbms: 'mariadb', port: 3306, form: 'server' },
  {
    names: ['sqlserver:', 'jtds:sqlserver:', 'microsoft:sqlserver:'],
    dbms: 'sqlserver',
    port: 1433,
    form: 'server',
    database: ['databasename', 'database'],
  },
  {
    names: ['oracle:thin:', 'oracle:oci:', 'oracle:oci8:'],
    dbms: 'oracle',
    port: 1521,
    form: 'oracle',
  },
  {
    names: ['db2:', 'as400:', 'db2j:net:'],
    dbms: 'db2',
    port: 50000,
    form: 'server',
  },
  {
    names: ['snowflake:'],
    dbms: 'snowflake',
    port: 443,
    form: 'server',
    database: ['db', 'database'],
  },
  {
    names: ['redshift:iam:', 'redshift:'],
    dbms: 'redshift',
    port: 5439,
    form: 'server',
  },
  {
    names: ['sap:'],
    dbms: 'sap_hana',
    port: 30015,
    form: 'server',
    database: ['databasename'],
  },
  { names: ['vertica:'], dbms: 'vertica', port: 5433, form: 'server' },
  {
    names: ['teradata:'],
    dbms: 'teradata',
    port: 1025,
    form: 'server',
    database: ['database'],
  },
  {
    names: ['clickhouse:', 'ch:'],
    dbms: 'clickhouse',
    port: 8123,
    form: 'server',
    database: ['database'],
  },
  { names: ['sqlite:'], dbms: 'sqlite', port: null, form: 'file' },
  { names: ['derby:'], dbms: 'derby', port: 1527, form: 'local' },
  { names: ['h2:tcp:', 'h2:ssl:'], dbms: 'h2', port: 9092, form: 'server' },
  { names: ['h2:'], dbms: 'h2', port: null, form: 'file' },
  { names: ['informix-sqli:'], dbms: 'informix', port: 9088, form: 'server' },
  { names: ['sybase:tds:'], dbms: 'sybase', port: 5000, form: 'bare' },
  { names: ['jtds:sybase:'], dbms: 'sybase', port: 5000, form: 'server' },
  { names: ['hive2:'], dbms: 'hive', port: 10000, form: 'server' },
  { names: ['impala:'], dbms: 'impala', port: 21050, form: 'server' },
  { names: ['trino:', 'presto:'], dbms: 'trino', port: 8080, form: 'server' },
  { names: ['cockroachdb:'], dbms: 'cockroachdb', port: 26257, form: 'server' },
  {
    names: ['firebirdsql:', 'firebird:'],
    dbms: 'firebird',
    port: 3050,
    form: 'server',
  },
  {
    names: ['taos-rs:', 'taos-ws:'],
    dbms: 'tdengine',
    port: 6041,
    form: 'server',
  },
  { names: ['taos:'], dbms: 'tdengine', port: 6030, form: 'server' },
  {
    names: ['exa:'],
    dbms: 'exasol',
    port: 8563,
    form: 'bare',
    database: ['schema'],
  },
  {
    names: ['spanner:', 'cloudspanner:'],
    dbms: 'spanner',
    port: null,
    form: 'spanner',
  },
  {
    names: ['bigquery:'],
    dbms: 'bigquery',
    port: 443,
    form: 'server',
    database: ['projectid'],
  },
  {
    names: ['databricks:', 'spark:'],
    dbms: 'databricks',
    port: 443,
    form: 'server',
  },
  {
    names: ['singlestore:', 'memsql:'],
    dbms: 'singlestore',
    port: 3306,
    form: 'server',
  },
  { names: ['netezza:'], dbms: 'netezza', port: 5480, form: 'server' },
  {
    names: ['phoenix:'],
    dbms: 'phoenix',
    port: 2181,
    form: 'bare',
    noDatabase: true,
  },
];
