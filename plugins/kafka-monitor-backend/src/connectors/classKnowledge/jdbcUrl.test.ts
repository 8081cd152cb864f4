import { JDBC_DIALECTS } from './jdbcDialects';
import { jdbcAddressOf } from './jdbcUrl';

function lineOf(url: string): string | null {
  const address = jdbcAddressOf(url);
  if (!address) return null;
  const hosts = address.hosts.map(({ host, port }) => `${host}|${port}`);
  return [
    address.dbms,
    hosts.join(','),
    address.database ?? '-',
    address.resource
      ? `${address.resource.kind}=${address.resource.name}`
      : '-',
    address.secretReference ?? '-',
  ].join(' ');
}

const rows: [string, string][] = [
  [
    'jdbc:postgresql://h1:5433,h2/orders?ssl=true',
    'postgresql h1|5433,h2|5432 orders - -',
  ],
  ['jdbc:pgsql://h1/orders', 'postgresql h1|5432 orders - -'],
  ['jdbc:postgresql:orders', 'postgresql localhost|5432 orders - -'],
  ['jdbc:postgresql://[::1]:5433/orders', 'postgresql ::1|5433 orders - -'],
  ['jdbc:mysql://h/orders?user=a&password=********', 'mysql h|3306 orders - -'],
  [
    'jdbc:mysql:loadbalance://h1,h2:3307/orders',
    'mysql h1|3306,h2|3307 orders - -',
  ],
  [
    'jdbc:mysql://(host=h1,port=3310,user=x,password=y),(host=h2)/orders',
    'mysql h1|3310,h2|3306 orders - -',
  ],
  [
    'jdbc:mysql://address=(host=h1)(port=3311)(user=x)/orders',
    'mysql h1|3311 orders - -',
  ],
  [
    'jdbc:mariadb:replication://h1,h2/orders',
    'mariadb h1|3306,h2|3306 orders - -',
  ],
  [
    'jdbc:sqlserver://h\\PROD:1444;databaseName=erp;encrypt=true;password=********',
    'sqlserver h|1444 erp instance=PROD -',
  ],
  ['jdbc:sqlserver://h;DATABASE=erp', 'sqlserver h|1433 erp - -'],
  ['jdbc:jtds:sqlserver://h:1433/erp;instance=X', 'sqlserver h|1433 erp - -'],
  ['jdbc:microsoft:sqlserver://h;DatabaseName=erp', 'sqlserver h|1433 erp - -'],
  ['jdbc:oracle:thin:@h:1522:ORCL', 'oracle h|1522 ORCL - -'],
  ['jdbc:oracle:thin:@//h:1523/service', 'oracle h|1523 service - -'],
  ['jdbc:oracle:thin:scott/t@ger@//h/service', 'oracle h|1521 service - -'],
  ['jdbc:oracle:thin:********@h:1521/service', 'oracle h|1521 service - -'],
  [
    'jdbc:oracle:thin:@tcps://h:1522/service?wallet_location=x',
    'oracle h|1522 service - -',
  ],
  [
    'jdbc:oracle:thin:@ORDERS_TNS?TNS_ADMIN=/etc',
    'oracle  - tnsName=ORDERS_TNS -',
  ],
  [
    'jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS_LIST=(ADDRESS=(PROTOCOL=TCP)(HOST=h1)(PORT=1525))(ADDRESS=(PROTOCOL=TCP)(HOST=h2)(PORT=1526)))(CONNECT_DATA=(SERVICE_NAME=ORCL.acme.com)))',
    'oracle h1|1525,h2|1526 ORCL.acme.com - -',
  ],
  ['jdbc:oracle:oci:@h:1521:X', 'oracle h|1521 X - -'],
  ['jdbc:oracle:oci8:@h:1521:X', 'oracle h|1521 X - -'],
  [
    'jdbc:db2://h:50001/SALES:user=x;password=********;',
    'db2 h|50001 SALES - -',
  ],
  ['jdbc:as400://h/LIB', 'db2 h|50000 LIB - -'],
  ['jdbc:db2j:net://h:1527/LIB', 'db2 h|1527 LIB - -'],
  [
    'jdbc:snowflake://acme.snowflakecomputing.com/?db=SALES&schema=P',
    'snowflake acme.snowflakecomputing.com|443 SALES - -',
  ],
  ['jdbc:redshift:iam://h/dev', 'redshift h|5439 dev - -'],
  ['jdbc:redshift://h:5440/dev', 'redshift h|5440 dev - -'],
  ['jdbc:sap://h/?databaseName=HXE', 'sap_hana h|30015 HXE - -'],
  ['jdbc:vertica://h/db', 'vertica h|5433 db - -'],
  ['jdbc:teradata://h/DATABASE=dwh,TMODE=ANSI', 'teradata h|1025 dwh - -'],
  ['jdbc:clickhouse://h/db', 'clickhouse h|8123 db - -'],
  ['jdbc:ch://h:8443/db', 'clickhouse h|8443 db - -'],
  ['jdbc:sqlite:/data/orders.db', 'sqlite  - file=/data/orders.db -'],
  ['jdbc:derby://h/db;create=true', 'derby h|1527 db - -'],
  ['jdbc:derby:sample', 'derby  - file=sample -'],
  ['jdbc:h2:mem:test;MODE=X', 'h2  - file=mem:test -'],
  ['jdbc:h2:tcp://h/test', 'h2 h|9092 test - -'],
  ['jdbc:h2:ssl://h/test', 'h2 h|9092 test - -'],
  [
    'jdbc:informix-sqli://h:9089/stores:INFORMIXSERVER=x',
    'informix h|9089 stores - -',
  ],
  ['jdbc:sybase:Tds:h:5001/db', 'sybase h|5001 db - -'],
  ['jdbc:jtds:sybase://h/db', 'sybase h|5000 db - -'],
  ['jdbc:hive2://h/db', 'hive h|10000 db - -'],
  ['jdbc:impala://h/db', 'impala h|21050 db - -'],
  ['jdbc:trino://h/hive', 'trino h|8080 hive - -'],
  ['jdbc:presto://h/hive', 'trino h|8080 hive - -'],
  ['jdbc:cockroachdb://h/db', 'cockroachdb h|26257 db - -'],
  ['jdbc:firebirdsql://h/db', 'firebird h|3050 db - -'],
  ['jdbc:firebird://h/db', 'firebird h|3050 db - -'],
  ['jdbc:TAOS://h/power', 'tdengine h|6030 power - -'],
  ['jdbc:TAOS-RS://h/power', 'tdengine h|6041 power - -'],
  ['jdbc:TAOS-WS://h/power', 'tdengine h|6041 power - -'],
  ['jdbc:exa:10.0.0.1:8564;schema=S', 'exasol 10.0.0.1|8564 S - -'],
  [
    'jdbc:cloudspanner:/projects/p/instances/i/databases/d',
    'spanner  d instance=p/i -',
  ],
  [
    'jdbc:spanner:/projects/p/instances/i/databases/d?x=1',
    'spanner  d instance=p/i -',
  ],
  [
    'jdbc:bigquery://bigquery.googleapis.com:443;ProjectId=acme;',
    'bigquery bigquery.googleapis.com|443 acme - -',
  ],
  [
    'jdbc:databricks://dbc.cloud.databricks.com/default;httpPath=x',
    'databricks dbc.cloud.databricks.com|443 default - -',
  ],
  ['jdbc:spark://h:443/default;x=1', 'databricks h|443 default - -'],
  ['jdbc:singlestore://h/db', 'singlestore h|3306 db - -'],
  ['jdbc:memsql://h/db', 'singlestore h|3306 db - -'],
  ['jdbc:netezza://h/db', 'netezza h|5480 db - -'],
  ['jdbc:phoenix:zk1,zk2:2182:/hbase', 'phoenix zk1|2181,zk2|2182 - - -'],
  [
    'jdbc:postgresql://${file:/s/db:host}:5432/orders',
    'postgresql  orders - ${file:/s/db:host}',
  ],
  ['jdbc:postgresql://h/${env:DB}', 'postgresql h|5432 - - ${env:DB}'],
  [
    'jdbc:postgresql://h/orders?password=${file:/s/db:password}',
    'postgresql h|5432 orders - -',
  ],
];

describe('a JDBC URL', () => {
  it.each(rows)('%s', (url, expected) => {
    expect(lineOf(url)).toBe(expected);
  });

  it('has a row for every name of every dialect', () => {
    const missing = JDBC_DIALECTS.flatMap(({ names }) => names).filter(
      name =>
        !rows.some(([url]) => url.toLowerCase().startsWith(`jdbc:${name}`)),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    'jdbc:unheardof://h/db',
    'jdbc:',
    'postgresql://h/db',
    '********',
    '${file:/secrets:url}',
    '',
  ])('is not %s', url => {
    expect(jdbcAddressOf(url)).toBeNull();
  });

  it.each([
    'jdbc:postgresql://user:s3cr/et@h/orders',
    'jdbc:mysql://user:s3cret@h/orders?password=s3cret',
    'jdbc:oracle:thin:user/s3cret@//h/orders',
    'jdbc:oracle:thin:user/s3cret@(DESCRIPTION=(HOST=h)(SID=x))',
    'jdbc:sqlserver://h;databaseName=x;password=s3cret',
    'jdbc:mysql://(host=h,user=u,password=s3cret)/x',
  ])('never gives away the password of %s', url => {
    expect(JSON.stringify(jdbcAddressOf(url))).not.toMatch(/s3cr|et@/);
  });
});
