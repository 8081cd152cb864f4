import { RemedyRule } from '../../RemedyRule';

/** What the Snowflake sink finds in tables and records. */
export const SNOWFLAKE_TABLES_RULES: readonly RemedyRule[] = [
  {
    id: 'snowflake-incompatible-object',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: 'SnowflakeKafkaConnectorException',
        message:
          /Error Code: (?:5003|5004|5005|2012|2018|2019|0032|0034|0035)\b/i,
        words: [
          'error code: 5003',
          'error code: 5004',
          'error code: 5005',
          'error code: 2012',
          'error code: 2018',
          'error code: 2019',
          'error code: 0032',
          'error code: 0034',
          'error code: 0035',
        ],
      },
    ],
    cause: {
      en: 'A table, stage or pipe of that name exists, but not in the form the connector needs.',
      id: 'Table, stage, atau pipe dengan nama itu ada, tetapi bentuknya tidak sesuai kebutuhan connector.',
    },
    steps: [
      {
        en: 'Look at it: DESC TABLE <table>. Without schematization it needs RECORD_CONTENT and RECORD_METADATA of type VARIANT, all else nullable.',
        id: 'Periksa: DESC TABLE <table>. Tanpa schematization, tabel perlu RECORD_CONTENT dan RECORD_METADATA bertipe VARIANT, sisanya nullable.',
      },
      {
        en: 'Easiest: map the topic to a new table with snowflake.topic2table.map and let the connector create it.',
        id: 'Paling mudah: petakan topic ke tabel baru dengan snowflake.topic2table.map dan biarkan connector membuatnya.',
      },
      {
        en: 'A stage or pipe of an older connector may hold files that are not loaded yet: look with LIST @<stage> before you drop it, else they are lost.',
        id: 'Stage atau pipe dari connector lama mungkin berisi file yang belum dimuat: periksa dengan LIST @<stage> sebelum di-drop, jika tidak datanya hilang.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.snowflake.com/en/user-guide/kafka-connector-ts',
      'https://github.com/snowflakedb/snowflake-kafka-connector',
    ],
  },
  {
    id: 'snowflake-schema-evolution',
    area: 'warehouses',
    confidence: 'likely',
    match: [
      {
        exception: 'SnowflakeKafkaConnectorException',
        message: /Error Code: (?:2015|2016|5021|5022|5025|5026|0025)\b/i,
        words: [
          'error code: 2015',
          'error code: 2016',
          'error code: 5021',
          'error code: 5022',
          'error code: 5025',
          'error code: 5026',
          'error code: 0025',
        ],
      },
    ],
    cause: {
      en: 'A record has columns the table lacks, and the connector could not add or change them.',
      id: 'Record punya kolom yang tidak ada di tabel, dan connector tidak bisa menambah atau mengubahnya.',
    },
    steps: [
      {
        en: 'Read the SQL error in the message: privilege, a lock, or a type that cannot be told (null, empty list).',
        id: 'Baca error SQL di pesan: hak, lock, atau tipe yang tidak bisa ditentukan (null, list kosong).',
      },
      {
        en: 'Run GRANT EVOLVE SCHEMA ON TABLE <table> TO ROLE <role>; ALTER TABLE <table> SET ENABLE_SCHEMA_EVOLUTION = TRUE.',
        id: 'Jalankan GRANT EVOLVE SCHEMA ON TABLE <table> TO ROLE <role>; ALTER TABLE <table> SET ENABLE_SCHEMA_EVOLUTION = TRUE.',
      },
      {
        en: 'Or add the column by hand. Names that differ only in case must be unified by an SMT or the producer.',
        id: 'Atau tambahkan kolom secara manual. Nama yang hanya berbeda huruf besar-kecil harus disatukan dengan SMT atau di producer.',
      },
      {
        en: 'A converter with schema (Avro, Protobuf) names types exactly; plain JSON has to guess.',
        id: 'Converter dengan schema (Avro, Protobuf) menyebut tipe dengan tepat; JSON biasa hanya menebak.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.snowflake.com/en/user-guide/data-load-snowpipe-streaming-kafka-schema-detection',
    ],
  },
  {
    id: 'snowflake-bad-record',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: 'SnowflakeKafkaConnectorException',
        message: /Error Code: (?:0019|5011|5012|5015|5016)\b/i,
        words: [
          'error code: 0019',
          'error code: 5011',
          'error code: 5012',
          'error code: 5015',
          'error code: 5016',
        ],
      },
    ],
    cause: {
      en: 'The connector cannot read this record: converter and content do not fit, or the value is null.',
      id: 'Connector tidak bisa membaca record ini: converter dan isinya tidak cocok, atau value-nya null.',
    },
    steps: [
      {
        en: 'Read one record of the topic and choose value.converter by its real format.',
        id: 'Baca satu record dari topic dan pilih value.converter sesuai format sebenarnya.',
      },
      {
        en: 'Snowpipe Streaming needs the usual converters (JsonConverter, AvroConverter), not com.snowflake.kafka.connector.records.*.',
        id: 'Snowpipe Streaming memerlukan converter biasa (JsonConverter, AvroConverter), bukan com.snowflake.kafka.connector.records.*.',
      },
      {
        en: 'For tombstones set behavior.on.null.values=IGNORE. For single bad records: errors.tolerance=all with a dead letter queue; they are then not in the table.',
        id: 'Untuk tombstone, isi behavior.on.null.values=IGNORE. Untuk record tertentu: errors.tolerance=all dengan dead letter queue; record itu tidak ada di tabel.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/snowflakedb/snowflake-kafka-connector',
      'https://docs.snowflake.com/en/user-guide/kafka-connector-ts',
    ],
  },
  {
    id: 'snowflake-rows-rejected',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: 'SnowflakeKafkaConnectorException',
        message: /Error Code: (?:5027|5030)\b/i,
        words: ['error code: 5027', 'error code: 5030'],
      },
    ],
    cause: {
      en: 'Snowflake reported rows it did not take, and the connector stopped so that they are not lost unseen.',
      id: 'Snowflake melaporkan baris yang tidak diterima, dan connector berhenti agar baris itu tidak hilang diam-diam.',
    },
    steps: [
      {
        en: 'Read the errors of the channel: SHOW CHANNELS, the error table of the target, or the channel history.',
        id: 'Baca error channel: SHOW CHANNELS, tabel error milik target, atau channel history.',
      },
      {
        en: 'Repair table or records. Do not raise the tolerance before you know which rows are missing: they would be skipped.',
        id: 'Perbaiki tabel atau record. Jangan naikkan toleransi sebelum tahu baris mana yang hilang: baris itu akan dilewati.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/snowflakedb/snowflake-kafka-connector'],
  },
];
