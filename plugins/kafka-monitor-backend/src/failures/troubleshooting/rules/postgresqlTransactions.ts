import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Locks, timeouts and servers that do not take writes. */
export const POSTGRESQL_TRANSACTIONS_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-read-only',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /cannot execute [A-Z ]{2,40} (?:in a read-only transaction|during recovery)/i,
        words: ['cannot execute'],
      },
    ],
    cause: {
      en: 'The connector writes to a server that only reads: a standby, or a database switched to read-only (often because its disk is full).',
      id: 'Connector menulis ke server yang hanya bisa dibaca: standby, atau database yang dijadikan read-only (sering karena disk penuh).',
    },
    steps: [
      {
        en: 'Ask the server: SELECT pg_is_in_recovery(); SHOW default_transaction_read_only.',
        id: 'Tanya server: SELECT pg_is_in_recovery(); SHOW default_transaction_read_only.',
      },
      {
        en: 'After a failover lead the connector to the primary: several hosts with targetServerType=primary in the JDBC URL, or an address that moves along.',
        id: 'Setelah failover, arahkan connector ke primary: beberapa host dengan targetServerType=primary di JDBC URL, atau alamat yang ikut berpindah.',
      },
      {
        en: 'If read-only was switched on because of the disk, free or add space first.',
        id: 'Jika read-only aktif karena disk, kosongkan atau tambah ruang dahulu.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://jdbc.postgresql.org/documentation/use/',
      'https://www.postgresql.org/docs/current/hot-standby.html',
    ],
  },
  {
    id: 'postgresql-deadlock',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      { message: /ERROR: deadlock detected/i, words: ['deadlock detected'] },
      {
        message: /could not serialize access due to/i,
        words: ['could not serialize access'],
      },
    ],
    cause: {
      en: "Two transactions stood in each other's way and PostgreSQL ended this one.",
      id: 'Dua transaksi saling menghalangi dan PostgreSQL mengakhiri yang ini.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'If it happens often, see who else writes to the table (the log of PostgreSQL names both statements); several tasks writing the same keys collide too.',
        id: 'Jika sering terjadi, lihat siapa lagi yang menulis ke tabel (log PostgreSQL menyebut kedua statement); beberapa task yang menulis key sama juga bisa bentrok.',
      },
      {
        en: 'Lower batch.size or tasks.max, or move the other job.',
        id: 'Turunkan batch.size atau tasks.max, atau pindahkan job lain.',
      },
    ],
    restart: 'yes',
    sources: ['https://www.postgresql.org/docs/current/explicit-locking.html'],
  },
  {
    id: 'postgresql-lock-timeout',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /canceling statement due to lock timeout/i,
        words: ['due to lock timeout'],
      },
      {
        message: /could not obtain lock on (?:relation|row)/i,
        words: ['could not obtain lock on'],
      },
    ],
    cause: {
      en: 'Another transaction holds a lock on the table for too long.',
      id: 'Transaksi lain memegang lock pada tabel terlalu lama.',
    },
    steps: [
      {
        en: 'See who blocks: SELECT pid, pg_blocking_pids(pid), state, query FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0.',
        id: 'Lihat penghalangnya: SELECT pid, pg_blocking_pids(pid), state, query FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0.',
      },
      {
        en: 'Let the other transaction end (maintenance, a long DDL), then restart.',
        id: 'Tunggu transaksi lain selesai (maintenance, DDL panjang), lalu restart.',
      },
    ],
    restart: 'yes',
    sources: ['https://www.postgresql.org/docs/current/explicit-locking.html'],
  },
  {
    id: 'postgresql-statement-timeout',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /canceling statement due to statement timeout/i,
        words: ['due to statement timeout'],
      },
    ],
    cause: {
      en: 'A statement ran longer than statement_timeout allows.',
      id: 'Sebuah statement berjalan lebih lama dari batas statement_timeout.',
    },
    steps: [
      {
        en: "See who sets it: SHOW statement_timeout; SELECT rolconfig FROM pg_roles WHERE rolname = '<user>'.",
        id: "Lihat asal setelannya: SHOW statement_timeout; SELECT rolconfig FROM pg_roles WHERE rolname = '<user>'.",
      },
      {
        en: "Make the statement quicker (an index on the polled or key columns, smaller batch.size, no blocked lock), or raise the limit for this user: ALTER ROLE <user> SET statement_timeout = '10min'.",
        id: "Percepat statement (index pada kolom polling atau key, batch.size lebih kecil, lock tidak terhalang), atau naikkan batas untuk user ini: ALTER ROLE <user> SET statement_timeout = '10min'.",
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/runtime-config-client.html',
    ],
  },
  {
    id: 'postgresql-recovery-conflict',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:canceling statement|terminating connection) due to conflict with recovery/i,
        words: ['due to conflict with recovery'],
      },
    ],
    cause: {
      en: 'The connector reads from a standby, which ended the query because it had to apply changes from the primary.',
      id: 'Connector membaca dari standby, yang mengakhiri query karena harus menerapkan perubahan dari primary.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'For long reads raise max_standby_streaming_delay or set hot_standby_feedback=on on the standby (the primary then keeps old rows longer), or read from the primary.',
        id: 'Untuk pembacaan lama, naikkan max_standby_streaming_delay atau set hot_standby_feedback=on di standby (primary lalu menyimpan baris lama lebih lama), atau baca dari primary.',
      },
    ],
    restart: 'yes',
    sources: ['https://www.postgresql.org/docs/current/hot-standby.html'],
  },
  {
    id: 'postgresql-disk-full',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /could not (?:extend|write to|write|create|resize|open) (?:file|temporary file|block)[^\n]{0,250}No space left on device/i,
        words: ['no space left on device'],
      },
    ],
    cause: {
      en: 'The disk of the PostgreSQL server is full.',
      id: 'Disk server PostgreSQL penuh.',
    },
    steps: [
      {
        en: 'See what takes the space: df on the server; WAL kept back by slots: SELECT slot_name, active, pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) FROM pg_replication_slots.',
        id: 'Lihat apa yang memakan ruang: df di server; WAL yang ditahan slot: SELECT slot_name, active, pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) FROM pg_replication_slots.',
      },
      {
        en: 'Add space. Dropping a slot frees its WAL, but the connector behind it then needs a new snapshot. Never delete files in pg_wal by hand.',
        id: 'Tambah ruang. Menghapus slot membebaskan WAL-nya, tetapi connector di belakangnya perlu snapshot baru. Jangan hapus file di pg_wal secara manual.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-wal-disk-space',
    ],
  },
  {
    id: 'postgresql-transaction-aborted',
    area: 'postgresql',
    confidence: 'generic',
    match: [
      {
        message:
          /current transaction is aborted, commands ignored until end of transaction block/i,
        words: ['current transaction is aborted'],
      },
    ],
    cause: {
      en: 'An earlier statement of the same transaction failed; this line only follows from it.',
      id: 'Statement sebelumnya dalam transaksi yang sama gagal; baris ini hanya akibatnya.',
    },
    steps: [
      {
        en: 'Look for the first error: further up in this trace, in the log of the worker just before, or in the log of PostgreSQL.',
        id: 'Cari error pertama: di bagian lain trace ini, di log worker tepat sebelumnya, atau di log PostgreSQL.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://www.postgresql.org/docs/current/errcodes-appendix.html'],
  },
];
