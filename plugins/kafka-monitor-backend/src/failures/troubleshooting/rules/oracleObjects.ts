import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Rights, objects, locks and space in Oracle. */
export const ORACLE_OBJECTS_RULES: readonly RemedyRule[] = [
  {
    id: 'oracle-table-not-seen',
    area: 'oracle',
    confidence: 'likely',
    match: [{ message: /ORA-00942\b/, words: ['ora-00942'] }],
    cause: {
      en: 'The table or view does not exist, or the user has no right to see it: Oracle says the same for both.',
      id: 'Tabel atau view tidak ada, atau user tidak punya hak melihatnya: Oracle memberi pesan yang sama.',
    },
    steps: [
      {
        en: "Look as a DBA: SELECT owner, object_type FROM dba_objects WHERE object_name = '<NAME>'; mind upper case and the schema.",
        id: "Periksa sebagai DBA: SELECT owner, object_type FROM dba_objects WHERE object_name = '<NAMA>'; perhatikan huruf besar dan schema.",
      },
      {
        en: 'If it exists, grant: SELECT (source), INSERT, UPDATE, DELETE (sink). For views such as V_$DATABASE or V_$LOGMNR_CONTENTS follow the list of grants of the connector, with CONTAINER=ALL in a container database.',
        id: 'Jika ada, berikan hak: SELECT (source), INSERT, UPDATE, DELETE (sink). Untuk view seperti V_$DATABASE atau V_$LOGMNR_CONTENTS, ikuti daftar grant connector, dengan CONTAINER=ALL di container database.',
      },
      {
        en: 'If it does not, create it or correct table.name.format (sink) or table.include.list (source).',
        id: 'Jika tidak ada, buat tabelnya atau perbaiki table.name.format (sink) atau table.include.list (source).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/erdemcer/kafka-connect-oracle/issues/47',
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-create-users-logminer',
      'https://docs.oracle.com/en/error-help/db/ora-00942/',
    ],
  },
  {
    id: 'oracle-no-right',
    area: 'oracle',
    confidence: 'exact',
    match: [
      { message: /ORA-01031\b/, words: ['ora-01031'] },
      { message: /ORA-41900\b/, words: ['ora-41900'] },
    ],
    cause: {
      en: 'The user lacks a privilege for what the connector does.',
      id: 'User tidak punya privilege untuk operasi connector.',
    },
    steps: [
      {
        en: 'Find the statement (log of the worker, or audit). Debezium needs LOGMINING, SELECT ANY TRANSACTION, FLASHBACK ANY TABLE, SELECT ANY TABLE, LOCK ANY TABLE, EXECUTE_CATALOG_ROLE and SET CONTAINER as its documentation lists.',
        id: 'Cari statement-nya (log worker atau audit). Debezium memerlukan LOGMINING, SELECT ANY TRANSACTION, FLASHBACK ANY TABLE, SELECT ANY TABLE, LOCK ANY TABLE, EXECUTE_CATALOG_ROLE, dan SET CONTAINER sesuai dokumentasinya.',
      },
      {
        en: 'A sink needs INSERT, UPDATE, DELETE; CREATE TABLE and a quota for auto.create.',
        id: 'Sink memerlukan INSERT, UPDATE, DELETE; CREATE TABLE dan quota untuk auto.create.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/erdemcer/kafka-connect-oracle/issues/22',
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-create-users-logminer',
      'https://docs.oracle.com/en/error-help/db/ora-01031/',
    ],
  },
  {
    id: 'oracle-read-only',
    area: 'oracle',
    confidence: 'exact',
    match: [{ message: /ORA-16000\b/, words: ['ora-16000'] }],
    cause: {
      en: 'The database is open read-only (a standby), and the connector has to write.',
      id: 'Database terbuka read-only (standby), sedangkan connector perlu menulis.',
    },
    steps: [
      {
        en: 'Check SELECT open_mode, database_role FROM v$database, and where the address leads after a switchover.',
        id: 'Periksa SELECT open_mode, database_role FROM v$database, dan ke mana alamat mengarah setelah switchover.',
      },
      {
        en: 'Use a service that runs on the primary only. A Debezium source on a standby: internal.log.mining.read.only=true (3.0 and later; from 3.6 log.mining.read.only), on a logical standby or with the limits of its documentation.',
        id: 'Pakai service yang hanya berjalan di primary. Debezium source di standby: internal.log.mining.read.only=true (3.0 ke atas; sejak 3.6 log.mining.read.only), di logical standby atau dengan batasan di dokumentasinya.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/flink-cdc/issues/1255',
      'https://docs.oracle.com/en/error-help/db/ora-16000/',
    ],
  },
  {
    id: 'oracle-column-missing',
    area: 'oracle',
    confidence: 'exact',
    match: [{ message: /ORA-00904\b/, words: ['ora-00904'] }],
    cause: {
      en: 'The statement names a column that the table does not have.',
      id: 'Statement menyebut kolom yang tidak ada di tabel.',
    },
    steps: [
      {
        en: 'Compare field and column names; quoted names are case-sensitive (quote.sql.identifiers=never lets Oracle fold them to upper case).',
        id: 'Bandingkan nama field dan kolom; nama dalam kutip bersifat case-sensitive (quote.sql.identifiers=never membuat Oracle mengubahnya ke huruf besar).',
      },
      {
        en: 'Add the column (auto.evolve=true), or rename or drop the field by a transform.',
        id: 'Tambah kolomnya (auto.evolve=true), atau ganti nama atau buang field lewat transform.',
      },
    ],
    restart: 'no',
    sources: ['https://docs.oracle.com/en/error-help/db/ora-00904/'],
  },
  {
    id: 'oracle-locked',
    area: 'oracle',
    confidence: 'exact',
    match: [
      { message: /ORA-00060\b/, words: ['ora-00060'] },
      { message: /ORA-00054\b|ORA-30006\b/, words: ['ora-00054', 'ora-30006'] },
    ],
    cause: {
      en: 'Another session holds a lock on the same rows or the table.',
      id: 'Session lain memegang lock pada baris atau tabel yang sama.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'If it repeats: SELECT sid, blocking_session, event FROM v$session WHERE blocking_session IS NOT NULL; lower batch.size or tasks.max.',
        id: 'Jika berulang: SELECT sid, blocking_session, event FROM v$session WHERE blocking_session IS NOT NULL; turunkan batch.size atau tasks.max.',
      },
      {
        en: 'A Debezium snapshot locks tables for a moment: snapshot.locking.mode=none avoids it while no table is altered.',
        id: 'Snapshot Debezium mengunci tabel sebentar: snapshot.locking.mode=none menghindarinya selama tidak ada tabel yang diubah.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-00060/',
      'https://docs.oracle.com/en/error-help/db/ora-00054/',
    ],
  },
  {
    id: 'oracle-no-space',
    area: 'oracle',
    confidence: 'exact',
    match: [
      {
        message:
          /ORA-(?:01653|01654|01655|01688|01691|01652|30036|01536|01950)\b/,
        words: ['ora-016', 'ora-30036', 'ora-01536', 'ora-01950'],
      },
    ],
    cause: {
      en: 'The tablespace is full, or the user has no quota on it.',
      id: 'Tablespace penuh, atau user tidak punya quota.',
    },
    steps: [
      {
        en: 'Check DBA_FREE_SPACE and DBA_DATA_FILES for the tablespace in the message; DBA_TS_QUOTAS for the user.',
        id: 'Periksa DBA_FREE_SPACE dan DBA_DATA_FILES untuk tablespace di pesan; DBA_TS_QUOTAS untuk user.',
      },
      {
        en: 'Add or extend a data file, or ALTER USER <user> QUOTA UNLIMITED ON <tablespace>.',
        id: 'Tambah atau perbesar data file, atau ALTER USER <user> QUOTA UNLIMITED ON <tablespace>.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-01653/',
      'https://docs.oracle.com/en/error-help/db/ora-01950/',
    ],
  },
];
