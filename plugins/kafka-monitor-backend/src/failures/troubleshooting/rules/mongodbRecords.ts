import type { RemedyRule } from '../RemedyRule';
import { FIND_RECORD } from './commonSteps';

/** Records that a MongoDB sink cannot make a document or a write of. */
export const MONGODB_RECORDS_RULES: readonly RemedyRule[] = [
  {
    id: 'mongodb-not-a-document',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      { message: /into a BsonDocument/i, words: ['into a bsondocument'] },
      {
        message:
          /readStartDocument can only be called when CurrentBSONType is DOCUMENT/i,
        words: ['readstartdocument can only be called'],
      },
      {
        message: /JSON reader was expecting [^\n]{1,60} but found/i,
        words: ['json reader was expecting'],
      },
    ],
    about: { direction: 'sink' },
    cause: {
      en: 'Key or value of the record is not a document: plain text, a number or broken JSON.',
      id: 'Key atau value record bukan dokumen: teks biasa, angka, atau JSON yang rusak.',
    },
    steps: [
      {
        en: 'Read a record as it is (kafka-console-consumer with print.key=true).',
        id: 'Baca record apa adanya (kafka-console-consumer dengan print.key=true).',
      },
      {
        en: 'Set the converters to what is in the topic: JsonConverter with schemas.enable=false for plain JSON, AvroConverter for Avro; for a plain text key use StringConverter and an id strategy that does not read the key as a document (ProvidedInValueStrategy, BsonOidStrategy).',
        id: 'Sesuaikan converter dengan isi topic: JsonConverter dengan schemas.enable=false untuk JSON biasa, AvroConverter untuk Avro; untuk key teks biasa pakai StringConverter dan id strategy yang tidak membaca key sebagai dokumen (ProvidedInValueStrategy, BsonOidStrategy).',
      },
      {
        en: 'Single bad records: errors.tolerance=all with a dead letter queue; they are not written.',
        id: 'Untuk record rusak tertentu: errors.tolerance=all dengan dead letter queue; record itu tidak tertulis.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/hpgrahsl/kafka-connect-mongodb/issues/70',
      'https://github.com/hpgrahsl/kafka-connect-mongodb/issues/36',
      'https://github.com/mongodb/mongo-kafka/pull/38',
    ],
  },
  {
    id: 'mongodb-write-model',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      {
        message: /Could not build the WriteModel/i,
        words: ['could not build the writemodel'],
      },
      {
        message:
          /Provided id strategy (?:is )?used but the document structure/i,
        words: ['provided id strategy'],
      },
    ],
    cause: {
      en: 'The record lacks the key, value or _id that writemodel.strategy and document.id.strategy need.',
      id: 'Record tidak punya key, value, atau _id yang diperlukan writemodel.strategy dan document.id.strategy.',
    },
    steps: [
      {
        en: 'Compare both strategies with a real record: Delete strategies need a key document, business key strategies need PartialKeyStrategy or PartialValueStrategy with an existing field.',
        id: 'Bandingkan kedua strategy dengan record nyata: strategy Delete memerlukan dokumen key, strategy business key memerlukan PartialKeyStrategy atau PartialValueStrategy dengan field yang ada.',
      },
      {
        en: 'Tombstones have no value: delete.on.null.values=true, or drop them before the sink.',
        id: 'Tombstone tidak punya value: delete.on.null.values=true, atau buang sebelum sink.',
      },
      FIND_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/fundamentals/write-strategies/',
      'https://github.com/mongodb/mongo-kafka',
    ],
  },
  {
    id: 'mongodb-cdc-record',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      {
        message: /Error: (?:key|value) doc must not be missing for/i,
        words: ['doc must not be missing'],
      },
      {
        message: /(?:Key|Value) document must not be missing for/i,
        words: ['document must not be missing'],
      },
      {
        message:
          /No CDC operation found in mapping for op=|Value document is missing or CDC operation is not a string|Could not determine the CDC operation type|Unable to determine the CDC operation|Parsing CDC operation failed/i,
        words: ['cdc operation'],
      },
    ],
    cause: {
      en: 'change.data.capture.handler expects change events, and this record is not one (or of another source).',
      id: 'change.data.capture.handler mengharapkan change event, dan record ini bukan (atau dari sumber lain).',
    },
    steps: [
      {
        en: 'Fit handler and source: MongoDbHandler, MysqlHandler, PostgresHandler or RdbmsHandler for Debezium topics, ChangeStreamHandler for the MongoDB source.',
        id: 'Cocokkan handler dan sumber: MongoDbHandler, MysqlHandler, PostgresHandler, atau RdbmsHandler untuk topic Debezium, ChangeStreamHandler untuk MongoDB source.',
      },
      {
        en: 'The handler needs the whole event with key: no ExtractNewRecordState before it. For flattened records leave the handler out.',
        id: 'Handler memerlukan event utuh beserta key: jangan pakai ExtractNewRecordState sebelumnya. Untuk record yang sudah diratakan, jangan pakai handler.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/fundamentals/change-data-capture/',
      'https://github.com/hpgrahsl/kafka-connect-mongodb/issues/82',
    ],
  },
];
