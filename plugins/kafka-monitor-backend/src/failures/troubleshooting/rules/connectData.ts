import { RemedyRule } from '../RemedyRule';

/** Values that do not fit their Connect schema. */
export const CONNECT_DATA_RULES: readonly RemedyRule[] = [
  {
    id: 'byte-array-converter-needs-bytes',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message:
          /invalid schema type for ByteArrayConverter|ByteArrayConverter is not compatible with objects of type/i,
        words: ['bytearrayconverter'],
      },
    ],
    cause: {
      en: 'The `ByteArrayConverter` can only write bytes, but the source gives it structured data or text.',
      id: '`ByteArrayConverter` hanya dapat menulis byte, padahal source memberinya data terstruktur atau teks.',
    },
    steps: [
      {
        en: 'Use `JsonConverter`, `AvroConverter` or `StringConverter` for this source, key and value apart.',
        id: 'Pakai `JsonConverter`, `AvroConverter`, atau `StringConverter` untuk source ini, key dan value terpisah.',
      },
      {
        en: 'Or use an SMT that makes bytes of it, if that was meant (outbox `payload`).',
        id: 'Atau pakai SMT yang menghasilkan byte bila memang dimaksud (`payload` outbox).',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/converters/ByteArrayConverter.java',
    ],
  },
  {
    id: 'required-field-null',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message:
          /null used for required (?:field|value)|null value for field that is required and has no default|found null value for non-optional schema|invalid null value for required \w{1,20} field/i,
        words: [
          'null used for required',
          'null value for field that is required',
          'null value for non-optional schema',
          'invalid null value for required',
        ],
      },
    ],
    cause: {
      en: 'A record has null in a field that its schema says is required.',
      id: 'Sebuah record berisi null pada field yang menurut schema wajib diisi.',
    },
    steps: [
      {
        en: 'Find the field in the trace; was it made required by an SMT, a cached old schema, or a NOT NULL column that now allows null?',
        id: 'Cari field di trace; apakah dijadikan wajib oleh SMT, schema lama yang tersimpan, atau kolom NOT NULL yang kini boleh null?',
      },
      {
        en: 'Make the field optional or give it a default in the schema, or fill it at the source.',
        id: 'Jadikan field opsional atau beri default di schema, atau isi di sumber.',
      },
      {
        en: "A restart fails at the same record, unless the connector reads the table's schema anew.",
        id: 'Restart gagal di record yang sama, kecuali connector membaca ulang schema tabel.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/api/src/main/java/org/apache/kafka/connect/data/ConnectSchema.java',
    ],
  },
  {
    id: 'value-does-not-fit-schema',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message:
          /invalid java object for schema|invalid type for (?:u?int\d{1,2}|float\d{2}|string|boolean|bytes|struct|array|map|unknown schema): class/i,
        words: ['invalid java object for schema', 'invalid type for'],
      },
    ],
    cause: {
      en: 'A value is of another type than its schema says; usually a connector or SMT builds the record wrongly.',
      id: 'Sebuah nilai bertipe lain dari schema-nya; biasanya connector atau SMT menyusun record dengan salah.',
    },
    steps: [
      {
        en: 'Find field, expected and real type in the trace.',
        id: 'Cari field, tipe yang diharapkan, dan tipe sebenarnya di trace.',
      },
      {
        en: 'Take the SMTs out one by one (a copy of the connector on a test topic) to see which makes it; correct it with `Cast` or `TimestampConverter`.',
        id: 'Lepas SMT satu per satu (salinan connector pada topic uji) untuk menemukan penyebabnya; perbaiki dengan `Cast` atau `TimestampConverter`.',
      },
      {
        en: 'Without SMTs it is the connector: look for a newer version with a fix.',
        id: 'Tanpa SMT berarti connector-nya: cari versi baru yang memperbaiki.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/api/src/main/java/org/apache/kafka/connect/data/ConnectSchema.java',
    ],
  },
  {
    id: 'decimal-scale-mismatch',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message: /mismatching scale (?:value )?for given decimal schema/i,
        words: ['mismatching scale'],
      },
    ],
    cause: {
      en: 'A decimal number has more or fewer decimal places than its schema.',
      id: 'Sebuah angka desimal memiliki jumlah desimal yang berbeda dari schema-nya.',
    },
    steps: [
      {
        en: "Was the column's scale changed, or has a NUMBER/NUMERIC column no scale? Restart a source once, so that it reads the table's definition anew.",
        id: 'Apakah scale kolom diubah, atau kolom NUMBER/NUMERIC tanpa scale? Restart source sekali agar membaca ulang definisi tabel.',
      },
      {
        en: 'Debezium: `decimal.handling.mode=string` or `double`; JDBC source: `numeric.mapping=best_fit`, or cast in the query.',
        id: 'Debezium: `decimal.handling.mode=string` atau `double`; JDBC source: `numeric.mapping=best_fit`, atau cast di query.',
      },
      {
        en: 'For sinks correct the producer, or skip the record by a dead letter queue.',
        id: 'Untuk sink perbaiki producer, atau lewati record lewat dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/api/src/main/java/org/apache/kafka/connect/data/Decimal.java',
    ],
  },
  {
    id: 'logical-type-mismatch',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message:
          /kafka connect (?:date|time) type should not have any|requested conversion of (?:date|time|timestamp) object but the schema does not match|time values must use number of milli/i,
        words: [
          'type should not have any',
          'object but the schema does not match',
          'time values must use number of milli',
        ],
      },
    ],
    cause: {
      en: 'A date, time or timestamp value does not fit its logical type (for example a date with a time of day).',
      id: 'Nilai date, time, atau timestamp tidak sesuai logical type-nya (misalnya date yang memuat jam).',
    },
    steps: [
      {
        en: 'Find the field; convert it with `TimestampConverter` to the type that the reader expects.',
        id: 'Cari field-nya; ubah dengan `TimestampConverter` ke tipe yang diharapkan pembaca.',
      },
      {
        en: "Debezium: `time.precision.mode=connect` gives Connect's own types.",
        id: 'Debezium: `time.precision.mode=connect` menghasilkan tipe milik Connect.',
      },
      {
        en: 'Check `db.timezone` / `connection.timezone`: a shift moves a date off midnight.',
        id: 'Periksa `db.timezone` / `connection.timezone`: pergeseran membuat date tidak tepat tengah malam.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/api/src/main/java/org/apache/kafka/connect/data/Date.java',
    ],
  },
  {
    id: 'field-not-in-record',
    area: 'serialization',
    confidence: 'likely',
    match: [
      {
        exception: 'DataException',
        message: /^\S{1,200} is not a valid field name/i,
        words: ['is not a valid field name'],
      },
    ],
    cause: {
      en: "An SMT or connector asks for a field that the record's schema does not have.",
      id: 'SMT atau connector meminta field yang tidak ada di schema record.',
    },
    steps: [
      {
        en: 'Compare the name in the trace with a real record (case matters), and look who asks: the frames below name the SMT or connector.',
        id: 'Bandingkan nama di trace dengan record nyata (huruf besar/kecil berpengaruh), dan lihat siapa yang meminta: frame di bawahnya menyebut SMT atau connector.',
      },
      {
        en: 'Correct the field name in the configuration, the order of the transforms, or limit the SMT to its topics with a predicate.',
        id: 'Perbaiki nama field di konfigurasi, urutan transform, atau batasi SMT pada topic-nya dengan predicate.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/api/src/main/java/org/apache/kafka/connect/data/Struct.java',
    ],
  },
];
