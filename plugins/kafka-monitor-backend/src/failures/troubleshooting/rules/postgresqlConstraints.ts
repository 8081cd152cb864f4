import type { RemedyRule } from '../RemedyRule';
import { FIND_RECORD, RESTART_AND_WATCH, SKIP_RECORD } from './commonSteps';

/** Records that break a constraint of a PostgreSQL table. */
export const POSTGRESQL_CONSTRAINTS_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-not-null',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /null value in column "[^"\n]{1,100}"[^\n]{0,200}violates not-null constraint/i,
        words: ['violates not-null constraint'],
      },
    ],
    cause: {
      en: 'A record has no value for a column that is NOT NULL in the table.',
      id: 'Record tidak punya nilai untuk kolom yang NOT NULL di tabel.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Decide with the owner of the data: correct the producer, give the column a default, or ALTER TABLE <table> ALTER COLUMN <column> DROP NOT NULL.',
        id: 'Putuskan bersama pemilik data: perbaiki producer, beri kolom nilai default, atau ALTER TABLE <table> ALTER COLUMN <column> DROP NOT NULL.',
      },
      {
        en: 'If the field is missing because it is called differently, rename it by a transform (ReplaceField).',
        id: 'Jika field tidak ada karena namanya berbeda, ganti namanya lewat transform (ReplaceField).',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://www.postgresql.org/docs/current/ddl-constraints.html',
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ],
  },
  {
    id: 'postgresql-foreign-key',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /violates foreign key constraint/i,
        words: ['violates foreign key constraint'],
      },
    ],
    cause: {
      en: 'The record refers to a row of another table that is not there (or removes one that is still referred to).',
      id: 'Record merujuk baris di tabel lain yang tidak ada (atau menghapus baris yang masih dirujuk).',
    },
    steps: [
      {
        en: 'Read the Detail line: which key is missing in which table. Topics are written independently, so parents may arrive after their children.',
        id: 'Baca baris Detail: key mana yang tidak ada di tabel mana. Setiap topic ditulis terpisah, jadi parent bisa datang setelah child.',
      },
      {
        en: 'Let the parent topic be written first (is its sink behind or failed?), then restart.',
        id: 'Biarkan topic parent ditulis dahulu (apakah sink-nya tertinggal atau gagal?), lalu restart.',
      },
      {
        en: 'For replicated data drop the foreign key in the target, or make it DEFERRABLE and check it elsewhere.',
        id: 'Untuk data replikasi, hapus foreign key di target, atau jadikan DEFERRABLE dan periksa di tempat lain.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/ddl-constraints.html',
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ],
  },
  {
    id: 'postgresql-duplicate-key',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /duplicate key value violates unique constraint/i,
        words: ['duplicate key value violates'],
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
        en: 'Use insert.mode=upsert with pk.mode and pk.fields of the primary key (Debezium sink: primary.key.mode, primary.key.fields).',
        id: 'Pakai insert.mode=upsert dengan pk.mode dan pk.fields sesuai primary key (Debezium sink: primary.key.mode, primary.key.fields).',
      },
      {
        en: 'If another unique constraint is hit, the data itself collides: correct it at the source or drop the constraint.',
        id: 'Jika yang dilanggar unique constraint lain, datanya memang bentrok: perbaiki di sumber atau hapus constraint-nya.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ],
  },
  {
    id: 'postgresql-check-constraint',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /violates check constraint/i,
        words: ['violates check constraint'],
      },
    ],
    cause: {
      en: 'A value breaks a CHECK constraint of the table.',
      id: 'Ada nilai yang melanggar CHECK constraint tabel.',
    },
    steps: [
      {
        en: "See the rule: SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '<constraint>'.",
        id: "Lihat aturannya: SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '<constraint>'.",
      },
      FIND_RECORD,
      {
        en: 'Correct the producer, or let the owner of the table widen the rule.',
        id: 'Perbaiki producer, atau minta pemilik tabel melonggarkan aturannya.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: ['https://www.postgresql.org/docs/current/ddl-constraints.html'],
  },
  {
    id: 'postgresql-no-conflict-target',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /no unique or exclusion constraint matching the ON CONFLICT specification/i,
        words: ['on conflict specification'],
      },
    ],
    cause: {
      en: 'Upsert needs a primary key or unique constraint on exactly the key fields, and the table has none.',
      id: 'Upsert memerlukan primary key atau unique constraint tepat pada field key, dan tabel tidak memilikinya.',
    },
    steps: [
      {
        en: 'Compare pk.fields (Debezium sink: primary.key.fields) with the constraints of the table (\\d <table>).',
        id: 'Bandingkan pk.fields (Debezium sink: primary.key.fields) dengan constraint tabel (\\d <table>).',
      },
      {
        en: 'Add it: ALTER TABLE <table> ADD PRIMARY KEY (<fields>), after removing duplicates; or correct pk.fields; or use insert.mode=insert.',
        id: 'Tambahkan: ALTER TABLE <table> ADD PRIMARY KEY (<fields>), setelah menghapus duplikat; atau perbaiki pk.fields; atau pakai insert.mode=insert.',
      },
      {
        en: 'On a partitioned table the key has to contain the partition columns.',
        id: 'Pada tabel berpartisi, key harus memuat kolom partisi.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.postgresql.org/docs/current/sql-insert.html',
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
    ],
  },
  {
    id: 'postgresql-upsert-twice',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /ON CONFLICT DO UPDATE command cannot affect row a second time/i,
        words: ['affect row a second time'],
      },
    ],
    cause: {
      en: 'One statement contains the same key twice: several records of one key were put into one multi-row upsert (reWriteBatchedInserts).',
      id: 'Satu statement memuat key yang sama dua kali: beberapa record dengan key sama digabung dalam satu multi-row upsert (reWriteBatchedInserts).',
    },
    steps: [
      {
        en: 'Take reWriteBatchedInserts=true out of the JDBC URL, or set batch.size=1 to get past this batch.',
        id: 'Hapus reWriteBatchedInserts=true dari JDBC URL, atau set batch.size=1 untuk melewati batch ini.',
      },
      {
        en: 'With the Debezium JDBC sink use.reduction.buffer=true keeps only the last record of a key.',
        id: 'Pada Debezium JDBC sink, use.reduction.buffer=true hanya menyimpan record terakhir per key.',
      },
    ],
    restart: 'no',
    sources: ['https://www.postgresql.org/docs/current/sql-insert.html'],
  },
  {
    id: 'postgresql-no-partition',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /no partition of relation "[^"\n]{1,150}" found for row/i,
        words: ['no partition of relation'],
      },
    ],
    cause: {
      en: 'The partitioned table has no partition for this value.',
      id: 'Tabel berpartisi tidak punya partisi untuk nilai ini.',
    },
    steps: [
      {
        en: 'Read the Detail line for the value, and create the partition (or a DEFAULT one).',
        id: 'Baca baris Detail untuk nilainya, lalu buat partisinya (atau partisi DEFAULT).',
      },
      {
        en: 'Check the job that should create partitions in time (pg_partman or your own); a date far away points to a bad record.',
        id: 'Periksa job yang seharusnya membuat partisi tepat waktu (pg_partman atau buatan sendiri); tanggal yang terlalu jauh menandakan record salah.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: ['https://www.postgresql.org/docs/current/ddl-partitioning.html'],
  },
];
