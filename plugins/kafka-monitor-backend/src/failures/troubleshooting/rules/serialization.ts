import { RemedyRule } from '../RemedyRule';

/** Bytes that a converter can not read. */
export const SERIALIZATION_RULES: readonly RemedyRule[] = [
  {
    id: 'unknown-magic-byte',
    area: 'serialization',
    confidence: 'exact',
    match: [{ message: /unknown magic byte/i, words: ['unknown magic byte'] }],
    cause: {
      en: 'The record was not written with a Schema Registry serializer, but the converter (Avro, Protobuf or JSON Schema) expects one; often only the key is different.',
      id: 'Record tidak ditulis dengan serializer Schema Registry, padahal converter (Avro, Protobuf, atau JSON Schema) mengharapkannya; sering hanya key yang berbeda.',
    },
    steps: [
      {
        en: "Look at the raw bytes: `kcat -b <broker> -t <topic> -p <p> -o <offset> -c 1 -f '%K|%k|%S|%s\\n'`; is it JSON or plain text, in the key or in the value?",
        id: "Lihat byte mentahnya: `kcat -b <broker> -t <topic> -p <p> -o <offset> -c 1 -f '%K|%k|%S|%s\\n'`; JSON atau teks biasa, di key atau value?",
      },
      {
        en: 'Set `key.converter` or `value.converter` to what was written (`StringConverter` for text keys, `JsonConverter` for JSON).',
        id: 'Isi `key.converter` atau `value.converter` sesuai isi (`StringConverter` untuk key teks, `JsonConverter` untuk JSON).',
      },
      {
        en: 'If only some records are wrong: `errors.tolerance=all` with `errors.deadletterqueue.topic.name`; skipped records are missing in the target.',
        id: 'Bila hanya sebagian record salah: `errors.tolerance=all` dengan `errors.deadletterqueue.topic.name`; record yang dilewati tidak ada di tujuan.',
      },
      {
        en: 'A restart alone fails at the same record.',
        id: 'Restart saja gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
      'https://www.confluent.io/blog/kafka-connect-deep-dive-error-handling-dead-letter-queues/',
    ],
  },
  {
    id: 'json-schema-and-payload-expected',
    area: 'serialization',
    confidence: 'exact',
    match: [
      {
        message: /JsonConverter with schemas\.enable requires/i,
        words: ['jsonconverter with schemas.enable'],
      },
      {
        message:
          /JSON value converted to Kafka Connect must be in envelope containing schema/i,
        words: ['envelope containing schema'],
      },
    ],
    cause: {
      en: 'The topic holds plain JSON, but the `JsonConverter` expects the `schema` and `payload` envelope (`schemas.enable=true`, the default).',
      id: 'Topic berisi JSON biasa, padahal `JsonConverter` mengharapkan amplop `schema` dan `payload` (`schemas.enable=true`, bawaan).',
    },
    steps: [
      {
        en: 'Set `value.converter.schemas.enable=false` (and `key.converter.schemas.enable=false` when the key is JSON too), together with the converter class in the connector.',
        id: 'Isi `value.converter.schemas.enable=false` (dan `key.converter.schemas.enable=false` bila key juga JSON), bersama class converter di connector.',
      },
      {
        en: 'A sink that needs a schema (JDBC) then needs data with one: the envelope, Avro, Protobuf or JSON Schema from the producer.',
        id: 'Sink yang memerlukan schema (JDBC) lalu butuh data berskema: amplop tadi, Avro, Protobuf, atau JSON Schema dari producer.',
      },
      {
        en: 'Save the configuration; a restart alone fails at the same record.',
        id: 'Simpan konfigurasi; restart saja gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
      'https://github.com/apache/kafka/blob/trunk/connect/json/src/main/java/org/apache/kafka/connect/json/JsonConverter.java',
    ],
  },
  {
    id: 'json-converter-reads-binary',
    area: 'serialization',
    confidence: 'likely',
    match: [
      {
        message:
          /illegal character \(\(CTRL-CHAR, code 0\)\)|invalid UTF-8 (?:start|middle) byte/i,
        words: [
          'ctrl-char, code 0',
          'invalid utf-8 start byte',
          'invalid utf-8 middle byte',
        ],
      },
    ],
    cause: {
      en: 'A JSON reader got binary data: nearly always records of a Schema Registry serializer (Avro, Protobuf, JSON Schema) read with the `JsonConverter`.',
      id: 'Pembaca JSON mendapat data biner: hampir selalu record dari serializer Schema Registry (Avro, Protobuf, JSON Schema) yang dibaca dengan `JsonConverter`.',
    },
    steps: [
      {
        en: "Look at the first bytes: `kcat ... -c 1 | xxd | head -2`; a leading `00` and four bytes are the registry's header.",
        id: 'Lihat byte awal: `kcat ... -c 1 | xxd | head -2`; awalan `00` dan empat byte adalah header registry.',
      },
      {
        en: 'Use `io.confluent.connect.avro.AvroConverter` (or Protobuf / JSON Schema) with its `schema.registry.url` for the side (key or value) that failed.',
        id: 'Pakai `io.confluent.connect.avro.AvroConverter` (atau Protobuf / JSON Schema) dengan `schema.registry.url` untuk sisi (key atau value) yang gagal.',
      },
      {
        en: 'Restarting alone fails at the same record.',
        id: 'Restart saja gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
    ],
  },
  {
    id: 'json-converter-reads-non-json',
    area: 'serialization',
    confidence: 'likely',
    match: [
      {
        message:
          /converting byte\[\] to kafka connect data failed due to serialization error(?! of topic)/i,
        frame: 'org.apache.kafka.connect.json.JsonConverter',
        words: ['converting byte[] to kafka connect data failed'],
      },
      {
        exception: ['JsonParseException', 'JsonEOFException'],
        message: /^(?![^\n]{0,40}CTRL-CHAR, code 0)(?!Invalid UTF-8)/i,
        frame: 'org.apache.kafka.connect.json.Json',
        words: ['jsonparseexception', 'jsoneofexception'],
      },
      {
        exception: 'SerializationException',
        message:
          /com\.fasterxml\.jackson\.core\.(?:Json|io\.JsonEOF)[a-z]{0,20}Exception:(?![^\n]{0,40}CTRL-CHAR, code 0)(?! Invalid UTF-8)/i,
        words: ['com.fasterxml.jackson.core'],
      },
    ],
    cause: {
      en: "A record's key or value is not valid JSON, but the `JsonConverter` has to read it.",
      id: 'Key atau value sebuah record bukan JSON yang valid, padahal `JsonConverter` harus membacanya.',
    },
    steps: [
      {
        en: "Read the record: `kcat -b <broker> -t <topic> -p <p> -o <offset> -c 1 -f '%k|%s\\n'` (partition and offset are in the worker's log, or with `errors.log.enable=true`).",
        id: "Baca record: `kcat -b <broker> -t <topic> -p <p> -o <offset> -c 1 -f '%k|%s\\n'` (partisi dan offset ada di log worker, atau dengan `errors.log.enable=true`).",
      },
      {
        en: 'Plain text keys need `key.converter=org.apache.kafka.connect.storage.StringConverter`.',
        id: 'Key berupa teks memerlukan `key.converter=org.apache.kafka.connect.storage.StringConverter`.',
      },
      {
        en: 'For single bad records: `errors.tolerance=all` and `errors.deadletterqueue.topic.name`; skipped records are missing in the target until they are replayed.',
        id: 'Untuk record rusak satuan: `errors.tolerance=all` dan `errors.deadletterqueue.topic.name`; record yang dilewati tidak ada di tujuan sampai diputar ulang.',
      },
      {
        en: 'Correct the producer that wrote it.',
        id: 'Perbaiki producer yang menulisnya.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
      'https://www.confluent.io/blog/kafka-connect-deep-dive-error-handling-dead-letter-queues/',
    ],
  },
];
