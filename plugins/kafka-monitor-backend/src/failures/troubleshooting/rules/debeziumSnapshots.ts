import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT } from './commonSteps';

/** Offsets and snapshots of every Debezium source. */
export const DEBEZIUM_SNAPSHOTS_RULES: readonly RemedyRule[] = [
  {
    id: 'debezium-offset-gone',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message:
          /trying to read (?:change stream|log) starting at (?!Postgres|Binlog|MySql|MariaDb)/i,
        words: ['trying to read change stream', 'trying to read log'],
      },
    ],
    cause: {
      en: 'The position where the connector stopped is no longer in the transaction log of the database.',
      id: 'Posisi terakhir connector sudah tidak ada lagi di transaction log database.',
    },
    steps: [
      {
        en: 'Compare the stored offset (GET /connectors/<connector>/offsets) with the oldest log that the database still has; restore archived logs if you have them.',
        id: 'Bandingkan offset tersimpan (GET /connectors/<connector>/offsets) dengan log tertua yang masih ada di database; restore archived log jika ada.',
      },
      NEW_SNAPSHOT,
      {
        en: 'Keep logs longer than the longest stop you plan for, and watch connectors that are paused or stopped.',
        id: 'Simpan log lebih lama dari durasi henti terpanjang yang mungkin terjadi, dan pantau connector yang paused atau stopped.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html',
    ],
  },
  {
    id: 'debezium-snapshot-not-finished',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message:
          /previously stopped while taking a snapshot, but now the connector is configured to never allow snapshots/i,
        words: ['previously stopped while taking a snapshot'],
      },
    ],
    cause: {
      en: 'The first snapshot was interrupted, and snapshot.mode now forbids snapshots.',
      id: 'Snapshot pertama terputus, dan snapshot.mode sekarang melarang snapshot.',
    },
    steps: [
      {
        en: 'Set snapshot.mode=initial (or when_needed) and resume: the snapshot starts again from the beginning.',
        id: 'Set snapshot.mode=initial (atau when_needed), lalu resume: snapshot diulang dari awal.',
      },
      {
        en: 'If the existing rows are not wanted, stop the connector, delete its offsets and use snapshot.mode=no_data (before 2.6: schema_only).',
        id: 'Jika data lama tidak diperlukan, stop connector, hapus offset-nya, dan pakai snapshot.mode=no_data (sebelum 2.6: schema_only).',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-snapshots',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-snapshots',
    ],
  },
  {
    id: 'debezium-no-offset-to-recover',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message:
          /Could not find existing (?:redo log|binlog) information while attempting schema only recovery snapshot/i,
        words: ['schema only recovery snapshot'],
      },
    ],
    cause: {
      en: 'snapshot.mode asks for a recovery of the schema history, but the connector has no stored offset to recover from.',
      id: 'snapshot.mode meminta pemulihan schema history, tetapi connector tidak punya offset tersimpan.',
    },
    steps: [
      {
        en: 'Check that the connector kept its name and topic.prefix: offsets are stored under both (GET /connectors/<connector>/offsets).',
        id: 'Pastikan nama connector dan topic.prefix tidak berubah: offset disimpan berdasarkan keduanya (GET /connectors/<connector>/offsets).',
      },
      {
        en: 'For a new connector use snapshot.mode=initial instead of recovery.',
        id: 'Untuk connector baru, pakai snapshot.mode=initial, bukan recovery.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-snapshots',
    ],
  },
  {
    id: 'debezium-incremental-snapshot-not-set-up',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message: /Incremental snapshot is not properly configured/i,
        words: ['incremental snapshot is not properly configured'],
      },
    ],
    cause: {
      en: 'An incremental snapshot was asked for, but the connector has no signalling table to work with.',
      id: 'Incremental snapshot diminta, tetapi connector tidak punya signalling table.',
    },
    steps: [
      {
        en: 'Create the signalling table, give the user of the connector INSERT on it, and set signal.data.collection to its full name.',
        id: 'Buat signalling table, beri user connector hak INSERT, dan set signal.data.collection ke nama lengkapnya.',
      },
      {
        en: 'Capture the signalling table too: it must pass table.include.list (and belong to the publication on PostgreSQL).',
        id: 'Signalling table juga harus di-capture: masuk table.include.list (dan publication pada PostgreSQL).',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/configuration/signalling.html',
    ],
  },
  {
    id: 'debezium-unknown-snapshot-setting',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message:
          /Unable to find \S{1,60} (?:snapshotter|snapshot lock mode|snapshot query mode)\. Please check your configuration/i,
        words: ['please check your configuration'],
      },
    ],
    cause: {
      en: 'snapshot.mode (or its lock or query mode) names something that this connector version does not offer.',
      id: 'snapshot.mode (atau lock/query mode-nya) berisi nilai yang tidak tersedia di versi connector ini.',
    },
    steps: [
      {
        en: 'Correct the value: names changed in 2.6 (schema_only is now no_data, schema_only_recovery is recovery).',
        id: 'Perbaiki nilainya: nama berubah di 2.6 (schema_only menjadi no_data, schema_only_recovery menjadi recovery).',
      },
      {
        en: 'For a custom snapshotter put its jar beside the connector on every worker and restart the workers.',
        id: 'Untuk snapshotter kustom, letakkan jar-nya di direktori connector pada setiap worker lalu restart worker.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-snapshots',
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-snapshots',
    ],
  },
  {
    id: 'debezium-snapshot-failed',
    area: 'debezium',
    confidence: 'generic',
    match: [
      {
        message: /Snapshotting of (?:table|collection) [^\n]{1,250} failed/i,
        words: ['snapshotting of'],
      },
    ],
    cause: {
      en: 'Reading one of the tables for the snapshot failed.',
      id: 'Pembacaan salah satu tabel untuk snapshot gagal.',
    },
    steps: [
      {
        en: 'Read the cause below this line: a missing SELECT right, a timeout, or a lost connection are usual.',
        id: 'Baca cause di bawah baris ini: biasanya hak SELECT tidak ada, timeout, atau koneksi terputus.',
      },
      {
        en: 'A restart begins the whole snapshot again and sends rows a second time; for large tables use snapshot.mode=no_data and an incremental snapshot.',
        id: 'Restart mengulang seluruh snapshot dan mengirim baris dua kali; untuk tabel besar pakai snapshot.mode=no_data dan incremental snapshot.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/configuration/signalling.html',
    ],
  },
];
