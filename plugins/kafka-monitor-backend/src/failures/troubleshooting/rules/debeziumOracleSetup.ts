import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** How an Oracle database has to be set up to be captured. */
export const DEBEZIUM_ORACLE_SETUP_RULES: readonly RemedyRule[] = [
  {
    id: 'oracle-archivelog-off',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [
      {
        message: /not configured to use a archive log LOG_MODE/i,
        words: ['archive log log_mode'],
      },
      { message: /ORA-01325\b/, words: ['ora-01325'] },
    ],
    cause: {
      en: 'The database does not run in ARCHIVELOG mode.',
      id: 'Database tidak berjalan dalam mode ARCHIVELOG.',
    },
    steps: [
      {
        en: 'Check SELECT log_mode FROM v$database.',
        id: 'Periksa SELECT log_mode FROM v$database.',
      },
      {
        en: 'With a DBA, in a maintenance window: SHUTDOWN IMMEDIATE; STARTUP MOUNT; ALTER DATABASE ARCHIVELOG; ALTER DATABASE OPEN; with room for the archive logs.',
        id: 'Bersama DBA, dalam maintenance window: SHUTDOWN IMMEDIATE; STARTUP MOUNT; ALTER DATABASE ARCHIVELOG; ALTER DATABASE OPEN; sediakan ruang untuk archive log.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#setting-up-oracle',
    ],
  },
  {
    id: 'oracle-supplemental-logging-off',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [
      {
        message: /Supplemental logging not (?:properly )?configured/i,
        words: ['supplemental logging not '],
      },
      { message: /ORA-01354\b/, words: ['ora-01354'] },
    ],
    cause: {
      en: 'Supplemental logging is off, so the redo log does not say enough about changed rows.',
      id: 'Supplemental logging tidak aktif, sehingga redo log tidak cukup menjelaskan baris yang berubah.',
    },
    steps: [
      {
        en: 'ALTER DATABASE ADD SUPPLEMENTAL LOG DATA; and for every captured table ALTER TABLE <schema>.<table> ADD SUPPLEMENTAL LOG DATA (ALL) COLUMNS.',
        id: 'ALTER DATABASE ADD SUPPLEMENTAL LOG DATA; dan untuk setiap tabel yang di-capture ALTER TABLE <schema>.<tabel> ADD SUPPLEMENTAL LOG DATA (ALL) COLUMNS.',
      },
      {
        en: 'In a container database run the first one in the root (CDB$ROOT). Check: SELECT supplemental_log_data_min FROM v$database.',
        id: 'Di container database, jalankan yang pertama di root (CDB$ROOT). Periksa: SELECT supplemental_log_data_min FROM v$database.',
      },
      {
        en: 'Restart. Rows changed before are incomplete in the log: use a snapshot for them.',
        id: 'Restart. Baris yang berubah sebelumnya tidak lengkap di log: ambil dengan snapshot.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://changedatacapture.net/debezium-oracle-archive-log-management/',
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#setting-up-oracle',
    ],
  },
  {
    id: 'oracle-archive-destination',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [
      {
        message:
          /Archive log destination name '[^'\n]{1,60}' is unknown to Oracle/i,
        words: ['archive log destination name'],
      },
      {
        message: /archive destinations are local and valid/i,
        words: ['archive destinations are local'],
      },
      {
        message: /Failed to locate a local and valid archive destination/i,
        words: ['valid archive destination'],
      },
    ],
    cause: {
      en: 'No archive destination of the name in archive.destination.name is local and valid.',
      id: 'Tidak ada archive destination dengan nama di archive.destination.name yang lokal dan valid.',
    },
    steps: [
      {
        en: 'Check SELECT dest_name, status, target, destination FROM v$archive_dest_status.',
        id: 'Periksa SELECT dest_name, status, target, destination FROM v$archive_dest_status.',
      },
      {
        en: 'Correct archive.destination.name (log.mining.archive.destination.name), or repair the destination.',
        id: 'Perbaiki archive.destination.name (log.mining.archive.destination.name), atau perbaiki destination-nya.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-connector-properties',
    ],
  },
  {
    id: 'oracle-archiver-stuck',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [{ message: /ORA-00257\b/, words: ['ora-00257'] }],
    cause: {
      en: 'The archive destination is full, and the database lets nobody in until there is room.',
      id: 'Archive destination penuh, dan database tidak menerima koneksi sampai ada ruang.',
    },
    steps: [
      {
        en: 'Check SELECT * FROM v$recovery_area_usage and the file system of the destination.',
        id: 'Periksa SELECT * FROM v$recovery_area_usage dan file system destination.',
      },
      {
        en: 'Back up and remove old logs by RMAN (not below the SCN of the connector), or raise db_recovery_file_dest_size.',
        id: 'Backup dan hapus log lama lewat RMAN (jangan melewati SCN connector), atau naikkan db_recovery_file_dest_size.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: ['https://docs.oracle.com/en/error-help/db/ora-00257/'],
  },
];
