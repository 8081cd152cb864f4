import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** Reading Oracle tables as of an SCN. */
export const DEBEZIUM_ORACLE_SNAPSHOTS_RULES: readonly RemedyRule[] = [
  {
    id: 'oracle-index-organized-table',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [{ message: /ORA-25191\b/, words: ['ora-25191'] }],
    cause: {
      en: 'The overflow part of an index-organized table is captured, which cannot be read directly.',
      id: 'Bagian overflow dari index-organized table ikut di-capture, padahal tidak bisa dibaca langsung.',
    },
    steps: [
      {
        en: 'Take it out: table.exclude.list=.*SYS_IOT_OVER.* (or name the tables you want in table.include.list).',
        id: 'Keluarkan: table.exclude.list=.*SYS_IOT_OVER.* (atau sebut tabel yang diinginkan di table.include.list).',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
    ],
  },
  {
    id: 'oracle-snapshot-too-old',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [{ message: /ORA-01555\b/, words: ['ora-01555'] }],
    cause: {
      en: 'A long read needed old versions of rows that the undo space no longer holds.',
      id: 'Pembacaan panjang memerlukan versi lama baris yang tidak lagi disimpan di undo.',
    },
    steps: [
      {
        en: 'Raise UNDO_RETENTION and the undo tablespace for the time of the snapshot.',
        id: 'Naikkan UNDO_RETENTION dan undo tablespace selama snapshot.',
      },
      {
        en: 'Debezium: snapshot.mode=no_data with incremental snapshots, which read in small pieces; snapshot.max.threads to be quicker.',
        id: 'Debezium: snapshot.mode=no_data dengan incremental snapshot yang membaca sedikit demi sedikit; snapshot.max.threads agar lebih cepat.',
      },
      {
        en: 'A restart begins the snapshot again from the first table.',
        id: 'Restart mengulang snapshot dari tabel pertama.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
      'https://docs.oracle.com/error-help/db/ora-01555',
    ],
  },
  {
    id: 'oracle-table-altered-while-read',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [{ message: /ORA-01466\b/, words: ['ora-01466'] }],
    cause: {
      en: 'A table was created or altered shortly before its snapshot, so it cannot be read as of that time.',
      id: 'Tabel dibuat atau diubah sesaat sebelum snapshot, sehingga tidak bisa dibaca untuk waktu tersebut.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'Keep DDL away from the time of the snapshot; partitions made by interval count too.',
        id: 'Hindari DDL selama snapshot; pembuatan partisi interval juga termasuk.',
      },
    ],
    restart: 'yes',
    sources: ['https://docs.oracle.com/en/error-help/db/ora-01466/'],
  },
  {
    id: 'oracle-scn-invalid',
    area: 'debezium-oracle',
    confidence: 'exact',
    match: [{ message: /ORA-0818[01]\b/, words: ['ora-08180', 'ora-08181'] }],
    cause: {
      en: 'The stored SCN is not known to this database, or no time is kept for it any more: too old, or the database was restored or replaced.',
      id: 'SCN tersimpan tidak dikenal database ini, atau waktunya tidak lagi disimpan: terlalu lama, atau database di-restore atau diganti.',
    },
    steps: [
      {
        en: 'Compare it with SELECT current_scn, resetlogs_change# FROM v$database and with the oldest archive log.',
        id: 'Bandingkan dengan SELECT current_scn, resetlogs_change# FROM v$database dan archive log tertua.',
      },
      {
        en: 'If it is in the archive logs still, upgrade the connector: old versions of Debezium needed the time of an SCN and failed where Oracle no longer kept it (ORA-08180).',
        id: 'Jika masih ada di archive log, upgrade connector: Debezium lama memerlukan waktu sebuah SCN dan gagal bila Oracle tidak lagi menyimpannya (ORA-08180).',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: ['https://docs.oracle.com/en/error-help/db/ora-08181/'],
  },
];
