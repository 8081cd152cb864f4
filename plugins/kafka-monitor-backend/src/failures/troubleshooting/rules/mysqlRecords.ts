import type { RemedyRule } from '../RemedyRule';
import { FIND_RECORD, SKIP_RECORD } from './commonSteps';

/** Records that a MySQL or MariaDB table does not take. */
export const MYSQL_RECORDS_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-duplicate-key',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Duplicate entry '[^\n]{0,800}?' for key/i,
        words: ['duplicate entry'],
      },
    ],
    cause: {
      en: 'A row with this key is already in the table.',
      id: 'Baris dengan key ini sudah ada di tabel.',
    },
    steps: [
      {
        en: 'Read key and value in the message. Kafka Connect may deliver a record twice, so plain inserts meet this sooner or later.',
        id: 'Baca key dan nilainya di pesan. Kafka Connect bisa mengirim record dua kali, jadi insert biasa cepat atau lambat mengalaminya.',
      },
      {
        en: 'Use insert.mode=upsert with pk.mode and pk.fields of the primary key (Debezium sink: primary.key.mode).',
        id: 'Pakai insert.mode=upsert dengan pk.mode dan pk.fields sesuai primary key (Debezium sink: primary.key.mode).',
      },
      {
        en: 'If another unique index is hit, the data itself collides: correct it at the source or drop the index.',
        id: 'Jika yang dilanggar unique index lain, datanya memang bentrok: perbaiki di sumber atau hapus index-nya.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-not-null',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Column '[^'\n]{1,100}' cannot be null/i,
        words: ['cannot be null'],
      },
      {
        message: /Field '[^'\n]{1,100}' doesn't have a default value/i,
        words: ["doesn't have a default value"],
      },
    ],
    cause: {
      en: 'A record has no value for a column that must have one.',
      id: 'Record tidak punya nilai untuk kolom yang wajib diisi.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Decide with the owner of the data: correct the producer, give the column a default, or allow NULL: ALTER TABLE <table> MODIFY <column> <type> NULL.',
        id: 'Putuskan bersama pemilik data: perbaiki producer, beri kolom default, atau izinkan NULL: ALTER TABLE <table> MODIFY <column> <type> NULL.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-value-too-long',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Data too long for column '/i,
        words: ['data too long for column'],
      },
      {
        message: /Out of range value for column '/i,
        words: ['out of range value for column'],
      },
    ],
    cause: {
      en: 'A value is longer or larger than its column allows.',
      id: 'Sebuah nilai lebih panjang atau lebih besar dari batas kolomnya.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Widen the column: ALTER TABLE <table> MODIFY <column> ... (a large table is copied for that), or shorten the value before the sink.',
        id: 'Perlebar kolom: ALTER TABLE <table> MODIFY <column> ... (tabel besar akan disalin), atau perpendek nilai sebelum sink.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-incorrect-value',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /Incorrect (?:string|integer|datetime|date|time|decimal|double|float|timestamp) value: '/i,
        words: ['incorrect '],
      },
      {
        message: /Data truncated for column '/i,
        words: ['data truncated for column'],
      },
    ],
    cause: {
      en: 'A value of the record does not fit the type or the character set of its column.',
      id: 'Nilai pada record tidak cocok dengan tipe atau character set kolomnya.',
    },
    steps: [
      {
        en: 'Read the value in the message. Bytes such as \\xF0\\x9F are emoji: the column needs utf8mb4 (ALTER TABLE <table> CONVERT TO CHARACTER SET utf8mb4).',
        id: 'Baca nilainya di pesan. Byte seperti \\xF0\\x9F adalah emoji: kolom memerlukan utf8mb4 (ALTER TABLE <table> CONVERT TO CHARACTER SET utf8mb4).',
      },
      {
        en: 'Dates as text need a conversion before the sink (TimestampConverter); "Data truncated" often is an ENUM that lacks the value.',
        id: 'Tanggal berupa teks perlu dikonversi sebelum sink (TimestampConverter); "Data truncated" sering berarti ENUM tidak memuat nilainya.',
      },
      FIND_RECORD,
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-zero-date',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Zero date value prohibited/i,
        words: ['zero date value prohibited'],
      },
      {
        message:
          /Value '0000-00-00[^'\n]{0,20}' can ?not be represented as java\.sql\./i,
        words: ['0000-00-00'],
      },
    ],
    cause: {
      en: 'A row holds the date 0000-00-00, which Java cannot express.',
      id: 'Ada baris berisi tanggal 0000-00-00, yang tidak bisa dinyatakan di Java.',
    },
    steps: [
      {
        en: 'Add zeroDateTimeBehavior=CONVERT_TO_NULL to the JDBC URL (older drivers: convertToNull).',
        id: 'Tambahkan zeroDateTimeBehavior=CONVERT_TO_NULL ke JDBC URL (driver lama: convertToNull).',
      },
      {
        en: 'Or correct the rows, and keep such dates out: sql_mode with NO_ZERO_DATE.',
        id: 'Atau perbaiki barisnya, dan cegah tanggal seperti itu: sql_mode dengan NO_ZERO_DATE.',
      },
    ],
    restart: 'no',
    sources: [
      'https://dev.mysql.com/doc/connector-j/en/connector-j-connp-props-datetime-types-processing.html',
    ],
  },
];
