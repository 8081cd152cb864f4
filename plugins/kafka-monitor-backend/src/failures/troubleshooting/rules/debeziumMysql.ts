import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** How a MySQL or MariaDB server has to be set up to be captured. */
export const DEBEZIUM_MYSQL_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-binlog-not-row',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /not configured to use a ROW binlog_format/i,
        words: ['row binlog_format'],
      },
      {
        message:
          /binlog probably contains events generated with statement or mixed/i,
        words: ['statement or mixed'],
      },
    ],
    cause: {
      en: 'The server writes its binlog as statements; Debezium needs rows.',
      id: 'Server menulis binlog sebagai statement; Debezium memerlukan format row.',
    },
    steps: [
      {
        en: "Set binlog_format=ROW: SET GLOBAL binlog_format = 'ROW' and in my.cnf (managed services: parameter group); sessions that are open keep the old format, so let applications reconnect.",
        id: "Set binlog_format=ROW: SET GLOBAL binlog_format = 'ROW' dan di my.cnf (managed service: parameter group); session yang terbuka tetap memakai format lama, jadi minta aplikasi reconnect.",
      },
      {
        en: 'Statements already in the binlog carry no rows: for complete data take a new snapshot.',
        id: 'Statement yang sudah ada di binlog tidak memuat baris: agar data lengkap, ambil snapshot baru.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/flink-cdc/pull/351',
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#enable-mysql-binlog',
    ],
  },
  {
    id: 'mysql-binlog-row-image',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /not configured to use a FULL binlog_row_image/i,
        words: ['binlog_row_image'],
      },
    ],
    cause: {
      en: 'The server writes only parts of the rows to its binlog (binlog_row_image is not FULL).',
      id: 'Server hanya menulis sebagian baris ke binlog (binlog_row_image bukan FULL).',
    },
    steps: [
      {
        en: "SET GLOBAL binlog_row_image = 'FULL' and in my.cnf or the parameter group; applications have to reconnect.",
        id: "SET GLOBAL binlog_row_image = 'FULL' dan di my.cnf atau parameter group; aplikasi harus reconnect.",
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#enable-mysql-binlog',
    ],
  },
  {
    id: 'mysql-binlog-off',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /Cannot read the binlog filename and position via/i,
        words: ['cannot read the binlog filename'],
      },
    ],
    cause: {
      en: 'The server tells no binlog position: binary logging is off on this server.',
      id: 'Server tidak memberikan posisi binlog: binary logging tidak aktif di server ini.',
    },
    steps: [
      {
        en: 'Check SELECT @@log_bin. On a replica log_replica_updates (log_slave_updates) has to be on too.',
        id: 'Periksa SELECT @@log_bin. Pada replica, log_replica_updates (log_slave_updates) juga harus aktif.',
      },
      {
        en: 'Switch log_bin on and restart the server; on Amazon RDS set a backup retention above 0.',
        id: 'Aktifkan log_bin lalu restart server; di Amazon RDS set backup retention di atas 0.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#enable-mysql-binlog',
    ],
  },
  {
    id: 'mysql-too-new-for-connector',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /right syntax to use near '(?:MASTER STATUS|SLAVE HOSTS|SLAVE STATUS)/i,
        words: ["near 'master status", "near 'slave "],
      },
    ],
    cause: {
      en: 'This Debezium version sends SHOW MASTER STATUS, which MySQL 8.4 and later no longer know.',
      id: 'Versi Debezium ini mengirim SHOW MASTER STATUS, yang tidak dikenal lagi oleh MySQL 8.4 ke atas.',
    },
    steps: [
      {
        en: 'Upgrade Debezium to a version that supports this MySQL (3.0 or later for 8.4) on all workers.',
        id: 'Upgrade Debezium ke versi yang mendukung MySQL ini (3.0 ke atas untuk 8.4) di semua worker.',
      },
      {
        en: 'Until then read from a server of an older version.',
        id: 'Sementara itu baca dari server versi lama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/releases/',
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-no-lock-tables-right',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /does not have the 'LOCK TABLES' privilege/i,
        words: ['lock tables'],
      },
    ],
    cause: {
      en: 'The user may neither take the global read lock nor lock tables, one of which the snapshot needs.',
      id: 'User tidak boleh mengambil global read lock maupun lock tables, padahal snapshot memerlukan salah satunya.',
    },
    steps: [
      {
        en: 'Grant one of them: GRANT RELOAD ON *.* TO <user> (or FLUSH_TABLES on MySQL 8), or GRANT LOCK TABLES ON <database>.* TO <user>.',
        id: 'Berikan salah satunya: GRANT RELOAD ON *.* TO <user> (atau FLUSH_TABLES di MySQL 8), atau GRANT LOCK TABLES ON <database>.* TO <user>.',
      },
      {
        en: 'snapshot.locking.mode=none needs no lock, but is safe only if no table is altered during the snapshot.',
        id: 'snapshot.locking.mode=none tidak memerlukan lock, tetapi hanya aman jika tidak ada tabel yang diubah selama snapshot.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-creating-user',
    ],
  },
];
