import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** MySQL or MariaDB tables: missing, full, tied to others. */
export const MYSQL_TABLES_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-foreign-key',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /Cannot (?:add or update a child|delete or update a parent) row: a foreign key constraint fails/i,
        words: ['a foreign key constraint fails'],
      },
    ],
    cause: {
      en: 'The record refers to a row of another table that is not there, or removes one that is still referred to.',
      id: 'Record merujuk baris di tabel lain yang tidak ada, atau menghapus baris yang masih dirujuk.',
    },
    steps: [
      {
        en: 'Read the constraint in the message. Topics are written independently, so parents may arrive after their children.',
        id: 'Baca constraint di pesan. Setiap topic ditulis terpisah, jadi parent bisa datang setelah child.',
      },
      {
        en: 'Let the parent topic be written first (is its sink behind or failed?), then restart.',
        id: 'Biarkan topic parent ditulis dahulu (apakah sink-nya tertinggal atau gagal?), lalu restart.',
      },
      {
        en: 'For replicated data drop the foreign key in the target.',
        id: 'Untuk data replikasi, hapus foreign key di target.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-table-or-column-missing',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Table '[^'\n]{1,200}' doesn't exist/i,
        words: ["doesn't exist"],
      },
      {
        message: /Unknown column '[^'\n]{1,150}' in '/i,
        words: ["unknown column '"],
      },
    ],
    cause: {
      en: 'The table or the column does not exist under this name.',
      id: 'Tabel atau kolom dengan nama ini tidak ada.',
    },
    steps: [
      {
        en: 'Compare with SHOW TABLES and DESCRIBE <table>; table names are case-sensitive on Linux; mind transforms that rename topic or fields.',
        id: 'Bandingkan dengan SHOW TABLES dan DESCRIBE <table>; nama tabel case-sensitive di Linux; perhatikan transform yang mengganti nama topic atau field.',
      },
      {
        en: 'Create it, let the sink do it (auto.create, auto.evolve; Debezium sink: schema.evolution=basic), or correct table.name.format.',
        id: 'Buat tabel atau kolomnya, biarkan sink membuatnya (auto.create, auto.evolve; Debezium sink: schema.evolution=basic), atau perbaiki table.name.format.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-text-as-key',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /BLOB\/TEXT column '[^'\n]{1,100}' used in key specification without a key length/i,
        words: ['used in key specification'],
      },
      {
        message: /Specified key was too long; max key length/i,
        words: ['specified key was too long'],
      },
    ],
    cause: {
      en: 'The sink creates a table whose key is a text of unlimited or too great length, which MySQL cannot index.',
      id: 'Sink membuat tabel dengan key berupa teks tanpa batas atau terlalu panjang, yang tidak bisa di-index MySQL.',
    },
    steps: [
      {
        en: 'Create the table by hand with VARCHAR(<= 255) for the key fields, and leave the sink to fill it.',
        id: 'Buat tabel secara manual dengan VARCHAR(<= 255) untuk field key, dan biarkan sink mengisinya.',
      },
      { en: 'Or choose other pk.fields.', id: 'Atau pilih pk.fields lain.' },
    ],
    restart: 'no',
    sources: ['https://github.com/confluentinc/kafka-connect-jdbc/issues/996'],
  },
  {
    id: 'mysql-table-full',
    area: 'mysql',
    confidence: 'exact',
    match: [
      { message: /The table '[^'\n]{1,150}' is full/i, words: ["' is full"] },
    ],
    cause: {
      en: 'MySQL has no room left for this table: the disk or the tablespace is full.',
      id: 'MySQL tidak punya ruang lagi untuk tabel ini: disk atau tablespace penuh.',
    },
    steps: [
      {
        en: 'Check the disk of the server (data directory, tmpdir, binlogs); binlogs can be purged only up to where all readers are.',
        id: 'Periksa disk server (data directory, tmpdir, binlog); binlog hanya boleh di-purge sampai posisi semua pembacanya.',
      },
      { en: 'Add space, then restart.', id: 'Tambah ruang, lalu restart.' },
    ],
    restart: 'after-fix',
    sources: ['https://dev.mysql.com/doc/refman/8.0/en/full-table.html'],
  },
];
