import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** PostgreSQL connections that are not to be had or break off. */
export const POSTGRESQL_CONNECTION_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-too-many-connections',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /sorry, too many clients already/i,
        words: ['too many clients already'],
      },
      {
        message: /remaining connection slots are reserved/i,
        words: ['remaining connection slots'],
      },
      {
        message: /too many connections for (?:role|database) "/i,
        words: ['too many connections for'],
      },
    ],
    cause: {
      en: 'PostgreSQL has no free connection left for this user, database or server.',
      id: 'PostgreSQL tidak punya koneksi tersisa untuk user, database, atau server ini.',
    },
    steps: [
      {
        en: 'See who holds them: SELECT usename, application_name, client_addr, state, count(*) FROM pg_stat_activity GROUP BY 1,2,3,4 ORDER BY 5 DESC.',
        id: 'Lihat pemakainya: SELECT usename, application_name, client_addr, state, count(*) FROM pg_stat_activity GROUP BY 1,2,3,4 ORDER BY 5 DESC.',
      },
      {
        en: 'Each task holds a connection or more: lower tasks.max, stop connectors that are not needed, end idle sessions.',
        id: 'Setiap task memegang satu koneksi atau lebih: turunkan tasks.max, hentikan connector yang tidak perlu, akhiri session idle.',
      },
      {
        en: 'Raise the limit: max_connections (needs a restart of the database), ALTER ROLE ... CONNECTION LIMIT, or put a pooler before sinks (Debezium sources need a direct connection).',
        id: 'Naikkan batasnya: max_connections (perlu restart database), ALTER ROLE ... CONNECTION LIMIT, atau pasang pooler untuk sink (Debezium source perlu koneksi langsung).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-jdbc/issues/961',
      'https://www.postgresql.org/docs/current/runtime-config-connection.html',
    ],
  },
  {
    id: 'postgresql-restarting',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /terminating connection due to administrator command/i,
        words: ['due to administrator command'],
      },
      {
        message:
          /terminating connection because of crash of another server process/i,
        words: ['crash of another server process'],
      },
      {
        message:
          /the database system is (?:starting up|shutting down|in recovery mode|not (?:yet )?accepting connections)/i,
        words: ['the database system is'],
      },
      {
        message:
          /Could not execute heartbeat action(?: query)? \(Error: 57P0[123]\)/i,
        words: ['could not execute heartbeat action'],
      },
    ],
    cause: {
      en: 'The database was restarting, failing over or recovering, or somebody ended the session.',
      id: 'Database sedang restart, failover, atau recovery, atau seseorang mengakhiri session-nya.',
    },
    steps: [
      {
        en: 'Check that the database is up and the host leads to the primary: SELECT pg_is_in_recovery(), pg_postmaster_start_time().',
        id: 'Pastikan database menyala dan host mengarah ke primary: SELECT pg_is_in_recovery(), pg_postmaster_start_time().',
      },
      RESTART_AND_WATCH,
      {
        en: 'If it repeats while the database stays up, ask who ends sessions (pg_terminate_backend, a job, a proxy), and read its log for crashes.',
        id: 'Jika berulang padahal database tetap menyala, cari siapa yang mengakhiri session (pg_terminate_backend, job, proxy), dan baca log-nya untuk crash.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://aiven.io/docs/products/kafka/kafka-connect/howto/debezium-source-connector-pg-node-replacement',
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ],
  },
  {
    id: 'postgresql-connection-refused',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /Connection to \S{1,255} refused\. Check that the hostname and port are correct/i,
        words: ['check that the hostname and port are correct'],
      },
    ],
    cause: {
      en: 'Nothing answers at this host and port: the database is down, or address, port or listen_addresses are wrong.',
      id: 'Tidak ada yang menjawab di host dan port ini: database mati, atau alamat, port, atau listen_addresses salah.',
    },
    steps: [
      {
        en: 'Try it from a worker: pg_isready -h <host> -p <port> (or nc -vz).',
        id: 'Coba dari worker: pg_isready -h <host> -p <port> (atau nc -vz).',
      },
      {
        en: 'If the database is down, bring it up; else correct host and port, firewall, or listen_addresses on the server.',
        id: 'Jika database mati, nyalakan; jika tidak, perbaiki host dan port, firewall, atau listen_addresses di server.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://jdbc.postgresql.org/documentation/use/',
      'https://www.postgresql.org/docs/current/runtime-config-connection.html',
    ],
  },
  {
    id: 'postgresql-connection-lost',
    area: 'postgresql',
    confidence: 'likely',
    match: [
      {
        message: /An I\/O error occurred while sending to the backend/i,
        words: ['sending to the backend'],
      },
      {
        exception: 'PSQLException',
        message: /This connection has been closed/i,
        words: ['this connection has been closed'],
      },
      {
        message:
          /terminating connection due to idle(?:-in-transaction|-session| session)? timeout/i,
        words: ['terminating connection due to idle'],
      },
    ],
    cause: {
      en: 'The connection to PostgreSQL broke off while it was in use.',
      id: 'Koneksi ke PostgreSQL terputus saat dipakai.',
    },
    steps: [
      {
        en: 'See whether PostgreSQL answers: pg_isready -h <host> -p <port>. While it is down a restart only fails again; bring it up first.',
        id: 'Periksa apakah PostgreSQL menjawab: pg_isready -h <host> -p <port>. Selama mati, restart hanya gagal lagi; hidupkan dulu.',
      },
      RESTART_AND_WATCH,
      {
        en: 'If it repeats, compare with the log of PostgreSQL at that time: crash, restart, idle_in_transaction_session_timeout, statement killed.',
        id: 'Jika berulang, cocokkan dengan log PostgreSQL pada waktu itu: crash, restart, idle_in_transaction_session_timeout, statement dihentikan.',
      },
      {
        en: 'Check idle timeouts of firewalls, load balancers and proxies; tcpKeepAlive=true in the JDBC URL (database.tcpKeepAlive for Debezium).',
        id: 'Periksa idle timeout firewall, load balancer, dan proxy; tcpKeepAlive=true di JDBC URL (database.tcpKeepAlive untuk Debezium).',
      },
    ],
    restart: 'yes',
    sources: [
      'https://jdbc.postgresql.org/documentation/use/',
      'https://github.com/debezium/debezium/pull/3377',
    ],
  },
  {
    id: 'postgresql-connection-failed',
    area: 'postgresql',
    confidence: 'generic',
    match: [
      {
        exception: 'PSQLException',
        message: /The connection attempt failed/i,
        words: ['the connection attempt failed'],
      },
    ],
    cause: {
      en: 'The connection to PostgreSQL could not be opened.',
      id: 'Koneksi ke PostgreSQL tidak bisa dibuka.',
    },
    steps: [
      {
        en: 'Read the cause below this line: name not resolved, timeout, TLS or a server that hung up.',
        id: 'Baca cause di bawah baris ini: nama tidak ter-resolve, timeout, TLS, atau server memutus koneksi.',
      },
      {
        en: 'Try from a worker: pg_isready -h <host> -p <port>; check DNS, firewall and network policies.',
        id: 'Coba dari worker: pg_isready -h <host> -p <port>; periksa DNS, firewall, dan network policy.',
      },
    ],
    restart: 'yes',
    sources: ['https://jdbc.postgresql.org/documentation/use/'],
  },
  {
    id: 'postgresql-pooler-prepared-statement',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /prepared statement "S_\d{1,9}" (?:already exists|does not exist)/i,
        words: ['prepared statement "s_'],
      },
    ],
    cause: {
      en: 'A pooler such as PgBouncer in transaction mode mixes up the prepared statements of the driver.',
      id: 'Pooler seperti PgBouncer mode transaction mencampuradukkan prepared statement milik driver.',
    },
    steps: [
      {
        en: 'Add prepareThreshold=0 to the JDBC URL (Debezium 2.x and later: driver.prepareThreshold=0; 1.x: database.prepareThreshold=0).',
        id: 'Tambahkan prepareThreshold=0 ke JDBC URL (Debezium 2.x ke atas: driver.prepareThreshold=0; 1.x: database.prepareThreshold=0).',
      },
      {
        en: 'Or connect directly, or use session mode; PgBouncer 1.21 and later can keep prepared statements (max_prepared_statements).',
        id: 'Atau hubungkan langsung, atau pakai session mode; PgBouncer 1.21 ke atas bisa menyimpan prepared statement (max_prepared_statements).',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/airbytehq/airbyte/pull/26873',
      'https://www.pgbouncer.org/features.html',
    ],
  },
];
