import { RemedyRule } from '../RemedyRule';

/** Schemas that Avro can not express. */
export const AVRO_SCHEMAS_RULES: readonly RemedyRule[] = [
  {
    id: 'avro-name-illegal',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: ['SchemaParseException', 'IllegalNameException'],
        message:
          /illegal (?:initial )?character|invalid namespace|invalid name|empty name/i,
        words: ['schemaparseexception', 'illegalnameexception'],
      },
      {
        message:
          /invalid namespace: \S{1,200}|illegal (?:initial )?character in:/i,
        words: [
          'invalid namespace',
          'illegal character in:',
          'illegal initial character',
        ],
      },
    ],
    cause: {
      en: 'A topic, table or column name holds characters that Avro does not allow in names (only letters, digits and `_`, not starting with a digit).',
      id: 'Nama topic, tabel, atau kolom memuat karakter yang dilarang Avro (hanya huruf, angka, dan `_`, tidak diawali angka).',
    },
    steps: [
      {
        en: 'Debezium: `schema.name.adjustment.mode=avro` and `field.name.adjustment.mode=avro`; a `topic.prefix` without `-` avoids it too.',
        id: 'Debezium: `schema.name.adjustment.mode=avro` dan `field.name.adjustment.mode=avro`; `topic.prefix` tanpa `-` juga menghindarinya.',
      },
      {
        en: 'Others: `value.converter.scrub.invalid.names=true` (and `key.converter.`), or rename with `ReplaceField` / `RegexRouter`.',
        id: 'Lainnya: `value.converter.scrub.invalid.names=true` (dan `key.converter.`), atau ganti nama dengan `ReplaceField` / `RegexRouter`.',
      },
      {
        en: 'Names change for the readers: check sinks before. Then restart the failed task.',
        id: 'Nama berubah bagi pembaca: periksa sink lebih dulu. Lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/configuration/avro.html',
    ],
  },
  {
    id: 'avro-schema-redefined',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: 'SchemaParseException',
        message: /can't redefine/i,
        words: ["can't redefine"],
      },
    ],
    cause: {
      en: 'Two nested records of the schema have the same full name in Avro.',
      id: 'Dua record bersarang di schema memiliki nama lengkap Avro yang sama.',
    },
    steps: [
      {
        en: 'Give nested structures names of their own; `SetSchemaMetadata` names the outer one, `Flatten` removes nesting.',
        id: 'Beri struktur bersarang nama masing-masing; `SetSchemaMetadata` menamai yang terluar, `Flatten` menghilangkan sarang.',
      },
      {
        en: 'Update the converter: later versions handle more of these cases.',
        id: 'Perbarui converter: versi baru menangani lebih banyak kasus ini.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/confluentinc/schema-registry/issues/1042'],
  },
  {
    id: 'avro-default-invalid',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: ['AvroTypeException', 'AvroRuntimeException'],
        message: /invalid default for field/i,
        words: ['invalid default for field'],
      },
    ],
    cause: {
      en: "A field's default value does not fit its Avro type.",
      id: 'Nilai default sebuah field tidak sesuai tipe Avro-nya.',
    },
    steps: [
      {
        en: "Find the field in the trace; correct the column's default in the source, or drop defaults.",
        id: 'Cari field di trace; perbaiki default kolom di sumber, atau hilangkan default.',
      },
      {
        en: "Debezium and converters can leave defaults out or change types: check `decimal.handling.mode`, `time.precision.mode` and the converter's settings.",
        id: 'Debezium dan converter dapat mengabaikan default atau mengubah tipe: periksa `decimal.handling.mode`, `time.precision.mode`, dan setelan converter.',
      },
      {
        en: 'Restart the failed task afterwards.',
        id: 'Restart task yang gagal setelah itu.',
      },
    ],
    restart: 'no',
    sources: ['https://avro.apache.org/docs/1.11.1/specification/'],
  },
  {
    id: 'avro-duplicate-field',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: 'AvroRuntimeException',
        message: /duplicate field \S{1,200} in record/i,
        words: ['duplicate field'],
      },
    ],
    cause: {
      en: 'The schema has the same field name twice after names were changed for Avro.',
      id: 'Schema memiliki nama field sama dua kali setelah nama disesuaikan untuk Avro.',
    },
    steps: [
      {
        en: 'Look for columns that differ only in case or in characters that become `_`.',
        id: 'Cari kolom yang hanya berbeda huruf besar/kecil atau karakter yang menjadi `_`.',
      },
      {
        en: 'Rename one of them with `ReplaceField` (`renames`) or in the query, then restart the failed task.',
        id: 'Ganti nama salah satunya dengan `ReplaceField` (`renames`) atau di query, lalu restart task yang gagal.',
      },
    ],
    restart: 'no',
    sources: ['https://avro.apache.org/docs/1.11.1/specification/'],
  },
];
