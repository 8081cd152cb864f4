import { RemedyRule } from '../RemedyRule';

/** Transforms that convert, route or mask. */
export const TRANSFORMS_VALUES_RULES: readonly RemedyRule[] = [
  {
    id: 'timestamp-converter-pattern-mismatch',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /could not parse timestamp: value \([^\n]{0,200}\) does not match pattern/i,
        words: ['could not parse timestamp'],
      },
    ],
    cause: {
      en: '`TimestampConverter` got a text that its `format` does not describe.',
      id: '`TimestampConverter` mendapat teks yang tidak sesuai `format`-nya.',
    },
    steps: [
      {
        en: "The trace shows value and pattern: correct `transforms.<name>.format` (SimpleDateFormat; `'T'` and `'Z'` in quotes, `XXX` for offsets).",
        id: "Trace menampilkan nilai dan pola: perbaiki `transforms.<nama>.format` (SimpleDateFormat; `'T'` dan `'Z'` dalam kutip, `XXX` untuk offset).",
      },
      {
        en: 'If formats are mixed in the topic, correct the producer or skip such records by a dead letter queue.',
        id: 'Bila format bercampur di topic, perbaiki producer atau lewati record itu lewat dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/TimestampConverter.java',
    ],
  },
  {
    id: 'timestamp-converter-type-unsupported',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /does not correspond to a known timestamp type format|TimestampConverter does not support [^\n]{1,200} objects as timestamps|expected (?:unix timestamp to be a long|string timestamp to be a string|(?:date|time|timestamp) to be a java\.util\.date), but found/i,
        words: [
          'known timestamp type format',
          'timestampconverter does not support',
          'expected unix timestamp',
          'expected string timestamp',
          'to be a java.util.date',
        ],
      },
    ],
    cause: {
      en: '`TimestampConverter` got a field that is no timestamp it knows (it takes Connect timestamps, dates and times, 64-bit Unix times and text).',
      id: '`TimestampConverter` mendapat field yang bukan timestamp yang dikenalnya (timestamp, date, dan time milik Connect, Unix time 64 bit, dan teks).',
    },
    steps: [
      {
        en: "Check the field's schema; Debezium's own types need `time.precision.mode=connect`, or its `TimezoneConverter`.",
        id: 'Periksa schema field; tipe milik Debezium memerlukan `time.precision.mode=connect`, atau `TimezoneConverter`.',
      },
      {
        en: 'Unix times in seconds or microseconds: `unix.precision`; other numbers first `Cast` to `int64`.',
        id: 'Unix time dalam detik atau mikrodetik: `unix.precision`; angka lain lebih dulu `Cast` ke `int64`.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/TimestampConverter.java',
    ],
  },
  {
    id: 'timestamp-converter-format-missing',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /TimestampConverter requires (?:format option|a SimpleDateFormat)/i,
        words: ['timestampconverter requires'],
      },
    ],
    cause: {
      en: '`TimestampConverter` is configured for text timestamps without a valid `format`.',
      id: '`TimestampConverter` dikonfigurasi untuk timestamp teks tanpa `format` yang valid.',
    },
    steps: [
      {
        en: "Set `transforms.<name>.format`, for example `yyyy-MM-dd'T'HH:mm:ss.SSSXXX`.",
        id: "Isi `transforms.<nama>.format`, misalnya `yyyy-MM-dd'T'HH:mm:ss.SSSXXX`.",
      },
      {
        en: 'Save and restart the failed part.',
        id: 'Simpan dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/TimestampConverter.java',
    ],
  },
  {
    id: 'cast-impossible',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /was out of range for requested data type|unexpected type in cast transformation|cast transformation does not support casting|is not supported in the cast transformation|cast transformation was passed a value of type/i,
        words: ['out of range for requested data type', 'cast transformation'],
      },
    ],
    cause: {
      en: '`Cast` can not turn this value into the type of its `spec`.',
      id: '`Cast` tidak dapat mengubah nilai ini ke tipe pada `spec`-nya.',
    },
    steps: [
      {
        en: 'The trace shows the value: text that is no number, a number too large for the type, or a nested structure.',
        id: 'Trace menampilkan nilainya: teks yang bukan angka, angka terlalu besar, atau struktur bersarang.',
      },
      {
        en: "Cast to `string`, `float64` or a larger integer, or clean the data first; dates and decimals need `TimestampConverter` or the connector's own settings.",
        id: 'Cast ke `string`, `float64`, atau integer lebih besar, atau bersihkan data dulu; date dan decimal memerlukan `TimestampConverter` atau setelan connector.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/Cast.java',
    ],
  },
  {
    id: 'flatten-unsupported-type',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /flatten transformation (?:does not support|was passed a value of type)/i,
        words: ['flatten transformation'],
      },
    ],
    cause: {
      en: "`Flatten` can not handle this field's type (arrays and maps, in this version).",
      id: '`Flatten` tidak dapat menangani tipe field ini (array dan map, pada versi ini).',
    },
    steps: [
      {
        en: 'Remove the field first with `ReplaceField` (`exclude`): it is then missing in the target; or make text of it with another SMT.',
        id: 'Hapus field itu dulu dengan `ReplaceField` (`exclude`): field itu tidak ada lagi di tujuan; atau jadikan teks dengan SMT lain.',
      },
      {
        en: 'Newer Kafka Connect versions pass arrays through: upgrade the workers.',
        id: 'Versi Kafka Connect baru meneruskan array: upgrade worker.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/Flatten.java',
    ],
  },
  {
    id: 'mask-field-unsupported',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message: /cannot mask value of type/i,
        words: ['cannot mask value of type'],
      },
    ],
    cause: {
      en: '`MaskField` can not mask a field of this type (or not with this `replacement`).',
      id: '`MaskField` tidak dapat menyamarkan field bertipe ini (atau tidak dengan `replacement` ini).',
    },
    steps: [
      {
        en: 'A `replacement` works for text and numbers only: take it out, or mask this field in another way (`ReplaceField` to drop it).',
        id: '`replacement` hanya untuk teks dan angka: hapus, atau samarkan dengan cara lain (`ReplaceField` untuk membuangnya).',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/MaskField.java',
    ],
  },
];
