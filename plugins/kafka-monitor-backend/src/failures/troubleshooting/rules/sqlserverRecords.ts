import type { RemedyRule } from '../RemedyRule';
import { FIND_RECORD, SKIP_RECORD } from './commonSteps';

/** Records that a SQL Server table does not take. */
export const SQLSERVER_RECORDS_RULES: readonly RemedyRule[] = [
  {
    id: 'sqlserver-duplicate-key',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /Violation of (?:PRIMARY|UNIQUE) KEY constraint/i,
        words: ['key constraint'],
      },
      {
        message: /Cannot insert duplicate key row in object/i,
        words: ['cannot insert duplicate key'],
      },
    ],
    cause: {
      en: 'A row with this key is already in the table.',
      id: 'Baris dengan key ini sudah ada di tabel.',
    },
    steps: [
      {
        en: 'Read constraint and key in the message. Kafka Connect may deliver a record twice, so plain inserts meet this sooner or later.',
        id: 'Baca constraint dan key di pesan. Kafka Connect bisa mengirim record dua kali, jadi insert biasa cepat atau lambat mengalaminya.',
      },
      {
        en: 'Use insert.mode=upsert with pk.mode and pk.fields of the primary key; if another unique index is hit, correct the data or drop the index.',
        id: 'Pakai insert.mode=upsert dengan pk.mode dan pk.fields sesuai primary key; jika unique index lain yang dilanggar, perbaiki data atau hapus index.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-not-null',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /Cannot insert the value NULL into column '/i,
        words: ['cannot insert the value null into column'],
      },
    ],
    cause: {
      en: 'A record has no value for a column that must have one.',
      id: 'Record tidak punya nilai untuk kolom yang wajib diisi.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Correct the producer, give the column a default, or ALTER TABLE <table> ALTER COLUMN <column> <type> NULL.',
        id: 'Perbaiki producer, beri kolom default, atau ALTER TABLE <table> ALTER COLUMN <column> <type> NULL.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-value-too-long',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /String or binary data would be truncated/i,
        words: ['binary data would be truncated'],
      },
      {
        message: /Arithmetic overflow error converting/i,
        words: ['arithmetic overflow error'],
      },
    ],
    cause: {
      en: 'A value is longer or larger than its column allows.',
      id: 'Sebuah nilai lebih panjang atau lebih besar dari batas kolomnya.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Widen the column (nvarchar(max), bigint, more digits), or shorten the value before the sink. Versions before 2019 name the column only with trace flag 460.',
        id: 'Perlebar kolom (nvarchar(max), bigint, digit lebih banyak), atau perpendek nilai sebelum sink. Versi sebelum 2019 menyebut kolom hanya dengan trace flag 460.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-conversion',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /Implicit conversion from data type \w{1,30} to \w{1,30}/i,
        words: ['implicit conversion from data type'],
      },
      {
        message: /Error converting data type \w{1,30} to \w{1,30}/i,
        words: ['error converting data type'],
      },
      {
        message: /Conversion failed when converting/i,
        words: ['conversion failed when converting'],
      },
      { message: /Operand type clash: /i, words: ['operand type clash'] },
    ],
    cause: {
      en: 'A field of the record cannot be turned into the type of its column.',
      id: 'Field pada record tidak bisa diubah ke tipe kolomnya.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Convert the field before the sink (Cast, TimestampConverter), or change the column.',
        id: 'Konversi field sebelum sink (Cast, TimestampConverter), atau ubah kolomnya.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-constraint',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /statement conflicted with the (?:FOREIGN KEY|REFERENCE|CHECK)(?: SAME TABLE)? constraint/i,
        words: ['statement conflicted with the'],
      },
    ],
    cause: {
      en: 'The record breaks a foreign key or CHECK constraint of the table.',
      id: 'Record melanggar foreign key atau CHECK constraint tabel.',
    },
    steps: [
      {
        en: 'Read constraint and table in the message. With a foreign key the parent row may still be on its way: let its topic be written first, then restart.',
        id: 'Baca constraint dan tabel di pesan. Pada foreign key, baris parent mungkin belum sampai: biarkan topic-nya ditulis dahulu, lalu restart.',
      },
      {
        en: 'For replicated data drop the foreign key in the target; for CHECK correct the producer or widen the rule.',
        id: 'Untuk data replikasi, hapus foreign key di target; untuk CHECK, perbaiki producer atau longgarkan aturannya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-identity-column',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /Cannot insert explicit value for identity column/i,
        words: ['explicit value for identity column'],
      },
      {
        message: /Cannot update identity column '/i,
        words: ['cannot update identity column'],
      },
    ],
    cause: {
      en: 'The sink writes a value into an IDENTITY column, which SQL Server fills by itself.',
      id: 'Sink menulis nilai ke kolom IDENTITY, yang diisi sendiri oleh SQL Server.',
    },
    steps: [
      {
        en: 'Make the column a plain one in the target table (best for replicated keys).',
        id: 'Jadikan kolom itu kolom biasa di tabel target (terbaik untuk key hasil replikasi).',
      },
      {
        en: 'Or leave the field out (fields.whitelist, ReplaceField); the Debezium sink can write it: dialect.sqlserver.identity.insert=true.',
        id: 'Atau buang field-nya (fields.whitelist, ReplaceField); Debezium sink bisa menulisnya: dialect.sqlserver.identity.insert=true.',
      },
    ],
    restart: 'no',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
    ],
  },
];
