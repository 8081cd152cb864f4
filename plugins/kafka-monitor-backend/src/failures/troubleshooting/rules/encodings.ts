import { RemedyRule } from '../RemedyRule';

/** Payloads that are damaged, or of another encoding. */
export const ENCODINGS_RULES: readonly RemedyRule[] = [
  {
    id: 'json-schema-envelope-malformed',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        exception: 'DataException',
        message:
          /schema must contain 'type' field|unknown schema type: |(?:array|map) schema did not specify|struct schema's (?:"fields" argument|field name)/i,
        words: [
          "schema must contain 'type' field",
          'unknown schema type',
          'schema did not specify',
          "struct schema's",
        ],
      },
    ],
    cause: {
      en: 'The `schema` part of a JSON record is not in the form that the `JsonConverter` understands.',
      id: 'Bagian `schema` dari record JSON tidak berbentuk yang dipahami `JsonConverter`.',
    },
    steps: [
      {
        en: 'It is Connect\'s own form, not JSON Schema: `{"type":"struct","fields":[{"field":"id","type":"int32","optional":false}]}`.',
        id: 'Bentuknya milik Connect, bukan JSON Schema: `{"type":"struct","fields":[{"field":"id","type":"int32","optional":false}]}`.',
      },
      {
        en: 'Correct the producer, or use the JSON Schema converter with a registry; skip old bad records by a dead letter queue.',
        id: 'Perbaiki producer, atau pakai JSON Schema converter dengan registry; lewati record lama yang rusak lewat dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/json/src/main/java/org/apache/kafka/connect/json/JsonConverter.java',
    ],
  },
  {
    id: 'json-payload-does-not-fit-schema',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        exception: 'DataException',
        message:
          /should be encoded as JSON |underlying representation should be/i,
        words: [
          'should be encoded as json',
          'underlying representation should be',
        ],
      },
    ],
    cause: {
      en: "A JSON record's payload does not fit the schema that came with it.",
      id: 'Payload record JSON tidak sesuai schema yang menyertainya.',
    },
    steps: [
      {
        en: 'Compare the field in the trace with its type in the schema: timestamps and dates are numbers, decimals base64 (or numeric with `decimal.format=NUMERIC`).',
        id: 'Bandingkan field di trace dengan tipe di schema: timestamp dan date berupa angka, decimal base64 (atau angka dengan `decimal.format=NUMERIC`).',
      },
      {
        en: 'Correct the producer; skip old records by a dead letter queue.',
        id: 'Perbaiki producer; lewati record lama lewat dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/json/src/main/java/org/apache/kafka/connect/json/JsonConverter.java',
    ],
  },
  {
    id: 'avro-bytes-malformed',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        exception: ['AvroRuntimeException', 'InvalidNumberEncodingException'],
        message:
          /malformed data\. length is negative|invalid (?:int|long) encoding/i,
        words: [
          'length is negative',
          'invalid int encoding',
          'invalid long encoding',
        ],
      },
      {
        exception: 'ArrayIndexOutOfBoundsException',
        frame: 'org.apache.avro.io.',
        words: ['arrayindexoutofboundsexception'],
      },
    ],
    cause: {
      en: 'The Avro bytes of a record do not fit the schema that its id names: another schema was meant, or the bytes were cut or changed.',
      id: 'Byte Avro sebuah record tidak cocok dengan schema menurut id-nya: schema lain yang dimaksud, atau byte terpotong atau berubah.',
    },
    steps: [
      {
        en: 'Compare the id in the record with the registry (`/schemas/ids/<id>`): was it written against another registry with the same ids?',
        id: 'Bandingkan id di record dengan registry (`/schemas/ids/<id>`): apakah ditulis terhadap registry lain dengan id sama?',
      },
      {
        en: 'Set the registry of that environment, or skip the records by a dead letter queue.',
        id: 'Isi registry lingkungan itu, atau lewati record lewat dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
    ],
  },
  {
    id: 'protobuf-message-indexes-old',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        exception: 'IllegalArgumentException',
        message: /^Illegal Capacity: -\d/i,
        frame: 'io.confluent.kafka.schemaregistry.protobuf.MessageIndexes',
        words: ['illegal capacity: -'],
      },
    ],
    cause: {
      en: 'The producer wrote the message indexes before the Protobuf bytes in an old form that the converter can not read.',
      id: 'Producer menulis message index di depan byte Protobuf dalam bentuk lama yang tidak dapat dibaca converter.',
    },
    steps: [
      {
        en: "Set `use.deprecated.format=false` in the producer's Protobuf serializer (Python client), or upgrade that client.",
        id: 'Isi `use.deprecated.format=false` di serializer Protobuf milik producer (client Python), atau upgrade client itu.',
      },
      {
        en: 'Records already written stay unreadable: skip them by a dead letter queue, or write them again.',
        id: 'Record yang sudah ditulis tetap tidak terbaca: lewati dengan dead letter queue, atau tulis ulang.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/confluent-kafka-python/issues/1213',
    ],
  },
  {
    id: 'protobuf-bytes-malformed',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        exception: 'InvalidProtocolBufferException',
        words: ['invalidprotocolbufferexception'],
      },
    ],
    cause: {
      en: 'The bytes are not the Protobuf message that the converter or connector expects.',
      id: 'Byte itu bukan pesan Protobuf yang diharapkan converter atau connector.',
    },
    steps: [
      {
        en: 'Find out how the topic is written: with a Schema Registry (five or more bytes before the message) or bare, and with which message type.',
        id: 'Cari tahu cara topic ditulis: dengan Schema Registry (lima byte atau lebih sebelum pesan) atau polos, dan tipe pesan apa.',
      },
      {
        en: 'Choose the converter accordingly; bare Protobuf needs a converter that takes a descriptor.',
        id: 'Pilih converter yang sesuai; Protobuf polos memerlukan converter yang memakai descriptor.',
      },
      {
        en: 'Skip single bad records by a dead letter queue.',
        id: 'Lewati record rusak satuan lewat dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
    ],
  },
  {
    id: 'number-converter-size-wrong',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message: /size of data received by \w{0,40}deserializer is not \d/i,
        words: ['size of data received by'],
      },
    ],
    cause: {
      en: 'A number converter (`LongConverter`, `IntegerConverter` ...) got bytes of another length: the topic holds something else, often text or Avro.',
      id: 'Converter angka (`LongConverter`, `IntegerConverter` ...) mendapat byte dengan panjang lain: isi topic berbeda, sering teks atau Avro.',
    },
    steps: [
      {
        en: 'Look at the raw key or value with `kcat ... -c 1 | xxd`.',
        id: 'Lihat key atau value mentah dengan `kcat ... -c 1 | xxd`.',
      },
      {
        en: 'Set the converter to what is written: `StringConverter` for text, the Avro converter for registry data.',
        id: 'Isi converter sesuai isi: `StringConverter` untuk teks, Avro converter untuk data registry.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
    ],
  },
];
