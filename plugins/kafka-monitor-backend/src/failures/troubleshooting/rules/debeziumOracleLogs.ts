import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** Redo and archive logs that a Debezium source needs and does not get. */
export const DEBEZIUM_ORACLE_LOGS_RULES: readonly RemedyRule[] = [
  {
    id: 'oracle-scn-not-in-logs',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [
      {
        message: /None of (?:the )?log files contains? offset SCN/i,
        words: ['offset scn'],
      },
      { message: /do not contain the offset scn/i, words: ['offset scn'] },
      {
        message:
          /archive log containing offset SCN: \S{1,40} has been deleted/i,
        words: ['offset scn'],
      },
    ],
    cause: {
      en: 'The archive log with the SCN where the connector stopped is no longer there, or not registered yet.',
      id: 'Archive log yang memuat SCN tempat connector berhenti sudah tidak ada, atau belum terdaftar.',
    },
    steps: [
      {
        en: 'Look for it: SELECT name, thread#, sequence#, first_change#, next_change#, deleted, status FROM v$archived_log WHERE <scn> BETWEEN first_change# AND next_change#.',
        id: 'Cari: SELECT name, thread#, sequence#, first_change#, next_change#, deleted, status FROM v$archived_log WHERE <scn> BETWEEN first_change# AND next_change#.',
      },
      {
        en: 'If RMAN still has it: RESTORE ARCHIVELOG FROM SCN <scn>; then restart. If it is only being archived, wait for the ARC process and restart.',
        id: 'Jika RMAN masih memilikinya: RESTORE ARCHIVELOG FROM SCN <scn>; lalu restart. Jika sedang diarsipkan, tunggu proses ARC lalu restart.',
      },
      NEW_SNAPSHOT,
      {
        en: 'Keep archive logs longer than the longest transaction and the longest stop (RMAN retention).',
        id: 'Simpan archive log lebih lama dari transaksi terpanjang dan durasi henti terpanjang (retention RMAN).',
      },
    ],
    restart: 'no',
    sources: [
      'https://changedatacapture.net/debezium-oracle-scn-recovery/',
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
    ],
  },
  {
    id: 'oracle-log-file-missing',
    area: 'debezium-oracle',
    confidence: 'likely',
    match: [
      { message: /ORA-01291\b/, words: ['ora-01291'] },
      { message: /ORA-01292\b/, words: ['ora-01292'] },
      { message: /ORA-00308\b/, words: ['ora-00308'] },
    ],
    cause: {
      en: 'LogMiner does not find or cannot open a log file that it needs.',
      id: 'LogMiner tidak menemukan atau tidak bisa membuka file log yang diperlukan.',
    },
    steps: [
      {
        en: 'Look for gaps: SELECT thread#, sequence#, name, deleted, status FROM v$archived_log ORDER BY thread#, sequence# around the SCN of the connector.',
        id: 'Cari celah: SELECT thread#, sequence#, name, deleted, status FROM v$archived_log ORDER BY thread#, sequence# di sekitar SCN connector.',
      },
      {
        en: 'If the file was deleted outside RMAN: CROSSCHECK ARCHIVELOG ALL, and restore it. Give archive.destination.name the destination that is local and complete.',
        id: 'Jika file dihapus di luar RMAN: CROSSCHECK ARCHIVELOG ALL, lalu restore. Isi archive.destination.name dengan destination yang lokal dan lengkap.',
      },
      RESTART_AND_WATCH,
      {
        en: 'If the log cannot be had any more, take a new snapshot; the changes in it are lost to the connector.',
        id: 'Jika log tidak bisa diperoleh lagi, ambil snapshot baru; perubahan di dalamnya hilang bagi connector.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/flink-cdc/issues/2615',
      'https://github.com/apache/flink-cdc/issues/2917',
      'https://changedatacapture.net/debezium-oracle-archive-log-management/',
      'https://docs.oracle.com/en/error-help/db/ora-01291/',
    ],
  },
  {
    id: 'oracle-archive-log-not-yet',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [
      {
        message: /log\.mining\.archive\.log\.only mode was recently enabled/i,
        words: ['log.mining.archive.log.only'],
      },
    ],
    cause: {
      en: 'The connector now reads archive logs only, and its position is still in an online redo log.',
      id: 'Connector kini hanya membaca archive log, dan posisinya masih di online redo log.',
    },
    steps: [
      {
        en: 'ALTER SYSTEM SWITCH LOGFILE (on each RAC node), wait until the log is archived, then restart.',
        id: 'ALTER SYSTEM SWITCH LOGFILE (di tiap node RAC), tunggu log diarsipkan, lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-connector-properties',
    ],
  },
  {
    id: 'oracle-log-busy',
    area: 'debezium-oracle',
    confidence: 'likely',
    match: [
      { message: /ORA-01284\b/, words: ['ora-01284'] },
      { message: /ORA-00310\b/, words: ['ora-00310'] },
      {
        message: /ORA-01333\b|ORA-01371\b|ORA-01327\b/,
        words: ['ora-01333', 'ora-01371', 'ora-01327'],
      },
    ],
    cause: {
      en: 'LogMiner ran into a log switch, a log file in use, or a dictionary that was not complete yet.',
      id: 'LogMiner terbentur log switch, file log yang sedang dipakai, atau dictionary yang belum lengkap.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'If it repeats, check free space and state of the archive destinations, and the backup job that holds or deletes logs.',
        id: 'Jika berulang, periksa ruang dan status archive destination, serta job backup yang menahan atau menghapus log.',
      },
      {
        en: 'With log.mining.strategy=redo_log_catalog the dictionary is written at each log switch: online_catalog or hybrid do without.',
        id: 'Dengan log.mining.strategy=redo_log_catalog, dictionary ditulis pada setiap log switch: online_catalog atau hybrid tidak memerlukannya.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
    ],
  },
  {
    id: 'oracle-log-corrupt',
    area: 'debezium-oracle',
    confidence: 'likely',
    match: [{ message: /ORA-01343\b/, words: ['ora-01343'] }],
    cause: {
      en: 'LogMiner met a log file that it cannot read: damaged, or written by a newer version.',
      id: 'LogMiner menemukan file log yang tidak bisa dibaca: rusak, atau ditulis versi lebih baru.',
    },
    steps: [
      {
        en: 'Let the DBA check the file: ALTER SYSTEM DUMP LOGFILE ... VALIDATE, RMAN VALIDATE ARCHIVELOG; restore a good copy.',
        id: 'Minta DBA memeriksa file: ALTER SYSTEM DUMP LOGFILE ... VALIDATE, RMAN VALIDATE ARCHIVELOG; restore salinan yang baik.',
      },
      RESTART_AND_WATCH,
      {
        en: 'If no good copy exists, take a new snapshot; the changes in this log are lost to the connector.',
        id: 'Jika tidak ada salinan yang baik, ambil snapshot baru; perubahan di log ini hilang bagi connector.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://docs.oracle.com/en/error-help/db/ora-01343/'],
  },
];
