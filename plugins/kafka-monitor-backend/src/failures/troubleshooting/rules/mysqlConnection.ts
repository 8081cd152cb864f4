import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** MySQL or MariaDB connections, locks and servers that do not take writes. */
export const MYSQL_CONNECTION_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-too-many-connections',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /message from server: "Too many connections"/i,
        words: ['too many connections'],
      },
      {
        message:
          /\(conn=\d{1,12}\) Too many connections|Could not connect to [^\n]{1,200}: Too many connections/i,
        words: ['too many connections'],
      },
      {
        message:
          /already has more than 'max_user_connections' active connections/i,
        words: ['max_user_connections'],
      },
    ],
    cause: {
      en: 'MySQL has no free connection left for the server or this user.',
      id: 'MySQL tidak punya koneksi tersisa untuk server atau user ini.',
    },
    steps: [
      {
        en: 'See who holds them: SELECT user, host, count(*) FROM information_schema.processlist GROUP BY user, host.',
        id: 'Lihat pemakainya: SELECT user, host, count(*) FROM information_schema.processlist GROUP BY user, host.',
      },
      {
        en: 'Lower tasks.max, stop connectors that are not needed, or raise max_connections or the limit of the user.',
        id: 'Turunkan tasks.max, hentikan connector yang tidak perlu, atau naikkan max_connections atau batas user.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-database-missing',
    area: 'mysql',
    confidence: 'exact',
    match: [{ message: /Unknown database '/i, words: ["unknown database '"] }],
    cause: {
      en: 'There is no database of this name on the server (or the user may not see it).',
      id: 'Tidak ada database dengan nama ini di server (atau user tidak boleh melihatnya).',
    },
    steps: [
      {
        en: 'Compare the configuration with SHOW DATABASES as this user; names are case-sensitive on Linux.',
        id: 'Bandingkan konfigurasi dengan SHOW DATABASES sebagai user ini; nama bersifat case-sensitive di Linux.',
      },
      {
        en: 'Correct connection.url or database.include.list, or create the database and grant rights on it.',
        id: 'Perbaiki connection.url atau database.include.list, atau buat database dan berikan haknya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-link-failure',
    area: 'mysql',
    confidence: 'likely',
    match: [
      {
        message:
          /Communications link failure|Could not create connection to database server/i,
        words: ['communications link failure', 'create connection to database'],
      },
      {
        message: /No operations allowed after connection closed/i,
        words: ['after connection closed'],
      },
      {
        exception: [
          'SQLException',
          'SQLNonTransientConnectionException',
          'SQLTransientConnectionException',
          'BatchUpdateException',
          'ServerException',
        ],
        message: /Server shutdown in progress/i,
        words: ['server shutdown in progress'],
      },
      {
        message:
          /The last packet successfully received from the server was [\d,. ]{1,20}milliseconds ago/i,
        words: ['the last packet successfully received'],
      },
    ],
    cause: {
      en: 'The connection to MySQL could not be opened or broke off.',
      id: 'Koneksi ke MySQL tidak bisa dibuka atau terputus.',
    },
    steps: [
      {
        en: 'Check that the server is up and reachable from a worker: mysqladmin -h <host> -P <port> ping; read the cause below (name, refused, timeout, TLS).',
        id: 'Pastikan server menyala dan terjangkau dari worker: mysqladmin -h <host> -P <port> ping; baca cause di bawahnya (nama, refused, timeout, TLS).',
      },
      RESTART_AND_WATCH,
      {
        en: 'If it breaks after idle time, compare wait_timeout with the idle timeouts of firewalls and proxies, and keep connect.keep.alive=true.',
        id: 'Jika putus setelah idle, bandingkan wait_timeout dengan idle timeout firewall dan proxy, dan biarkan connect.keep.alive=true.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/redpanda-data/docs/pull/521',
      'https://dev.mysql.com/doc/refman/8.0/en/gone-away.html',
    ],
  },
  {
    id: 'mysql-time-zone',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /server time ?zone value '[^\n]{0,80} is unrecognized or represents more than one time ?zone/i,
        words: ['represents more than one time'],
      },
    ],
    cause: {
      en: 'The driver does not understand the name of the time zone that the server reports.',
      id: 'Driver tidak mengenali nama time zone yang dilaporkan server.',
    },
    steps: [
      {
        en: 'Name it in the connection: connectionTimeZone=UTC or serverTimezone=Asia/Jakarta in the JDBC URL (Debezium: database.connectionTimeZone; 2.x and later also driver.*).',
        id: 'Sebutkan di koneksi: connectionTimeZone=UTC atau serverTimezone=Asia/Jakarta di JDBC URL (Debezium: database.connectionTimeZone; 2.x ke atas juga driver.*).',
      },
      {
        en: "Or give the server a named zone: SET GLOBAL time_zone = '+07:00'.",
        id: "Atau beri server zona yang jelas: SET GLOBAL time_zone = '+07:00'.",
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-connector-properties',
    ],
  },
  {
    id: 'mysql-read-only',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /server is running with the --(?:super-)?read-only option/i,
        words: ['read-only option'],
      },
      {
        message: /server is running with the --read_only=?/i,
        words: ['--read_only'],
      },
    ],
    cause: {
      en: 'The connector writes to a server that is read-only: a replica, or a primary after a failover.',
      id: 'Connector menulis ke server read-only: replica, atau primary lama setelah failover.',
    },
    steps: [
      {
        en: 'Check SELECT @@hostname, @@read_only, @@super_read_only, and where the address leads now.',
        id: 'Periksa SELECT @@hostname, @@read_only, @@super_read_only, dan ke mana alamat sekarang mengarah.',
      },
      {
        en: 'Lead the connector to the primary; if this is the primary, let the DBA switch read_only off.',
        id: 'Arahkan connector ke primary; jika ini primary, minta DBA mematikan read_only.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-deadlock',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Deadlock found when trying to get lock/i,
        words: ['deadlock found when trying'],
      },
      {
        message: /Lock wait timeout exceeded/i,
        words: ['lock wait timeout exceeded'],
      },
    ],
    cause: {
      en: 'Another transaction held the same rows, and MySQL ended this one.',
      id: 'Transaksi lain memegang baris yang sama, dan MySQL mengakhiri yang ini.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'If it repeats, see who holds locks: SELECT * FROM sys.innodb_lock_waits; SHOW ENGINE INNODB STATUS shows the last deadlock.',
        id: 'Jika berulang, lihat pemegang lock: SELECT * FROM sys.innodb_lock_waits; SHOW ENGINE INNODB STATUS menampilkan deadlock terakhir.',
      },
      {
        en: 'Lower batch.size or tasks.max; end transactions that stay open.',
        id: 'Turunkan batch.size atau tasks.max; akhiri transaksi yang terbuka lama.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://dev.mysql.com/doc/refman/8.0/en/innodb-deadlocks.html',
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-packet-too-large',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Packet for query is too large/i,
        words: ['packet for query is too large'],
      },
      {
        message: /Got a packet bigger than 'max_allowed_packet' bytes/i,
        words: ['max_allowed_packet'],
      },
    ],
    cause: {
      en: 'A statement is larger than max_allowed_packet of the server.',
      id: 'Sebuah statement lebih besar dari max_allowed_packet di server.',
    },
    steps: [
      {
        en: 'Raise it: SET GLOBAL max_allowed_packet = 268435456 and in my.cnf; or lower batch.size if many records make up the statement.',
        id: 'Naikkan: SET GLOBAL max_allowed_packet = 268435456 dan di my.cnf; atau turunkan batch.size jika statement terdiri dari banyak record.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: ['https://dev.mysql.com/doc/refman/8.0/en/packet-too-large.html'],
  },
];
