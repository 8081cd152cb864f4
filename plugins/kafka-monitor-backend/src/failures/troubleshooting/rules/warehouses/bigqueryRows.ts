import { RemedyRule } from '../../RemedyRule';

/** BigQuery: schemas and rows. */
export const BIGQUERY_ROWS_RULES: readonly RemedyRule[] = [
  {
    id: 'bigquery-new-field',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /New Field found with the name |reason: invalid\): no such field: |Failed to unionize schemas of records/i,
        words: [
          'new field found with the name',
          'no such field: ',
          'failed to unionize schemas',
        ],
      },
    ],
    cause: {
      en: 'The records have a field the table lacks, and the connector may not add it.',
      id: 'Record punya field yang tidak ada di tabel, dan connector tidak boleh menambahkannya.',
    },
    steps: [
      {
        en: 'Set allowNewBigQueryFields=true, and allowBigQueryRequiredFieldRelaxation=true if the field is required.',
        id: 'Isi allowNewBigQueryFields=true, dan allowBigQueryRequiredFieldRelaxation=true jika field-nya wajib.',
      },
      {
        en: 'Plain JSON gives no schema to extend the table with: use Avro, Protobuf or JSON Schema, or add the column by hand ("bq update <table> schema.json").',
        id: 'JSON biasa tidak membawa schema untuk memperluas tabel: gunakan Avro, Protobuf, atau JSON Schema, atau tambahkan kolom secara manual ("bq update <table> schema.json").',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-bigquery',
      'https://docs.confluent.io/kafka-connectors/bigquery/current/kafka_connect_bigquery_config.html',
    ],
  },
  {
    id: 'bigquery-required-field',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Missing required fields?: |is not optional, but converting object had null value/i,
        words: [
          'missing required field',
          'is not optional, but converting object had null',
        ],
      },
    ],
    about: { connectorClass: /bigquery/i },
    cause: {
      en: 'A column of the table is REQUIRED, and this record has no value for it.',
      id: 'Sebuah kolom tabel bersifat REQUIRED, dan record ini tidak punya nilainya.',
    },
    steps: [
      {
        en: 'Relax it: ALTER TABLE <table> ALTER COLUMN <column> DROP NOT NULL, or allowBigQueryRequiredFieldRelaxation=true.',
        id: 'Longgarkan: ALTER TABLE <table> ALTER COLUMN <column> DROP NOT NULL, atau allowBigQueryRequiredFieldRelaxation=true.',
      },
      {
        en: 'If the value has to be there repair the producer; a tombstone or a delete event of Debezium needs ExtractNewRecordState.',
        id: 'Jika nilainya memang harus ada, perbaiki producer; tombstone atau event delete dari Debezium memerlukan ExtractNewRecordState.',
      },
      {
        en: 'REQUIRED can not be set again later on the same table.',
        id: 'REQUIRED tidak bisa dipasang lagi pada tabel yang sama.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/wepay/kafka-connect-bigquery/issues/260',
      'https://cloud.google.com/bigquery/docs/managing-table-schemas',
    ],
  },
  {
    id: 'bigquery-type-changed',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message: /Provided Schema does not match Table [^\n]{1,300}/i,
        words: ['provided schema does not match table'],
      },
    ],
    cause: {
      en: 'The schema of the records differs from the table in a way BigQuery does not change in place (type, mode or a field taken away).',
      id: 'Schema record berbeda dari tabel dengan cara yang tidak bisa diubah langsung oleh BigQuery (tipe, mode, atau field yang dihapus).',
    },
    steps: [
      {
        en: 'Read the field after "Field ... has changed type from ... to ..." and find the version of the schema that brought it.',
        id: 'Baca field setelah "Field ... has changed type from ... to ..." dan temukan versi schema yang membawanya.',
      },
      {
        en: 'Undo the change at the producer, cast it with an SMT, or write to a new table (topic2TableMap) and join by a view.',
        id: 'Batalkan perubahan di producer, ubah dengan SMT Cast, atau tulis ke tabel baru (topic2TableMap) dan gabungkan dengan view.',
      },
      {
        en: 'Recreating the table loses its rows unless Kafka still holds all of them.',
        id: 'Membuat ulang tabel menghilangkan barisnya kecuali Kafka masih menyimpan semuanya.',
      },
    ],
    restart: 'no',
    sources: [
      'https://cloud.google.com/bigquery/docs/managing-table-schemas',
      'https://github.com/wepay/kafka-connect-bigquery/issues/289',
    ],
  },
  {
    id: 'bigquery-rows-rejected',
    area: 'warehouses',
    confidence: 'likely',
    match: [
      {
        message: /insertion failed for the following rows:/i,
        words: ['insertion failed for the following rows'],
      },
    ],
    cause: {
      en: 'BigQuery refused some rows of the batch; each is named with its reason.',
      id: 'BigQuery menolak beberapa baris dari batch; masing-masing disebut dengan alasannya.',
    },
    steps: [
      {
        en: 'Read the rows with "reason: invalid" and their field; "reason: stopped" are only their neighbours.',
        id: 'Baca baris dengan "reason: invalid" dan field-nya; "reason: stopped" hanyalah tetangganya.',
      },
      {
        en: 'Compare the field with "bq show --schema <table>": type, date form, or length.',
        id: 'Cocokkan field dengan "bq show --schema <table>": tipe, format tanggal, atau panjang.',
      },
      {
        en: 'Repair with Cast or TimestampConverter or at the producer.',
        id: 'Perbaiki dengan Cast atau TimestampConverter atau di producer.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/confluentinc/kafka-connect-bigquery'],
  },
  {
    id: 'bigquery-schema-update',
    area: 'warehouses',
    confidence: 'likely',
    match: [
      {
        message: /Failed to update (?:destination )?table schema for: /i,
        words: [
          'failed to update table schema',
          'failed to update destination table schema',
        ],
      },
    ],
    cause: {
      en: 'BigQuery did not let the connector change the table for the new records.',
      id: 'BigQuery tidak mengizinkan connector mengubah tabel untuk record baru.',
    },
    steps: [
      {
        en: 'Read the cause below it in the trace or the log: a right (bigquery.tables.update), a changed type, or too many updates at once.',
        id: 'Baca cause di bawahnya dalam trace atau log: hak (bigquery.tables.update), tipe yang berubah, atau terlalu banyak pembaruan sekaligus.',
      },
      {
        en: 'Compare "bq show --schema <table>" with the newest version of the subject; BigQuery adds and relaxes columns, but never changes a type or drops one this way.',
        id: 'Bandingkan "bq show --schema <table>" dengan versi terbaru subject; BigQuery bisa menambah dan melonggarkan kolom, tetapi tidak mengubah tipe atau menghapusnya dengan cara ini.',
      },
      {
        en: 'Check allowNewBigQueryFields, allowBigQueryRequiredFieldRelaxation and allowSchemaUnionization, then restart the task.',
        id: 'Periksa allowNewBigQueryFields, allowBigQueryRequiredFieldRelaxation, dan allowSchemaUnionization, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/wepay/kafka-connect-bigquery/issues/93',
      'https://github.com/wepay/kafka-connect-bigquery/issues/289',
    ],
  },
  {
    id: 'bigquery-conversion',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: 'ConversionConnectException',
        words: ['conversionconnectexception'],
      },
    ],
    cause: {
      en: 'The connector cannot turn this record into a BigQuery row (no struct, no schema, or a type it does not know).',
      id: 'Connector tidak bisa mengubah record ini menjadi baris BigQuery (bukan struct, tanpa schema, atau tipe tidak dikenal).',
    },
    steps: [
      {
        en: 'The value must be a struct (or a map without schema): wrap single values with HoistField, and do not use StringConverter.',
        id: 'Value harus berupa struct (atau map tanpa schema): bungkus nilai tunggal dengan HoistField, dan jangan memakai StringConverter.',
      },
      {
        en: 'Recursive schemas are not possible: drop that field with ReplaceField or turn it into text.',
        id: 'Schema rekursif tidak didukung: buang field itu dengan ReplaceField atau ubah menjadi teks.',
      },
      {
        en: 'Tombstones: drop them with a Filter SMT (RecordIsTombstone), unless delete mode is on.',
        id: 'Tombstone: buang dengan SMT Filter (RecordIsTombstone), kecuali mode delete aktif.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/confluentinc/kafka-connect-bigquery'],
  },
];
