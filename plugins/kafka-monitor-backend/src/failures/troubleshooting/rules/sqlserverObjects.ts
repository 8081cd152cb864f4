import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Rights, objects, locks and space in SQL Server. */
export const SQLSERVER_OBJECTS_RULES: readonly RemedyRule[] = [
  {
    id: 'sqlserver-no-right',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /The (?:SELECT|INSERT|UPDATE|DELETE|EXECUTE|ALTER|REFERENCES|CONTROL) permission was denied on the (?:object|schema|column|database)/i,
        words: ['permission was denied on the'],
      },
      {
        message: /CREATE TABLE permission denied in database/i,
        words: ['create table permission denied'],
      },
    ],
    cause: {
      en: 'The user lacks a right on this object.',
      id: 'User tidak punya hak pada objek ini.',
    },
    steps: [
      {
        en: 'GRANT SELECT (a source), or SELECT, INSERT, UPDATE, DELETE (a sink) ON SCHEMA::<schema> TO <user>; CREATE TABLE and ALTER for auto.create.',
        id: 'GRANT SELECT (source), atau SELECT, INSERT, UPDATE, DELETE (sink) ON SCHEMA::<schema> TO <user>; CREATE TABLE dan ALTER untuk auto.create.',
      },
      {
        en: 'For objects in schema cdc add the user to the role given as @role_name in sp_cdc_enable_table.',
        id: 'Untuk objek di schema cdc, tambahkan user ke role yang diberikan sebagai @role_name di sp_cdc_enable_table.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#setting-up-sqlserver',
    ],
  },
  {
    id: 'sqlserver-deadlock',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /was deadlocked on lock(?: \| communication buffer)? resources with another process/i,
        words: ['was deadlocked on lock'],
      },
      {
        message: /Lock request time out period exceeded/i,
        words: ['lock request time out'],
      },
    ],
    cause: {
      en: 'Another transaction held the same data, and SQL Server ended this one.',
      id: 'Transaksi lain memegang data yang sama, dan SQL Server mengakhiri yang ini.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'If it repeats, find the other side: sys.dm_exec_requests (blocking_session_id), or the system_health session for deadlocks.',
        id: 'Jika berulang, cari pihak lainnya: sys.dm_exec_requests (blocking_session_id), atau session system_health untuk deadlock.',
      },
      {
        en: 'Sources: snapshot.isolation.mode=snapshot. Sinks: lower batch.size or tasks.max.',
        id: 'Source: snapshot.isolation.mode=snapshot. Sink: turunkan batch.size atau tasks.max.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-1205-database-engine-error',
    ],
  },
  {
    id: 'sqlserver-full',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /The transaction log for database '[^'\n]{1,128}' is full/i,
        words: ['the transaction log for database'],
      },
      {
        message: /Could not allocate space for object/i,
        words: ['could not allocate space for object'],
      },
    ],
    cause: {
      en: 'The transaction log or a file group of the database is full.',
      id: 'Transaction log atau file group database penuh.',
    },
    steps: [
      {
        en: 'Ask why: SELECT name, log_reuse_wait_desc FROM sys.databases. LOG_BACKUP: back up the log; REPLICATION: the CDC capture job is behind or stopped.',
        id: 'Cari sebabnya: SELECT name, log_reuse_wait_desc FROM sys.databases. LOG_BACKUP: backup log-nya; REPLICATION: capture job CDC tertinggal atau berhenti.',
      },
      {
        en: 'Add room to the file or the disk, then restart.',
        id: 'Tambah ruang pada file atau disk, lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/previous-versions/SQL/SQL-server-2008-r2/cc645729(v=sql.105)',
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-object-missing',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /Invalid object name '(?![^'\n]{0,150}cdc\.)/i,
        words: ["invalid object name '"],
      },
      { message: /Invalid column name '/i, words: ["invalid column name '"] },
    ],
    cause: {
      en: 'The table or the column does not exist under this name.',
      id: 'Tabel atau kolom dengan nama ini tidak ada.',
    },
    steps: [
      {
        en: 'Check database, schema and spelling (SELECT * FROM INFORMATION_SCHEMA.TABLES); without a schema the default one of the user is taken.',
        id: 'Periksa database, schema, dan ejaan (SELECT * FROM INFORMATION_SCHEMA.TABLES); tanpa schema, dipakai schema default user.',
      },
      {
        en: 'Create it, let the sink do it (auto.create, auto.evolve), or correct table.name.format.',
        id: 'Buat tabel atau kolomnya, biarkan sink membuatnya (auto.create, auto.evolve), atau perbaiki table.name.format.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-jdbc/issues/330',
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-too-many-parameters',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /too many parameters\. The server supports a maximum of 2100 parameters/i,
        words: ['maximum of 2100 parameters'],
      },
    ],
    cause: {
      en: 'One statement has more than 2100 parameters: rows per batch times columns is too large.',
      id: 'Satu statement punya lebih dari 2100 parameter: jumlah baris per batch dikali kolom terlalu besar.',
    },
    steps: [
      {
        en: 'Lower batch.size below 2100 divided by the number of columns.',
        id: 'Turunkan batch.size di bawah 2100 dibagi jumlah kolom.',
      },
    ],
    restart: 'no',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-key-column-type',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /is of a type that is invalid for use as a key column/i,
        words: ['invalid for use as a key column'],
      },
    ],
    cause: {
      en: 'The sink creates its key column as varchar(max) or another type that SQL Server can not index.',
      id: 'Sink membuat kolom key sebagai varchar(max) atau tipe lain yang tidak bisa di-index SQL Server.',
    },
    steps: [
      {
        en: 'Create the table yourself, with a key column that is short enough: nvarchar(450) or less, or a number; keep auto.create=false.',
        id: 'Buat tabelnya sendiri, dengan kolom key yang cukup pendek: nvarchar(450) atau kurang, atau angka; set auto.create=false.',
      },
      {
        en: 'Or take another key: pk.mode and pk.fields with a numeric field.',
        id: 'Atau pakai key lain: pk.mode dan pk.fields dengan field numerik.',
      },
      {
        en: 'Restart the failed task.',
        id: 'Restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/confluentinc/kafka-connect-jdbc/issues/379'],
  },
];
