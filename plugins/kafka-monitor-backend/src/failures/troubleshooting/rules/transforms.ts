import { RemedyRule } from '../RemedyRule';

/** Single message transforms on records they were not made for. */
export const TRANSFORMS_RULES: readonly RemedyRule[] = [
  {
    id: 'smt-on-tombstone',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /only (?:struct|map) objects supported (?:in absence of schema )?for \[[^\]\n]{1,80}\], found: null/i,
        words: ['objects supported'],
      },
    ],
    cause: {
      en: 'A transform got a record whose value (or key) is null: a tombstone, which it can not handle.',
      id: 'Sebuah transform mendapat record dengan value (atau key) null: tombstone, yang tidak dapat ditanganinya.',
    },
    steps: [
      {
        en: 'Skip tombstones for this transform: `predicates=isTombstone`, `predicates.isTombstone.type=org.apache.kafka.connect.transforms.predicates.RecordIsTombstone`, `transforms.<name>.predicate=isTombstone`, `transforms.<name>.negate=true`.',
        id: 'Lewati tombstone untuk transform ini: `predicates=isTombstone`, `predicates.isTombstone.type=org.apache.kafka.connect.transforms.predicates.RecordIsTombstone`, `transforms.<nama>.predicate=isTombstone`, `transforms.<nama>.negate=true`.',
      },
      {
        en: 'For `$Key` transforms the key is null: put `ValueToKey` before, or use the `$Value` form.',
        id: 'Untuk transform `$Key` berarti key-nya null: pasang `ValueToKey` sebelumnya, atau pakai bentuk `$Value`.',
      },
      {
        en: 'Dropping tombstones (`Filter`, Debezium `tombstones.on.delete=false`) means that deletes no longer reach compaction or a sink with `delete.enabled`.',
        id: 'Membuang tombstone (`Filter`, Debezium `tombstones.on.delete=false`) berarti delete tidak lagi sampai ke compaction atau sink dengan `delete.enabled`.',
      },
    ],
    restart: 'no',
    sources: [
      'https://kafka.apache.org/documentation/#connect_transforms',
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
    ],
  },
  {
    id: 'smt-needs-schema',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /only struct objects supported for \[[^\]\n]{1,80}\], found: (?:java\.util\.|scala\.collection)/i,
        words: ['only struct objects supported'],
      },
      {
        message: /\bschema required for \[/i,
        words: ['schema required for ['],
      },
    ],
    cause: {
      en: 'The transform needs records with a schema, but these have none (plain JSON).',
      id: 'Transform memerlukan record dengan schema, padahal record ini tanpa schema (JSON biasa).',
    },
    steps: [
      {
        en: 'Use a converter that carries schemas (Avro, Protobuf, JSON Schema, or JSON with `schemas.enable=true`), or leave the transform out.',
        id: 'Pakai converter yang membawa schema (Avro, Protobuf, JSON Schema, atau JSON dengan `schemas.enable=true`), atau lepas transform itu.',
      },
      {
        en: 'If a transform before it removes the schema, change their order.',
        id: 'Bila transform sebelumnya menghilangkan schema, ubah urutannya.',
      },
    ],
    restart: 'no',
    sources: ['https://kafka.apache.org/documentation/#connect_transforms'],
  },
  {
    id: 'smt-needs-structured-value',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /only (?:struct|map) objects supported (?:in absence of schema )?for \[[^\]\n]{1,80}\], found: (?:java\.lang\.|java\.nio\.|\[B|byte)/i,
        words: ['objects supported'],
      },
    ],
    cause: {
      en: 'The transform needs a structure with fields, but the key or value is a single text, number or bytes.',
      id: 'Transform memerlukan struktur dengan field, padahal key atau value hanya satu teks, angka, atau byte.',
    },
    steps: [
      {
        en: 'Is the converter right? JSON read with `StringConverter` or `ByteArrayConverter` stays text or bytes: use `JsonConverter`.',
        id: 'Apakah converter benar? JSON yang dibaca `StringConverter` atau `ByteArrayConverter` tetap teks atau byte: pakai `JsonConverter`.',
      },
      {
        en: 'Is it the right side? `$Key` works on the key, `$Value` on the value.',
        id: 'Apakah sisinya benar? `$Key` bekerja pada key, `$Value` pada value.',
      },
      {
        en: 'An `ExtractField` before it has already made a single value of it: change the order, or wrap it with `HoistField`.',
        id: '`ExtractField` sebelumnya sudah menjadikannya satu nilai: ubah urutan, atau bungkus dengan `HoistField`.',
      },
    ],
    restart: 'no',
    sources: [
      'https://kafka.apache.org/documentation/#connect_transforms',
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
    ],
  },
  {
    id: 'smt-map-expected-got-struct',
    area: 'transforms',
    confidence: 'likely',
    match: [
      {
        message:
          /only map objects supported in absence of schema for \[[^\]\n]{1,80}\], found: (?!null|java\.lang\.|java\.nio\.|\[B|byte)/i,
        words: ['only map objects supported'],
      },
    ],
    cause: {
      en: 'The transform needs an object with fields, but the record without schema holds something else (for example a JSON array).',
      id: 'Transform memerlukan objek dengan field, padahal record tanpa schema berisi hal lain (misalnya array JSON).',
    },
    steps: [
      {
        en: 'Read a record of the topic; an array has to be split before it gets to Kafka.',
        id: 'Baca sebuah record topic; array harus dipecah sebelum masuk Kafka.',
      },
      {
        en: 'Limit the transform with a predicate (`TopicNameMatches`), or leave it out.',
        id: 'Batasi transform dengan predicate (`TopicNameMatches`), atau lepas.',
      },
    ],
    restart: 'no',
    sources: ['https://kafka.apache.org/documentation/#connect_transforms'],
  },
  {
    id: 'smt-sink-only',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message: /only sinkrecord supported for \[/i,
        words: ['only sinkrecord supported'],
      },
    ],
    cause: {
      en: "The transform's setting works on sinks only: a source record has no offset yet.",
      id: 'Setelan transform ini hanya untuk sink: record source belum punya offset.',
    },
    steps: [
      {
        en: 'Take `offset.field` out of `InsertField` on the source connector, or do it on the sink.',
        id: 'Hapus `offset.field` dari `InsertField` pada source connector, atau lakukan di sink.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/InsertField.java',
    ],
  },
];
