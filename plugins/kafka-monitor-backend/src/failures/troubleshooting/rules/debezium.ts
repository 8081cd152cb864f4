import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Failures that every Debezium source can have. */
export const DEBEZIUM_RULES: readonly RemedyRule[] = [
  {
    id: 'debezium-heartbeat-query-refused',
    area: 'debezium',
    confidence: 'likely',
    match: [
      {
        message:
          /Could not execute heartbeat action(?: query)? \(Error: (?:42|3D|28|22)\w{3}\)/i,
        words: ['could not execute heartbeat action'],
      },
    ],
    cause: {
      en: 'The statement in heartbeat.action.query is refused by the database: a missing table, column or right.',
      id: 'Statement pada heartbeat.action.query ditolak database: tabel, kolom, atau hak aksesnya tidak ada.',
    },
    steps: [
      {
        en: 'Run the statement of heartbeat.action.query by hand as database.user; the code in brackets is the SQLSTATE (42P01 table missing, 42501 right missing).',
        id: 'Jalankan statement heartbeat.action.query secara manual sebagai database.user; kode dalam kurung adalah SQLSTATE (42P01 tabel tidak ada, 42501 hak tidak ada).',
      },
      {
        en: 'Create the heartbeat table or grant INSERT and UPDATE on it, or correct the statement.',
        id: 'Buat tabel heartbeat, atau beri hak INSERT dan UPDATE, atau perbaiki statement-nya.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-wal-disk-space',
    ],
  },
  {
    id: 'debezium-special-number',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message: /Got a special value \(NaN\/Infinity\) for Decimal type/i,
        words: ['nan/infinity'],
      },
    ],
    cause: {
      en: 'A numeric column holds NaN or Infinity, which the precise decimal mode cannot express.',
      id: 'Kolom numerik berisi NaN atau Infinity, yang tidak bisa dinyatakan oleh decimal mode precise.',
    },
    steps: [
      {
        en: 'Set decimal.handling.mode=string (or double): the type of all decimal fields changes, so check the sinks and the schema compatibility first.',
        id: 'Set decimal.handling.mode=string (atau double): tipe semua field decimal berubah, jadi periksa sink dan kompatibilitas schema dahulu.',
      },
      {
        en: 'Or correct the row in the source; the event that is already in the log stays there.',
        id: 'Atau perbaiki baris di sumber; event yang sudah ada di log tetap ada.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-data-types',
    ],
  },
  {
    id: 'debezium-value-not-converted',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message: /Failed to properly convert data value for '/i,
        words: ['failed to properly convert data value'],
      },
    ],
    cause: {
      en: 'A value in a row does not fit the type that the connector holds for its column.',
      id: 'Ada nilai pada baris yang tidak cocok dengan tipe kolom yang dipegang connector.',
    },
    steps: [
      {
        en: 'Read table and column in the message, and look for a recent ALTER TABLE, a custom converter or an unusual value (date out of range, zero date).',
        id: 'Baca tabel dan kolom di pesan error, lalu cari ALTER TABLE terbaru, custom converter, atau nilai tidak wajar (tanggal di luar rentang, zero date).',
      },
      {
        en: 'Correct the cause: converters of the connector, or the value in the source.',
        id: 'Perbaiki penyebabnya: converters pada connector, atau nilai di sumber.',
      },
      {
        en: 'event.converting.failure.handling.mode=warn goes past such values; the field is then sent empty.',
        id: 'event.converting.failure.handling.mode=warn melewati nilai seperti itu; field tersebut dikirim kosong.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-connector-properties',
    ],
  },
  {
    id: 'debezium-same-topic-prefix',
    area: 'debezium',
    confidence: 'likely',
    match: [
      {
        message: /Unable to register the MBean '[^'\n]{0,80}debezium/i,
        words: ['unable to register the mbean'],
      },
    ],
    cause: {
      en: 'Another connector or task on this worker uses the same topic.prefix, or an old task has not ended yet.',
      id: 'Connector atau task lain di worker ini memakai topic.prefix yang sama, atau task lama belum berhenti.',
    },
    steps: [
      {
        en: 'Look for another connector of the same kind with the same topic.prefix (1.x: database.server.name) and give each its own.',
        id: 'Cari connector sejenis dengan topic.prefix (1.x: database.server.name) yang sama, dan beri nilai berbeda untuk masing-masing.',
      },
      {
        en: 'If there is none, an earlier task hangs: restart once, and if it comes back restart the worker.',
        id: 'Jika tidak ada, task sebelumnya menggantung: restart sekali, dan jika muncul lagi restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/operations/monitoring.html',
    ],
  },
  {
    id: 'debezium-config-refused',
    area: 'debezium',
    confidence: 'generic',
    match: [
      {
        message: /Connector configuration is not valid\. /,
        words: ['connector configuration is not valid'],
      },
    ],
    cause: {
      en: 'The configuration did not pass the check of the connector.',
      id: 'Konfigurasi tidak lolos pemeriksaan connector.',
    },
    steps: [
      {
        en: 'Read the keys in the message; if it names none, look in the log of the worker that ran the task, just before this error.',
        id: 'Baca key yang disebut di pesan; jika tidak ada, lihat log worker yang menjalankan task, tepat sebelum error ini.',
      },
      {
        en: 'Compare with the last configuration that worked: 2.0 renamed database.server.name to topic.prefix and database.history.* to schema.history.internal.*.',
        id: 'Bandingkan dengan konfigurasi terakhir yang berhasil: 2.0 mengganti database.server.name menjadi topic.prefix dan database.history.* menjadi schema.history.internal.*.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/operations/logging.html',
    ],
  },
  {
    id: 'debezium-table-limit',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message: /Guardrail limit exceeded/i,
        words: ['guardrail limit exceeded'],
      },
    ],
    cause: {
      en: 'The connector would capture more tables than guardrail.collections.max allows.',
      id: 'Connector akan meng-capture lebih banyak tabel daripada batas guardrail.collections.max.',
    },
    steps: [
      {
        en: 'Narrow table.include.list (or collection.include.list), which may match more than you think.',
        id: 'Persempit table.include.list (atau collection.include.list), yang mungkin cocok dengan lebih banyak tabel dari perkiraan.',
      },
      {
        en: 'Or raise guardrail.collections.max, or set guardrail.collections.limit.action=warn.',
        id: 'Atau naikkan guardrail.collections.max, atau set guardrail.collections.limit.action=warn.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-connector-properties',
    ],
  },
  {
    id: 'debezium-metric-name',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message: /invalid metric name 'debezium\./i,
        words: ["invalid metric name 'debezium."],
      },
      {
        exception: 'MalformedObjectNameException',
        words: ['malformedobjectnameexception'],
      },
    ],
    cause: {
      en: 'topic.prefix (older: database.server.name) holds characters that the name of a metric may not hold, such as ":", "," or "*".',
      id: 'topic.prefix (versi lama: database.server.name) memuat karakter yang tidak boleh ada di nama metrik, misalnya ":", "," atau "*".',
    },
    steps: [
      {
        en: 'It is a logical name, not an address: letters, digits, "-", "_" and "." only. Look at it in the trace, behind `server=`.',
        id: 'Ini nama logis, bukan alamat: hanya huruf, angka, "-", "_" dan ".". Lihat di trace, setelah `server=`.',
      },
      {
        en: 'Choose another one before the first snapshot. Later a new name means new topics, a new schema history and a new snapshot.',
        id: 'Pilih nama lain sebelum snapshot pertama. Setelahnya, nama baru berarti topic baru, schema history baru, dan snapshot baru.',
      },
      {
        en: 'Save, and restart the failed task.',
        id: 'Simpan, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/confluentinc/kafka-connect-hdfs/issues/555'],
  },
];
