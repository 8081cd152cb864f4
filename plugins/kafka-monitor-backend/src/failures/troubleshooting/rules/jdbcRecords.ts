import { RemedyRule } from '../RemedyRule';

/** Records that a JDBC sink can not use. */
export const JDBC_RECORDS_RULES: readonly RemedyRule[] = [
  {
    id: 'jdbc-sink-tombstone',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /requires records with a non-null struct(?: or string)? value[^\n]{0,400} with a null value/i,
        words: ['requires records with a non-null'],
      },
    ],
    cause: {
      en: 'The sink met a tombstone (a record with null value), but is not set to delete rows.',
      id: 'Sink bertemu tombstone (record dengan value null), tetapi tidak disetel untuk menghapus baris.',
    },
    steps: [
      {
        en: 'To apply deletes: `delete.enabled=true` with `pk.mode=record_key` and `pk.fields`.',
        id: 'Untuk menerapkan delete: `delete.enabled=true` dengan `pk.mode=record_key` dan `pk.fields`.',
      },
      {
        en: 'To ignore them: `Filter` with the predicate `RecordIsTombstone`; deleted rows then stay in the target.',
        id: 'Untuk mengabaikan: `Filter` dengan predicate `RecordIsTombstone`; baris yang dihapus tetap ada di tujuan.',
      },
      {
        en: 'A restart alone fails at the same record.',
        id: 'Restart saja gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
      'https://github.com/confluentinc/kafka-connect-jdbc/issues/1173',
    ],
  },
  {
    id: 'jdbc-sink-schemaless-value',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /requires records with a non-null struct(?: or string)? value(?![^\n]{0,400} with a null value)/i,
        words: ['requires records with a non-null'],
      },
      {
        message: /^value schema must be of type struct/i,
        words: ['value schema must be of type struct'],
      },
    ],
    cause: {
      en: 'The sink needs records with a schema (columns and types), but got plain JSON, text or bytes.',
      id: 'Sink memerlukan record dengan schema (kolom dan tipe), tetapi mendapat JSON biasa, teks, atau byte.',
    },
    steps: [
      {
        en: 'Use data with a schema: Avro, Protobuf or JSON Schema with a registry, or JSON in the `schema` / `payload` envelope with `value.converter.schemas.enable=true`.',
        id: 'Pakai data berskema: Avro, Protobuf, atau JSON Schema dengan registry, atau JSON dalam amplop `schema` / `payload` dengan `value.converter.schemas.enable=true`.',
      },
      {
        en: 'Setting `schemas.enable` does not add a schema to plain JSON: the producer has to write it (or ksqlDB / Flink rewrites the topic).',
        id: 'Mengisi `schemas.enable` tidak menambah schema pada JSON biasa: producer yang harus menulisnya (atau ksqlDB / Flink menulis ulang topic).',
      },
      {
        en: 'A restart alone fails at the same record.',
        id: 'Restart saja gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
      'https://github.com/confluentinc/kafka-connect-jdbc/issues/946',
    ],
  },
  {
    id: 'jdbc-sink-key-missing',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /requires records with a non-null key|but record key schema is missing|primary key mode 'record_key' cannot have null/i,
        words: [
          'records with a non-null key',
          'record key schema is missing',
          "primary key mode 'record_key' cannot have null",
        ],
      },
    ],
    cause: {
      en: "The sink takes the primary key from the record's key, but the record has none, or one without schema.",
      id: 'Sink mengambil primary key dari key record, padahal record tidak punya key, atau key tanpa schema.',
    },
    steps: [
      {
        en: "Look at the keys (`kcat -f '%k\\n'`) and use the `key.converter` they were written with; for JSON keys `key.converter.schemas.enable=true` with the envelope.",
        id: "Lihat key-nya (`kcat -f '%k\\n'`) dan pakai `key.converter` sesuai penulisannya; untuk key JSON `key.converter.schemas.enable=true` dengan amplop.",
      },
      {
        en: 'Without keys: `pk.mode=record_value` with `pk.fields`, or `ValueToKey` on the sink; deletes need a key.',
        id: 'Tanpa key: `pk.mode=record_value` dengan `pk.fields`, atau `ValueToKey` di sink; delete memerlukan key.',
      },
      {
        en: 'A restart alone fails at the same record.',
        id: 'Restart saja gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
    ],
  },
  {
    id: 'jdbc-sink-pk-field-missing',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message: /but record (?:key|value) schema does not contain field/i,
        words: ['schema does not contain field'],
      },
    ],
    cause: {
      en: "A field of `pk.fields` is not in the record's key or value (as `pk.mode` tells).",
      id: 'Sebuah field di `pk.fields` tidak ada di key atau value record (sesuai `pk.mode`).',
    },
    steps: [
      {
        en: 'Compare `pk.fields` with the schema, case included; a Debezium envelope needs `ExtractNewRecordState` first.',
        id: 'Bandingkan `pk.fields` dengan schema, termasuk huruf besar/kecil; amplop Debezium memerlukan `ExtractNewRecordState` dulu.',
      },
      {
        en: 'Correct `pk.fields` or `pk.mode`; with several topics in one sink all must have the field.',
        id: 'Perbaiki `pk.fields` atau `pk.mode`; bila satu sink membaca beberapa topic, semua harus memiliki field itu.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
    ],
  },
];
