import type { RemedyRule } from '../RemedyRule';
import { FIND_RECORD, RESTART_AND_WATCH, SKIP_RECORD } from './commonSteps';

/** Db2 messages, whichever connector meets them. */
export const DB2_RULES: readonly RemedyRule[] = [
  {
    id: 'db2-object-missing',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [
      {
        message: /SQLCODE[=:] ?-204\b(?![^\n]{0,60}SQLERRMC=ASNCDC)/i,
        words: ['-204'],
      },
      { message: /SQLCODE[=:] ?-206\b/i, words: ['-206'] },
    ],
    cause: {
      en: 'The table or column does not exist under this name.',
      id: 'Tabel atau kolom dengan nama ini tidak ada.',
    },
    steps: [
      {
        en: 'SQLERRMC names it. Without a schema Db2 takes that of the user (currentSchema); unquoted names are upper case.',
        id: 'SQLERRMC menyebut namanya. Tanpa schema, Db2 memakai schema milik user (currentSchema); nama tanpa kutip menjadi huruf besar.',
      },
      {
        en: 'Correct the name (table.name.format, table.include.list), or create the object.',
        id: 'Perbaiki namanya (table.name.format, table.include.list), atau buat objeknya.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/db2.html',
    ],
  },
  {
    id: 'db2-no-right',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [{ message: /SQLCODE[=:] ?-55[12]\b/i, words: ['sqlcode'] }],
    cause: {
      en: 'The user lacks a right on this object.',
      id: 'User tidak punya hak pada objek ini.',
    },
    steps: [
      {
        en: 'SQLERRMC names user, operation and object. GRANT SELECT (source) or SELECT, INSERT, UPDATE, DELETE (sink) ON <table> TO USER <user>; a Debezium source also needs SELECT on the ASNCDC tables.',
        id: 'SQLERRMC menyebut user, operasi, dan objek. GRANT SELECT (source) atau SELECT, INSERT, UPDATE, DELETE (sink) ON <tabel> TO USER <user>; Debezium source juga perlu SELECT pada tabel ASNCDC.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/support/pages/sqlcode-551-or-sql0551n-when-user-privileges-are-defined-group',
      'https://debezium.io/documentation/reference/stable/connectors/db2.html',
    ],
  },
  {
    id: 'db2-login-failed',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [
      { message: /ERRORCODE=-4214\b/i, words: ['errorcode=-4214'] },
      { message: /SQLCODE[=:] ?-30082\b|SQL30082N/i, words: ['30082'] },
    ],
    cause: {
      en: 'Db2 does not accept user and password.',
      id: 'Db2 tidak menerima user dan password.',
    },
    steps: [
      {
        en: 'Read "Reason" in the message (24: user or password, 15/17: mechanism). Db2 users are users of the operating system or of LDAP: check there whether the password expired or the account is locked.',
        id: 'Baca "Reason" di pesan (24: user atau password, 15/17: mekanisme). User Db2 adalah user sistem operasi atau LDAP: periksa di sana apakah password kedaluwarsa atau akun terkunci.',
      },
      {
        en: 'Update the secret, try it from a worker, then restart.',
        id: 'Perbarui secret, coba dari worker, lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/support/pages/authenticationauthorization-return-sql30082n-rc24-sql1092n-sql0551n',
    ],
  },
  {
    id: 'db2-not-reachable',
    area: 'debezium-db2',
    confidence: 'likely',
    match: [
      { message: /ERRORCODE=-4499\b/i, words: ['errorcode=-4499'] },
      { message: /SQLCODE[=:] ?-(?:30081|1224)\b/i, words: ['sqlcode'] },
    ],
    cause: {
      en: 'Db2 does not answer, or it ended the connection.',
      id: 'Db2 tidak menjawab, atau memutus koneksi.',
    },
    steps: [
      {
        en: 'Check that the instance runs (db2pd -, db2 list applications) and that host and port answer from a worker.',
        id: 'Pastikan instance berjalan (db2pd -, db2 list applications) dan host serta port terjangkau dari worker.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/db2.html',
    ],
  },
  {
    id: 'db2-deadlock',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [{ message: /SQLCODE[=:] ?-91[13]\b/i, words: ['sqlcode'] }],
    cause: {
      en: 'A deadlock or a lock timeout: Db2 rolled this transaction back.',
      id: 'Deadlock atau lock timeout: Db2 melakukan rollback transaksi ini.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'SQLERRMC=2 is a deadlock, 68 a timeout. If it repeats, see MON_LOCKWAITS and LOCKTIMEOUT; lower batch.size or tasks.max.',
        id: 'SQLERRMC=2 berarti deadlock, 68 timeout. Jika berulang, lihat MON_LOCKWAITS dan LOCKTIMEOUT; turunkan batch.size atau tasks.max.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/db2.html',
    ],
  },
  {
    id: 'db2-log-full',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [{ message: /SQLCODE[=:] ?-964\b/i, words: ['-964'] }],
    cause: {
      en: 'The transaction log of Db2 is full.',
      id: 'Transaction log Db2 penuh.',
    },
    steps: [
      {
        en: 'Find the oldest transaction (MON_GET_UNIT_OF_WORK) and end it; check the disk of the log path.',
        id: 'Cari transaksi tertua (MON_GET_UNIT_OF_WORK) dan akhiri; periksa disk log path.',
      },
      {
        en: 'Raise LOGPRIMARY, LOGSECOND or LOGFILSIZ, or lower batch.size; then restart.',
        id: 'Naikkan LOGPRIMARY, LOGSECOND, atau LOGFILSIZ, atau turunkan batch.size; lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/db2.html',
    ],
  },
  {
    id: 'db2-record-refused',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [
      {
        message: /SQLCODE[=:] ?-(?:803|407|302|433|530|545)\b/i,
        words: ['sqlcode'],
      },
    ],
    cause: {
      en: 'The record does not fit the table: duplicate key (-803), missing value (-407), value too long (-302, -433), unknown parent row (-530) or CHECK constraint (-545).',
      id: 'Record tidak cocok dengan tabel: key duplikat (-803), nilai kosong (-407), nilai terlalu panjang (-302, -433), baris parent tidak ada (-530), atau CHECK constraint (-545).',
    },
    steps: [
      {
        en: 'SQLERRMC names constraint or column.',
        id: 'SQLERRMC menyebut constraint atau kolomnya.',
      },
      FIND_RECORD,
      {
        en: '-803: insert.mode=upsert with the right pk.fields. -530: let the parent topic be written first. Else correct the producer or the column.',
        id: '-803: insert.mode=upsert dengan pk.fields yang benar. -530: biarkan topic parent ditulis dahulu. Selain itu perbaiki producer atau kolomnya.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
    ],
  },
  {
    id: 'db2-driver-licence',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [
      {
        message: /is not licensed for connectivity/i,
        words: ['is not licensed for connectivity'],
      },
    ],
    cause: {
      en: 'The Db2 driver lacks the licence file for this kind of server (z/OS or IBM i).',
      id: 'Driver Db2 tidak memiliki file lisensi untuk jenis server ini (z/OS atau IBM i).',
    },
    steps: [
      {
        en: 'Put db2jcc_license_cisuz.jar (from the licence of Db2 Connect) beside the driver on every worker and restart the workers.',
        id: 'Letakkan db2jcc_license_cisuz.jar (dari lisensi Db2 Connect) di samping driver pada setiap worker lalu restart worker.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/db2.html',
    ],
  },
];
