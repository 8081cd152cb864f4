import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** LogMiner, XStream and the statements they yield. */
export const DEBEZIUM_ORACLE_RULES: readonly RemedyRule[] = [
  {
    id: 'oracle-memory',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [
      { message: /ORA-04036\b/, words: ['ora-04036'] },
      { message: /ORA-04030\b/, words: ['ora-04030'] },
    ],
    cause: {
      en: 'The LogMiner session of the connector used up the memory that the database allows (PGA).',
      id: 'Session LogMiner milik connector menghabiskan memori yang diizinkan database (PGA).',
    },
    steps: [
      {
        en: 'Let the session end in time: log.mining.session.max.ms (for example 1800000), and smaller log.mining.batch.size.max.',
        id: 'Batasi umur session: log.mining.session.max.ms (misalnya 1800000), dan log.mining.batch.size.max lebih kecil.',
      },
      {
        en: 'Raise PGA_AGGREGATE_LIMIT, or switch logs more often (ARCHIVE_LAG_TARGET).',
        id: 'Naikkan PGA_AGGREGATE_LIMIT, atau percepat log switch (ARCHIVE_LAG_TARGET).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
    ],
  },
  {
    id: 'oracle-continuous-mine-gone',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [{ message: /ORA-44609\b/, words: ['ora-44609'] }],
    cause: {
      en: 'The connector asks for continuous mining, which Oracle 19c removed.',
      id: 'Connector meminta continuous mining, yang sudah dihapus di Oracle 19c.',
    },
    steps: [
      {
        en: 'Remove log.mining.continuous.mine=true (or the like) from the configuration, or upgrade Debezium.',
        id: 'Hapus log.mining.continuous.mine=true (atau sejenisnya) dari konfigurasi, atau upgrade Debezium.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-44609/',
      'https://github.com/debezium/debezium/pull/5389',
    ],
  },
  {
    id: 'oracle-logminer-right',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [
      {
        message:
          /identifier '(?:SYS\.)?DBMS_(?:LOGMNR|LOGMNR_D|XSTREAM\w{0,20}|METADATA|FLASHBACK)[^'\n]{0,30}' must be declared/i,
        words: ['must be declared'],
      },
      { message: /ORA-31603\b/, words: ['ora-31603'] },
    ],
    cause: {
      en: 'The user may not use the packages that the connector needs (LogMiner, metadata).',
      id: 'User tidak boleh memakai package yang diperlukan connector (LogMiner, metadata).',
    },
    steps: [
      {
        en: 'As SYS, in a container database with CONTAINER=ALL: GRANT EXECUTE ON DBMS_LOGMNR TO <user>; GRANT EXECUTE ON DBMS_LOGMNR_D TO <user>; GRANT LOGMINING, EXECUTE_CATALOG_ROLE, SELECT_CATALOG_ROLE TO <user>.',
        id: 'Sebagai SYS, di container database dengan CONTAINER=ALL: GRANT EXECUTE ON DBMS_LOGMNR TO <user>; GRANT EXECUTE ON DBMS_LOGMNR_D TO <user>; GRANT LOGMINING, EXECUTE_CATALOG_ROLE, SELECT_CATALOG_ROLE TO <user>.',
      },
      {
        en: 'ORA-31603 names a table whose definition cannot be read: SELECT_CATALOG_ROLE is missing, or the table is gone.',
        id: 'ORA-31603 menyebut tabel yang definisinya tidak bisa dibaca: SELECT_CATALOG_ROLE tidak ada, atau tabelnya sudah hilang.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-create-users-logminer',
      'https://docs.oracle.com/en/error-help/db/ora-31603/',
    ],
  },
  {
    id: 'oracle-dml-not-parsed',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [
      {
        message: /DML statement couldn't be parsed/i,
        words: ["dml statement couldn't be parsed"],
      },
    ],
    cause: {
      en: 'LogMiner gave a statement that this Debezium version cannot read, or that does not fit the known structure of the table.',
      id: 'LogMiner memberikan statement yang tidak bisa dibaca versi Debezium ini, atau tidak cocok dengan struktur tabel yang dikenal.',
    },
    steps: [
      {
        en: 'Was the table altered? With log.mining.strategy=online_catalog a change of structure must wait until the connector has read all earlier changes; hybrid copes with it.',
        id: 'Apakah tabel diubah? Dengan log.mining.strategy=online_catalog, perubahan struktur harus menunggu connector membaca semua perubahan sebelumnya; hybrid bisa menanganinya.',
      },
      {
        en: 'Upgrade Debezium on all workers; report the statement if it remains.',
        id: 'Upgrade Debezium di semua worker; laporkan statement-nya jika masih terjadi.',
      },
      {
        en: 'event.processing.failure.handling.mode=warn goes past the change; it is lost.',
        id: 'event.processing.failure.handling.mode=warn melewati perubahan itu; perubahan tersebut hilang.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
    ],
  },
  {
    id: 'oracle-flush-table',
    area: 'debezium-oracle',
    confidence: 'likely',
    match: [
      {
        message: /Failed to create flush table/i,
        words: ['failed to create flush table'],
      },
      {
        message: /Failed to flush Oracle LogWriter/i,
        words: ['failed to flush oracle logwriter'],
      },
    ],
    cause: {
      en: 'The connector could not create or write its small flush table (LOG_MINING_FLUSH).',
      id: 'Connector tidak bisa membuat atau menulis tabel flush kecilnya (LOG_MINING_FLUSH).',
    },
    steps: [
      {
        en: 'Read the cause below. Usual: GRANT CREATE TABLE TO <user>; ALTER USER <user> QUOTA UNLIMITED ON <tablespace>; no space left; database open read-only.',
        id: 'Baca cause di bawahnya. Umumnya: GRANT CREATE TABLE TO <user>; ALTER USER <user> QUOTA UNLIMITED ON <tablespace>; ruang habis; database terbuka read-only.',
      },
      {
        en: 'For a read-only database: internal.log.mining.read.only=true (3.0 and later; from 3.6 log.mining.read.only).',
        id: 'Untuk database read-only: internal.log.mining.read.only=true (3.0 ke atas; sejak 3.6 log.mining.read.only).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-create-users-logminer',
      'https://github.com/debezium/debezium/pull/2706',
    ],
  },
  {
    id: 'oracle-xstream-busy',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [{ message: /ORA-26812\b/, words: ['ora-26812'] }],
    cause: {
      en: 'Another session is attached to the XStream outbound server.',
      id: 'Session lain sedang terhubung ke XStream outbound server.',
    },
    steps: [
      {
        en: 'See who: SELECT * FROM v$xstream_outbound_server; wait for a session left over, or end it.',
        id: 'Lihat pemakainya: SELECT * FROM v$xstream_outbound_server; tunggu session yang tertinggal, atau akhiri.',
      },
      {
        en: 'Give each connector its own outbound server (database.out.server.name).',
        id: 'Beri setiap connector outbound server sendiri (database.out.server.name).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-xstreams-support',
    ],
  },
];
