import type { RemedyRule } from '../RemedyRule';
import { FIND_RECORD, SKIP_RECORD } from './commonSteps';

/** Records that an Oracle table does not take. */
export const ORACLE_RECORDS_RULES: readonly RemedyRule[] = [
  {
    id: 'oracle-duplicate-key',
    area: 'oracle',
    confidence: 'exact',
    match: [{ message: /ORA-00001\b/, words: ['ora-00001'] }],
    cause: {
      en: 'A row with this key is already in the table.',
      id: 'Baris dengan key ini sudah ada di tabel.',
    },
    steps: [
      {
        en: "The message names the constraint: SELECT column_name FROM all_cons_columns WHERE constraint_name = '<NAME>'.",
        id: "Pesan menyebut constraint-nya: SELECT column_name FROM all_cons_columns WHERE constraint_name = '<NAMA>'.",
      },
      {
        en: 'Use insert.mode=upsert with pk.mode and pk.fields of the primary key; if another unique constraint is hit, correct the data.',
        id: 'Pakai insert.mode=upsert dengan pk.mode dan pk.fields sesuai primary key; jika unique constraint lain yang dilanggar, perbaiki datanya.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
      'https://docs.oracle.com/en/error-help/db/ora-00001/',
    ],
  },
  {
    id: 'oracle-not-null',
    area: 'oracle',
    confidence: 'exact',
    match: [{ message: /ORA-0140[07]\b/, words: ['ora-0140'] }],
    cause: {
      en: 'A record has no value for a column that must have one; Oracle also takes an empty text for none.',
      id: 'Record tidak punya nilai untuk kolom yang wajib diisi; Oracle juga menganggap teks kosong sebagai NULL.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Correct the producer, give the column a default (DEFAULT ON NULL), or ALTER TABLE <table> MODIFY <column> NULL.',
        id: 'Perbaiki producer, beri kolom default (DEFAULT ON NULL), atau ALTER TABLE <tabel> MODIFY <kolom> NULL.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: ['https://docs.oracle.com/en/error-help/db/ora-01400/'],
  },
  {
    id: 'oracle-value-too-long',
    area: 'oracle',
    confidence: 'exact',
    match: [
      { message: /ORA-12899\b/, words: ['ora-12899'] },
      { message: /ORA-01438\b/, words: ['ora-01438'] },
      { message: /ORA-01461\b/, words: ['ora-01461'] },
    ],
    cause: {
      en: 'A value is longer or larger than its column allows.',
      id: 'Sebuah nilai lebih panjang atau lebih besar dari batas kolomnya.',
    },
    steps: [
      {
        en: 'The message names column, actual and maximum length. VARCHAR2(n) may count bytes: VARCHAR2(n CHAR) takes n characters.',
        id: 'Pesan menyebut kolom, panjang aktual, dan maksimum. VARCHAR2(n) bisa menghitung byte: VARCHAR2(n CHAR) memuat n karakter.',
      },
      {
        en: 'Widen it: ALTER TABLE <table> MODIFY <column> VARCHAR2(4000 CHAR) (or CLOB, more digits), or shorten the value before the sink.',
        id: 'Perlebar: ALTER TABLE <tabel> MODIFY <kolom> VARCHAR2(4000 CHAR) (atau CLOB, digit lebih banyak), atau perpendek nilai sebelum sink.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-12899/',
      'https://docs.oracle.com/en/error-help/db/ora-01438/',
    ],
  },
  {
    id: 'oracle-constraint',
    area: 'oracle',
    confidence: 'exact',
    match: [{ message: /ORA-0229[012]\b/, words: ['ora-0229'] }],
    cause: {
      en: 'The record breaks a foreign key (ORA-02291, ORA-02292) or CHECK constraint (ORA-02290).',
      id: 'Record melanggar foreign key (ORA-02291, ORA-02292) atau CHECK constraint (ORA-02290).',
    },
    steps: [
      {
        en: 'With ORA-02291 the parent row may still be on its way: let its topic be written first, then restart.',
        id: 'Pada ORA-02291, baris parent mungkin belum sampai: biarkan topic-nya ditulis dahulu, lalu restart.',
      },
      {
        en: 'For replicated data disable the foreign key in the target; for CHECK correct the producer or the rule.',
        id: 'Untuk data replikasi, nonaktifkan foreign key di target; untuk CHECK, perbaiki producer atau aturannya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-02291/',
      'https://docs.oracle.com/en/error-help/db/ora-02290/',
    ],
  },
  {
    id: 'oracle-conversion',
    area: 'oracle',
    confidence: 'exact',
    match: [
      {
        message: /ORA-(?:01722|01843|01861|01830|01858|00932)\b/,
        words: ['ora-01', 'ora-00932'],
      },
    ],
    cause: {
      en: 'A field of the record cannot be turned into the number, date or type of its column.',
      id: 'Field pada record tidak bisa diubah menjadi angka, tanggal, atau tipe kolomnya.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Convert the field before the sink (Cast, TimestampConverter), or change the column; dates as text depend on NLS_DATE_FORMAT.',
        id: 'Konversi field sebelum sink (Cast, TimestampConverter), atau ubah kolomnya; tanggal berupa teks bergantung pada NLS_DATE_FORMAT.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-01722/',
      'https://docs.oracle.com/en/error-help/db/ora-01861/',
    ],
  },
];
