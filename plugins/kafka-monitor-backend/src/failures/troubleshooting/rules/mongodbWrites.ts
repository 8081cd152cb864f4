import type { RemedyRule } from '../RemedyRule';
import { FIND_RECORD, SKIP_RECORD } from './commonSteps';

/** Writes that MongoDB refuses. */
export const MONGODB_WRITES_RULES: readonly RemedyRule[] = [
  {
    id: 'mongodb-duplicate-key',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      {
        message: /E11000 duplicate key error/i,
        words: ['e11000 duplicate key'],
      },
    ],
    cause: {
      en: 'A document with this key is already in the collection.',
      id: 'Dokumen dengan key ini sudah ada di collection.',
    },
    steps: [
      {
        en: 'Read index and key in the message. If it is _id: writemodel.strategy=ReplaceOneDefaultStrategy (the default) with a document.id.strategy that yields the same _id for the same record.',
        id: 'Baca index dan key di pesan. Jika _id: writemodel.strategy=ReplaceOneDefaultStrategy (default) dengan document.id.strategy yang menghasilkan _id sama untuk record sama.',
      },
      {
        en: 'If it is another unique index: ReplaceOneBusinessKeyStrategy with PartialValueStrategy on its fields, or correct the data.',
        id: 'Jika unique index lain: ReplaceOneBusinessKeyStrategy dengan PartialValueStrategy pada field-nya, atau perbaiki datanya.',
      },
      {
        en: 'To go past single records: errors.tolerance=all with a dead letter queue; tolerated records are not written.',
        id: 'Untuk melewati record tertentu: errors.tolerance=all dengan dead letter queue; record yang ditoleransi tidak tertulis.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/fundamentals/write-strategies/',
      'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/',
    ],
  },
  {
    id: 'mongodb-validation-failed',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      {
        message: /Document failed validation|DocumentValidationFailure/i,
        words: ['document failed validation', 'documentvalidationfailure'],
      },
    ],
    cause: {
      en: 'The document does not meet the validation rule of the collection.',
      id: 'Dokumen tidak memenuhi aturan validasi collection.',
    },
    steps: [
      {
        en: 'See the rule: db.getCollectionInfos({ name: "<collection>" })[0].options.validator; newer servers say in details what failed.',
        id: 'Lihat aturannya: db.getCollectionInfos({ name: "<collection>" })[0].options.validator; server baru menjelaskan di details apa yang gagal.',
      },
      FIND_RECORD,
      {
        en: 'Correct the producer or the rule; or skip such records: errors.tolerance=all with a dead letter queue.',
        id: 'Perbaiki producer atau aturannya; atau lewati record seperti itu: errors.tolerance=all dengan dead letter queue.',
      },
    ],
    restart: 'no',
    sources: ['https://www.mongodb.com/docs/manual/reference/error-codes/'],
  },
  {
    id: 'mongodb-immutable-id',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      {
        message: /would modify the immutable field '_id'/i,
        words: ['immutable field'],
      },
    ],
    cause: {
      en: 'The sink replaces a document found by other fields, and the new one has another _id.',
      id: 'Sink mengganti dokumen yang ditemukan lewat field lain, dan dokumen baru punya _id berbeda.',
    },
    steps: [
      {
        en: 'For a business key use ReplaceOneBusinessKeyStrategy or UpdateOneBusinessKeyTimestampStrategy with document.id.strategy=PartialValueStrategy, and keep _id out of the value (value.projection).',
        id: 'Untuk business key, pakai ReplaceOneBusinessKeyStrategy atau UpdateOneBusinessKeyTimestampStrategy dengan document.id.strategy=PartialValueStrategy, dan jangan sertakan _id di value (value.projection).',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/fundamentals/write-strategies/',
    ],
  },
  {
    id: 'mongodb-field-name',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      { message: /dollar \(\$\) prefixed field '/i, words: ['prefixed field'] },
    ],
    cause: {
      en: 'A field of the document begins with a dollar sign, which MongoDB does not store here.',
      id: 'Field pada dokumen diawali tanda dolar, yang tidak bisa disimpan MongoDB di sini.',
    },
    steps: [
      {
        en: 'Rename it before the sink: post.processor.chain with RenameByMapping or RenameByRegex, or a transform.',
        id: 'Ganti namanya sebelum sink: post.processor.chain dengan RenameByMapping atau RenameByRegex, atau sebuah transform.',
      },
    ],
    restart: 'no',
    sources: ['https://www.mongodb.com/docs/manual/reference/error-codes/'],
  },
  {
    id: 'mongodb-document-too-large',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      {
        exception: 'BsonMaximumSizeExceededException',
        words: ['bsonmaximumsizeexceededexception'],
      },
      {
        message: /Document size of \d+ is larger than maximum of \d+/i,
        words: ['is larger than maximum of'],
      },
    ],
    cause: {
      en: 'A document is larger than the 16 MB that MongoDB stores.',
      id: 'Sebuah dokumen lebih besar dari batas 16 MB MongoDB.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Keep large fields out (value.projection.type=blocklist), or store them elsewhere (GridFS, object store).',
        id: 'Buang field besar (value.projection.type=blocklist), atau simpan di tempat lain (GridFS, object store).',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: ['https://www.mongodb.com/docs/manual/reference/limits/'],
  },
  {
    id: 'mongodb-bulk-write-failed',
    area: 'mongodb',
    confidence: 'generic',
    match: [
      {
        message: /Bulk write operation error on server/i,
        words: ['bulk write operation error'],
      },
    ],
    cause: {
      en: 'MongoDB refused some of the documents of a batch.',
      id: 'MongoDB menolak sebagian dokumen dalam satu batch.',
    },
    steps: [
      {
        en: 'Read code and message of the write errors in this line.',
        id: 'Baca code dan message dari write error di baris ini.',
      },
      FIND_RECORD,
    ],
    restart: 'after-fix',
    sources: ['https://www.mongodb.com/docs/manual/reference/error-codes/'],
  },
];
