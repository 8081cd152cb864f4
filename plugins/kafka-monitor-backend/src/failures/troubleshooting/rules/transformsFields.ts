import { RemedyRule } from '../RemedyRule';

/** Transforms that miss a field, or make one twice. */
export const TRANSFORMS_FIELDS_RULES: readonly RemedyRule[] = [
  {
    id: 'extract-field-unknown',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        exception: 'IllegalArgumentException',
        message: /^unknown field:/i,
        frame: 'org.apache.kafka.connect.transforms.',
        words: ['unknown field:'],
      },
    ],
    cause: {
      en: '`ExtractField` is told to take a field that this record does not have.',
      id: '`ExtractField` diminta mengambil field yang tidak ada di record ini.',
    },
    steps: [
      {
        en: 'Compare `transforms.<name>.field` with the schema of the key (`$Key`) or value (`$Value`); case matters.',
        id: 'Bandingkan `transforms.<nama>.field` dengan schema key (`$Key`) atau value (`$Value`); huruf besar/kecil berpengaruh.',
      },
      {
        en: 'Connectors with several tables: not every topic has it; limit the transform with `TopicNameMatches`.',
        id: 'Connector dengan banyak tabel: tidak semua topic memilikinya; batasi transform dengan `TopicNameMatches`.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/ExtractField.java',
    ],
  },
  {
    id: 'value-to-key-field-missing',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        exception: 'DataException',
        message: /^field does not exist:/i,
        words: ['field does not exist'],
      },
    ],
    cause: {
      en: "`ValueToKey` is told to copy a field that the record's value does not have.",
      id: '`ValueToKey` diminta menyalin field yang tidak ada di value record.',
    },
    steps: [
      {
        en: 'Compare `transforms.<name>.fields` with the value of a record: case, a Debezium envelope (`after.id`), a field renamed before.',
        id: 'Bandingkan `transforms.<nama>.fields` dengan value sebuah record: huruf besar/kecil, amplop Debezium (`after.id`), field yang sudah diganti nama.',
      },
      {
        en: 'With Debezium put `ExtractNewRecordState` before it; limit it to the topics that have the field by `TopicNameMatches`.',
        id: 'Dengan Debezium pasang `ExtractNewRecordState` sebelumnya; batasi pada topic yang memiliki field dengan `TopicNameMatches`.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/ValueToKey.java',
    ],
  },
  {
    id: 'smt-duplicate-field',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        exception: 'SchemaBuilderException',
        message: /cannot create field because of field name duplication/i,
        words: ['field name duplication'],
      },
    ],
    cause: {
      en: 'A transform or connector adds a field whose name the record already has.',
      id: 'Sebuah transform atau connector menambah field yang namanya sudah ada di record.',
    },
    steps: [
      {
        en: "See who adds it in the frames: `InsertField`, `Flatten`, a rename of `ReplaceField`, or `add.fields` of Debezium's unwrap.",
        id: 'Lihat penambahnya di frame: `InsertField`, `Flatten`, rename `ReplaceField`, atau `add.fields` pada unwrap Debezium.',
      },
      {
        en: 'Choose another name (`delimiter`, `add.fields.prefix`, alias in the query), then restart the failed task.',
        id: 'Pilih nama lain (`delimiter`, `add.fields.prefix`, alias di query), lalu restart task yang gagal.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/api/src/main/java/org/apache/kafka/connect/data/SchemaBuilder.java',
    ],
  },
];
