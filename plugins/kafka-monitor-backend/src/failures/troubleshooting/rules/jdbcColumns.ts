import { RemedyRule } from '../RemedyRule';

/** Columns and types that a JDBC sink can not write. */
export const JDBC_COLUMNS_RULES: readonly RemedyRule[] = [
  {
    id: 'jdbc-sink-columns-missing',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message: /has a different schema from the record schema/i,
        words: ['has a different schema from the record'],
      },
      {
        message:
          /auto-evolution is disabled|\) and ALTER \w{1,20} is unsupported/i,
        words: ['auto-evolution is disabled', 'is unsupported'],
      },
      {
        message:
          /cannot alter table [^\n]{1,300} because schema evolution is disabled/i,
        words: ['because schema evolution is disabled'],
      },
    ],
    cause: {
      en: 'The records have fields that the target table has no columns for, and the sink may not add them.',
      id: 'Record memiliki field yang tidak punya kolom di tabel tujuan, dan sink tidak boleh menambahkannya.',
    },
    steps: [
      {
        en: 'The trace lists the fields: add the columns by hand (`ALTER TABLE ... ADD ...`), case included.',
        id: 'Trace menyebut field-nya: tambahkan kolom secara manual (`ALTER TABLE ... ADD ...`), termasuk huruf besar/kecil.',
      },
      {
        en: 'Or `auto.evolve=true` (Debezium: `schema.evolution=basic`); the user needs ALTER.',
        id: 'Atau `auto.evolve=true` (Debezium: `schema.evolution=basic`); user perlu ALTER.',
      },
      {
        en: 'Or leave fields out with `fields.whitelist` (Debezium: `field.include.list`) or `ReplaceField`: their data is then not stored.',
        id: 'Atau abaikan field dengan `fields.whitelist` (Debezium: `field.include.list`) atau `ReplaceField`: datanya tidak disimpan.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
    ],
  },
  {
    id: 'jdbc-sink-column-not-optional',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /cannot ALTER [^\n]{0,300}(?:to add missing field|because field '[^'\n]{1,200}' is not optional)/i,
        words: ['to add missing field', 'is not optional'],
      },
    ],
    cause: {
      en: 'A new field is required and has no default, so the sink can not add its column to a table with rows.',
      id: 'Field baru bersifat wajib tanpa default, sehingga sink tidak dapat menambah kolomnya ke tabel yang sudah berisi.',
    },
    steps: [
      {
        en: 'Add the column by hand with a default or as nullable, and fill the old rows.',
        id: 'Tambahkan kolom secara manual dengan default atau nullable, dan isi baris lama.',
      },
      {
        en: "Better: make the field optional in the producer's schema.",
        id: 'Lebih baik: jadikan field opsional di schema producer.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
    ],
  },
  {
    id: 'jdbc-sink-amend-failed',
    area: 'jdbc',
    confidence: 'likely',
    match: [
      {
        message:
          /failed to amend \w{1,20} '[^\n]{1,300}' to add missing fields/i,
        words: ['to add missing fields'],
      },
    ],
    cause: {
      en: 'The sink tried to add columns to the table and the database refused.',
      id: 'Sink mencoba menambah kolom ke tabel dan database menolak.',
    },
    steps: [
      {
        en: "Read the database's own text in the trace: missing ALTER right, a lock, or a type that does not exist.",
        id: 'Baca teks database di trace: hak ALTER kurang, lock, atau tipe yang tidak ada.',
      },
      {
        en: 'Add the columns by hand, then restart the failed task.',
        id: 'Tambahkan kolom secara manual, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
    ],
  },
  {
    id: 'jdbc-sink-type-unsupported',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /(?<!(?:INT\d{1,2}|FLOAT\d\d|BOOLEAN|STRING|BYTES)\) )type doesn't have a mapping to the SQL database column type|unsupported type for column value|unsupported source data type:/i,
        words: [
          'mapping to the sql database column type',
          'unsupported type for column value',
          'unsupported source data type',
        ],
      },
      {
        message:
          /failed to resolve column type for schema|dialect does not support schema type|no binder found for/i,
        words: [
          'failed to resolve column type',
          'dialect does not support schema type',
          'no binder found for',
        ],
      },
    ],
    cause: {
      en: 'A field has a type that has no column type in this database: a nested structure, an array or a map.',
      id: 'Sebuah field bertipe yang tidak punya padanan kolom di database ini: struktur bersarang, array, atau map.',
    },
    steps: [
      {
        en: 'Debezium events need `ExtractNewRecordState` before a Confluent or Aiven JDBC sink: an envelope has `before` and `after` structures.',
        id: 'Event Debezium memerlukan `ExtractNewRecordState` sebelum JDBC sink Confluent atau Aiven: amplop berisi struktur `before` dan `after`.',
      },
      {
        en: 'Nested structures: `Flatten`; arrays and maps: make JSON text of them before, or drop the field with `ReplaceField` (its data is then not stored).',
        id: 'Struktur bersarang: `Flatten`; array dan map: jadikan teks JSON dulu, atau buang field dengan `ReplaceField` (datanya tidak disimpan).',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
      'https://debezium.io/documentation/reference/stable/transformations/event-flattening.html',
    ],
  },
  {
    id: 'jdbc-sink-dialect-unknown',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /\((?:INT\d{1,2}|FLOAT\d\d|BOOLEAN|STRING|BYTES)\) type doesn't have a mapping to the SQL database column type/i,
        words: ['mapping to the sql database column type'],
      },
    ],
    cause: {
      en: 'The sink has no dialect for this database: it fell back to one that knows no column types, so it can not create or change the table.',
      id: 'Sink tidak punya dialect untuk database ini: sink memakai dialect umum tanpa tipe kolom, sehingga tidak dapat membuat atau mengubah tabel.',
    },
    steps: [
      {
        en: 'Look at the start of `connection.url`: for a database that speaks the protocol of another (Redshift, TimescaleDB, MariaDB) use the driver and URL of that one, or set `dialect.name`.',
        id: 'Periksa awal `connection.url`: untuk database yang memakai protokol database lain (Redshift, TimescaleDB, MariaDB), gunakan driver dan URL database itu, atau isi `dialect.name`.',
      },
      {
        en: 'Or create the table and its columns by hand and set `auto.create=false` and `auto.evolve=false`.',
        id: 'Atau buat tabel dan kolomnya secara manual lalu isi `auto.create=false` dan `auto.evolve=false`.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
    ],
  },
  {
    id: 'jdbc-sink-column-not-found',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message: /failed to find column '[^'\n]{1,200}' in table/i,
        words: ['failed to find column'],
      },
    ],
    cause: {
      en: 'A field of the record has no column of exactly this name in the table (usually upper against lower case).',
      id: 'Sebuah field record tidak punya kolom dengan nama persis ini di tabel (biasanya beda huruf besar/kecil).',
    },
    steps: [
      {
        en: 'Compare the names; set `quote.identifiers=true` to keep the case, or choose another `column.naming.strategy`.',
        id: 'Bandingkan namanya; isi `quote.identifiers=true` agar huruf dipertahankan, atau pilih `column.naming.strategy` lain.',
      },
      {
        en: 'If the column was dropped, add it again. Restart the failed task: it reads the table anew.',
        id: 'Bila kolom dihapus, tambahkan lagi. Restart task yang gagal: ia membaca ulang tabel.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
    ],
  },
];
