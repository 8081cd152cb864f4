import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Why MySQL or MariaDB does not let somebody in, or not do something. */
export const MYSQL_LOGIN_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-wrong-password',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /Access denied for user '[^'\n]{0,80}'@'[^'\n]{0,255}' ?\(using password: ?(?:YES|NO)\)/i,
        words: ['using password'],
      },
    ],
    cause: {
      en: 'MySQL does not accept this user and password from this host.',
      id: 'MySQL tidak menerima user dan password ini dari host tersebut.',
    },
    steps: [
      {
        en: "Read user and host in the message: MySQL keeps accounts per host. SELECT user, host, plugin FROM mysql.user WHERE user = '<user>'.",
        id: "Baca user dan host di pesan: MySQL menyimpan akun per host. SELECT user, host, plugin FROM mysql.user WHERE user = '<user>'.",
      },
      {
        en: 'With "using password: NO" the configuration sends none: check key and secret. Else log in from a worker with the same password.',
        id: 'Jika "using password: NO", konfigurasi tidak mengirim password: periksa key dan secret. Jika tidak, login dari worker dengan password yang sama.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
      'https://dev.mysql.com/doc/refman/8.0/en/problems-connecting.html',
    ],
  },
  {
    id: 'mysql-no-right-on-database',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /Access denied for user '[^'\n]{0,80}'@'[^'\n]{0,255}' to database '/i,
        words: ['to database'],
      },
      {
        message:
          /(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|INDEX|REFERENCES|EXECUTE)[A-Z, ]{0,60} command denied to user/i,
        words: ['command denied to user'],
      },
    ],
    cause: {
      en: 'The user lacks a right on this database or table.',
      id: 'User tidak punya hak pada database atau tabel ini.',
    },
    steps: [
      {
        en: "See what the user may do: SHOW GRANTS FOR '<user>'@'<host>'.",
        id: "Lihat hak user itu: SHOW GRANTS FOR '<user>'@'<host>'.",
      },
      {
        en: "Grant what is needed: a source SELECT; a sink SELECT, INSERT, UPDATE, DELETE (CREATE, ALTER for auto.create and auto.evolve) ON <database>.* TO '<user>'@'<host>'.",
        id: "Berikan yang diperlukan: source perlu SELECT; sink perlu SELECT, INSERT, UPDATE, DELETE (CREATE, ALTER untuk auto.create dan auto.evolve) ON <database>.* TO '<user>'@'<host>'.",
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-creating-user',
    ],
  },
  {
    id: 'mysql-privilege-missing',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Access denied; you need \(at least one of\) the/i,
        words: ['access denied; you need'],
      },
    ],
    cause: {
      en: 'The user lacks a server privilege, named in the message.',
      id: 'User tidak punya privilege server yang disebut di pesan.',
    },
    steps: [
      {
        en: "For Debezium: GRANT SELECT, RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO '<user>'@'<host>' (MariaDB 10.5 and later: REPLICATION SLAVE, BINLOG MONITOR).",
        id: "Untuk Debezium: GRANT SELECT, RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO '<user>'@'<host>' (MariaDB 10.5 ke atas: REPLICATION SLAVE, BINLOG MONITOR).",
      },
      {
        en: 'If RELOAD is not to be had (managed services): GRANT LOCK TABLES on the captured databases, or snapshot.locking.mode=none while no table is altered.',
        id: 'Jika RELOAD tidak bisa diberikan (managed service): GRANT LOCK TABLES pada database yang di-capture, atau snapshot.locking.mode=none selama tidak ada tabel yang diubah.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-creating-user',
    ],
  },
  {
    id: 'mysql-host-refused',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Host '[^'\n]{1,255}' is not allowed to connect to this/i,
        words: ['is not allowed to connect to this'],
      },
      {
        message:
          /Host '[^'\n]{1,255}' is blocked because of many connection errors/i,
        words: ['is blocked because of many connection errors'],
      },
    ],
    cause: {
      en: 'MySQL refuses the host of this worker.',
      id: 'MySQL menolak host worker ini.',
    },
    steps: [
      {
        en: "\"not allowed\": create the account for the network of the workers: CREATE USER '<user>'@'10.1.%' ...; and grant it its rights.",
        id: "\"not allowed\": buat akun untuk network worker: CREATE USER '<user>'@'10.1.%' ...; lalu berikan hak aksesnya.",
      },
      {
        en: '"blocked": find out what broke connections off (health checks, network), then TRUNCATE TABLE performance_schema.host_cache (FLUSH HOSTS).',
        id: '"blocked": cari penyebab koneksi putus (health check, jaringan), lalu TRUNCATE TABLE performance_schema.host_cache (FLUSH HOSTS).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
];
