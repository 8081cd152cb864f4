import { RemedyRule } from '../../RemedyRule';

/** BigQuery: names, keys and partitions in the configuration. */
export const BIGQUERY_NAMES_RULES: readonly RemedyRule[] = [
  {
    id: 'bigquery-invalid-name',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Invalid field name "[^"\n]{1,300}"|Fields must contain only letters, numbers, and underscores|Invalid table ID "/i,
        words: [
          'invalid field name "',
          'fields must contain only letters',
          'invalid table id "',
        ],
      },
    ],
    cause: {
      en: 'A field or topic name has characters BigQuery does not allow.',
      id: 'Nama field atau topic berisi karakter yang tidak diizinkan BigQuery.',
    },
    steps: [
      {
        en: 'Set sanitizeFieldNames=true for fields, sanitizeTopics=true (or topic2TableMap) for tables.',
        id: 'Isi sanitizeFieldNames=true untuk field, sanitizeTopics=true (atau topic2TableMap) untuk tabel.',
      },
      {
        en: 'Two fields may become the same name that way ("a-b" and "a.b"): rename one with ReplaceField.',
        id: 'Dua field bisa menjadi nama yang sama ("a-b" dan "a.b"): ganti nama salah satunya dengan ReplaceField.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/bigquery/current/kafka_connect_bigquery_config.html',
    ],
  },
  {
    id: 'bigquery-partition-decorator',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Streaming to metadata partition of column based partitioning table|Streaming insert [^\n]{0,80}partition decorator/i,
        words: [
          'streaming to metadata partition of column based',
          'partition decorator',
        ],
      },
    ],
    cause: {
      en: 'The connector writes into a partition by name, but the table is partitioned by a column.',
      id: 'Connector menulis ke partisi dengan namanya, padahal tabel dipartisi berdasarkan kolom.',
    },
    steps: [
      {
        en: 'Set bigQueryPartitionDecorator=false (and timestampPartitionFieldName if the connector creates the table).',
        id: 'Isi bigQueryPartitionDecorator=false (dan timestampPartitionFieldName jika connector yang membuat tabel).',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/bigquery/current/kafka_connect_bigquery_config.html',
    ],
  },
  {
    id: 'bigquery-table-without-schema',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message: /The destination table has no schema/i,
        words: ['the destination table has no schema'],
      },
    ],
    cause: {
      en: 'The BigQuery table exists, but has no columns.',
      id: 'Tabel BigQuery ada, tetapi tidak punya kolom.',
    },
    steps: [
      {
        en: 'See "bq show --schema <table>". An empty table can be deleted, so that the connector creates it anew (autoCreateTables=true).',
        id: 'Lihat "bq show --schema <table>". Tabel kosong bisa dihapus agar dibuat ulang oleh connector (autoCreateTables=true).',
      },
      {
        en: 'Plain JSON brings no schema: define the columns by hand ("bq update <table> schema.json"), or use Avro, Protobuf or JSON Schema.',
        id: 'JSON biasa tidak membawa schema: definisikan kolom secara manual ("bq update <table> schema.json"), atau gunakan Avro, Protobuf, atau JSON Schema.',
      },
      {
        en: 'Or let the connector fill it: allowNewBigQueryFields=true with a schemaRetriever. Then restart the task.',
        id: 'Atau biarkan connector mengisinya: allowNewBigQueryFields=true dengan schemaRetriever. Setelah itu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-bigquery',
      'https://docs.confluent.io/kafka-connectors/bigquery/current/kafka_connect_bigquery_config.html',
    ],
  },
  {
    id: 'bigquery-upsert-key',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Kafka key field must be configured when upsert\/delete is enabled|Record keys must be non-null when upsert\/delete is enabled/i,
        words: [
          'kafka key field must be configured when',
          'record keys must be non-null when',
        ],
      },
    ],
    cause: {
      en: 'Upsert and delete mode work by the record key, and there is none (or kafkaKeyFieldName is not set).',
      id: 'Mode upsert dan delete bekerja dengan key record, dan key itu tidak ada (atau kafkaKeyFieldName belum diisi).',
    },
    steps: [
      {
        en: 'Set kafkaKeyFieldName, and give records a struct key (producer, or ValueToKey).',
        id: 'Isi kafkaKeyFieldName, dan beri record key berbentuk struct (producer, atau ValueToKey).',
      },
      {
        en: 'Or turn off upsertEnabled and deleteEnabled: every change then becomes a row of its own.',
        id: 'Atau matikan upsertEnabled dan deleteEnabled: setiap perubahan menjadi baris tersendiri.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/bigquery/current/kafka_connect_bigquery_config.html',
    ],
  },
  {
    id: 'bigquery-free-tier',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Streaming insert|Streaming|DML (?:queries|statements)) (?:is|are) not allowed in the free tier|Billing has not been enabled for this project/i,
        words: ['not allowed in the free tier', 'billing has not been enabled'],
      },
    ],
    cause: {
      en: 'The Google Cloud project has no billing account: its free tier does not allow what the connector does.',
      id: 'Project Google Cloud tidak punya akun billing: free tier tidak mengizinkan yang dilakukan connector.',
    },
    steps: [
      {
        en: 'Link a billing account to the project, or name another project in `project`.',
        id: 'Hubungkan akun billing ke project, atau sebut project lain di `project`.',
      },
      {
        en: 'Or write in batches through Cloud Storage (`enableBatchLoad` with `gcsBucketName`), then restart the task.',
        id: 'Atau tulis secara batch lewat Cloud Storage (`enableBatchLoad` dengan `gcsBucketName`), lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://cloud.google.com/bigquery/docs/sandbox'],
  },
];
