import { RemedyRule } from '../RemedyRule';

/** Records that a broker refuses for what they are. */
export const KAFKA_RECORDS_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-null-key-on-compacted-topic',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message: /compacted topic cannot accept message without key/i,
        words: ['compacted topic cannot accept'],
      },
      {
        message:
          /failed its CRC checksum, exceeds the valid size, has a null key for a compacted topic/i,
        words: ['has a null key for a compacted topic'],
      },
    ],
    cause: {
      en: 'A record without a key goes to a topic with `cleanup.policy=compact`, which Kafka refuses.',
      id: 'Record tanpa key dikirim ke topic dengan `cleanup.policy=compact`; Kafka menolaknya.',
    },
    steps: [
      {
        en: "Give the records a key: `ValueToKey` (and `ExtractField$Key`), a primary key in the source table, or Debezium's `message.key.columns`.",
        id: 'Beri record sebuah key: `ValueToKey` (dan `ExtractField$Key`), primary key di tabel sumber, atau `message.key.columns` Debezium.',
      },
      {
        en: 'Or, if the topic need not be compacted: `kafka-configs.sh --alter --entity-type topics --entity-name <topic> --add-config cleanup.policy=delete`; delete then removes old records by age.',
        id: 'Atau, bila topic tidak perlu compact: `kafka-configs.sh --alter --entity-type topics --entity-name <topic> --add-config cleanup.policy=delete`; delete akan menghapus record lama menurut umur.',
      },
      {
        en: 'Restart the failed task afterwards.',
        id: 'Restart task yang gagal setelah itu.',
      },
    ],
    restart: 'no',
    sources: ['https://kafka.apache.org/documentation/#compaction'],
  },
  {
    id: 'kafka-timestamp-out-of-range',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /timestamp \d+ of message with offset \d+ is out of range|timestamp of the message is out of acceptable range/i,
        words: ['of message with offset', 'is out of acceptable range'],
      },
    ],
    cause: {
      en: "A record's timestamp lies further from the broker's clock than the topic allows.",
      id: 'Timestamp record terlalu jauh dari jam broker menurut batas topic.',
    },
    steps: [
      {
        en: 'See the limits of the topic: `message.timestamp.before.max.ms`, `message.timestamp.after.max.ms` (older: `message.timestamp.difference.max.ms`).',
        id: 'Lihat batas topic: `message.timestamp.before.max.ms`, `message.timestamp.after.max.ms` (lama: `message.timestamp.difference.max.ms`).',
      },
      {
        en: 'Widen them for replayed or mirrored data, or set `message.timestamp.type=LogAppendTime`.',
        id: 'Lebarkan untuk data lama atau hasil mirror, atau isi `message.timestamp.type=LogAppendTime`.',
      },
      {
        en: 'If the source writes seconds or microseconds as milliseconds, correct it (for example with `TimestampConverter`).',
        id: 'Bila sumber menulis detik atau mikrodetik sebagai milidetik, perbaiki (misalnya dengan `TimestampConverter`).',
      },
    ],
    restart: 'no',
    sources: ['https://kafka.apache.org/documentation/#topicconfigs'],
  },
  {
    id: 'kafka-broker-schema-validation',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /rejected by the record interceptor|failed the validation on broker/i,
        words: [
          'rejected by the record interceptor',
          'failed the validation on broker',
        ],
      },
    ],
    cause: {
      en: 'The broker checks records of this topic (schema validation) and refused one.',
      id: 'Broker memeriksa record topic ini (validasi schema) dan menolak satu record.',
    },
    steps: [
      {
        en: 'Use the converter of the Schema Registry that the topic asks for, with the same subject name strategy.',
        id: 'Pakai converter Schema Registry yang diminta topic, dengan subject name strategy yang sama.',
      },
      {
        en: 'Or switch `confluent.value.schema.validation` / `confluent.key.schema.validation` off for the topic.',
        id: 'Atau matikan `confluent.value.schema.validation` / `confluent.key.schema.validation` pada topic.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/schema-validation.html',
    ],
  },
  {
    id: 'kafka-out-of-order-sequence',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        exception: [
          'OutOfOrderSequenceException',
          'UnknownProducerIdException',
        ],
        words: ['outofordersequenceexception', 'unknownproduceridexception'],
      },
    ],
    cause: {
      en: 'The broker lost track of this idempotent producer, for instance after an unclean leader election or when its old records were deleted.',
      id: 'Broker kehilangan jejak producer idempotent ini, misalnya setelah unclean leader election atau record lamanya terhapus.',
    },
    steps: [
      {
        en: 'Restart the failed task: it starts with a new producer id, from its last committed offset.',
        id: 'Restart task yang gagal: ia memulai dengan producer id baru, dari offset terakhir.',
      },
      {
        en: "Check the brokers' logs for unclean elections: acknowledged records may be lost there.",
        id: 'Periksa log broker untuk unclean election: record yang sudah diakui mungkin hilang di sana.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    ],
  },
];
