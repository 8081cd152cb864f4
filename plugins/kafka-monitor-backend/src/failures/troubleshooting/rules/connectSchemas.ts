import { RemedyRule } from '../RemedyRule';

/** Records that fit none of the schemas at hand. */
export const CONNECT_SCHEMAS_RULES: readonly RemedyRule[] = [
  {
    id: 'schema-projection-failed',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        exception: 'SchemaProjectorException',
        // Without versions there is nothing to project: another rule.
        message: /^(?!Schema version required)/i,
        words: ['schemaprojectorexception'],
      },
    ],
    cause: {
      en: 'The sink tries to bring records of different schema versions to one schema (`schema.compatibility`), and they do not fit.',
      id: 'Sink mencoba menyatukan record dari beberapa versi schema menjadi satu (`schema.compatibility`), dan tidak cocok.',
    },
    steps: [
      {
        en: 'Find the field and both types in the trace.',
        id: 'Cari field dan kedua tipe di trace.',
      },
      {
        en: 'Set `schema.compatibility=NONE` (a new file per schema), or make the change compatible: a default for the new field, no change of type.',
        id: 'Isi `schema.compatibility=NONE` (file baru per schema), atau buat perubahan kompatibel: default untuk field baru, tipe tidak berubah.',
      },
      {
        en: 'Restart the failed task afterwards.',
        id: 'Restart task yang gagal setelah itu.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/api/src/main/java/org/apache/kafka/connect/data/SchemaProjector.java',
    ],
  },
  {
    id: 'record-without-schema',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        exception: 'ClassCastException',
        message:
          /(?:HashMap|\bMap|String|\[B|byte\[\]|ArrayList|Long|Integer) cannot be cast to (?:class )?org\.apache\.kafka\.connect\.data\.Struct/i,
        words: ['org.apache.kafka.connect.data.struct'],
      },
    ],
    cause: {
      en: 'The connector, converter or transform needs records with a schema (a structure), but gets plain JSON, text or bytes.',
      id: 'Connector, converter, atau transform memerlukan record dengan schema (struktur), tetapi menerima JSON polos, teks, atau byte.',
    },
    steps: [
      {
        en: 'See in the frames who needs it: key or value? Use a converter that gives a schema there (Avro, Protobuf, JSON Schema, or `JsonConverter` with `schemas.enable=true` and an envelope).',
        id: 'Lihat di frame siapa yang memerlukannya: key atau value? Gunakan converter yang memberi schema (Avro, Protobuf, JSON Schema, atau `JsonConverter` dengan `schemas.enable=true` dan amplop).',
      },
      {
        en: 'A source that gives single values or text needs `HoistField` before, or another converter.',
        id: 'Source yang memberi nilai tunggal atau teks memerlukan `HoistField` sebelumnya, atau converter lain.',
      },
      {
        en: 'Limit a transform to the topics that have such records (predicate).',
        id: 'Batasi transform pada topic yang memiliki record seperti itu (predicate).',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
    ],
  },
  {
    id: 'union-type-not-matched',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message:
          /did not find matching (?:union|oneof) field for data|not in union \[/i,
        words: ['did not find matching', 'not in union'],
      },
    ],
    cause: {
      en: 'A value fits none of the types of its union.',
      id: 'Sebuah nilai tidak cocok dengan satu pun tipe pada union-nya.',
    },
    steps: [
      {
        en: 'Compare the value in the trace with the union in the schema.',
        id: 'Bandingkan nilai di trace dengan union di schema.',
      },
      {
        en: 'Correct the producer or the schema; for Avro try `enhanced.avro.schema.support=true` on the converter when names differ.',
        id: 'Perbaiki producer atau schema; untuk Avro coba `enhanced.avro.schema.support=true` di converter bila nama berbeda.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/connect.html',
    ],
  },
  {
    id: 'json-schema-validation-failed',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message: /validation error in JSON|JSON does not match schema of type/i,
        words: ['validation error in json', 'does not match schema'],
      },
    ],
    cause: {
      en: 'A JSON record does not satisfy its JSON Schema.',
      id: 'Sebuah record JSON tidak memenuhi JSON Schema-nya.',
    },
    steps: [
      {
        en: 'The error report names the field: correct the data or the schema.',
        id: 'Error report menyebut field-nya: perbaiki data atau schema.',
      },
      {
        en: '`value.converter.json.fail.invalid.schema=false` lets such records through unchecked.',
        id: '`value.converter.json.fail.invalid.schema=false` meloloskan record itu tanpa pemeriksaan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/connect.html',
    ],
  },
];
