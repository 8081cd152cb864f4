import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Rights and objects that PostgreSQL does not find or does not give. */
export const POSTGRESQL_RIGHTS_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-no-right-on-table',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /permission denied for (?:table|relation|sequence|view|materialized view|foreign table) /i,
        words: ['permission denied for'],
      },
    ],
    cause: {
      en: 'The user of the connector lacks a right on this table (or sequence).',
      id: 'User connector tidak punya hak pada tabel (atau sequence) ini.',
    },
    steps: [
      {
        en: "See what it has: SELECT grantee, privilege_type FROM information_schema.role_table_grants WHERE table_name = '<table>'.",
        id: "Lihat hak yang ada: SELECT grantee, privilege_type FROM information_schema.role_table_grants WHERE table_name = '<table>'.",
      },
      {
        en: 'Grant what is needed, as owner: a source needs SELECT; a sink INSERT, UPDATE, DELETE and SELECT (upsert), and USAGE on sequences. GRANT INSERT, UPDATE, SELECT ON <schema>.<table> TO <user>.',
        id: 'Berikan yang diperlukan, sebagai pemilik: source perlu SELECT; sink perlu INSERT, UPDATE, DELETE, dan SELECT (upsert), serta USAGE pada sequence. GRANT INSERT, UPDATE, SELECT ON <schema>.<table> TO <user>.',
      },
      {
        en: 'For tables made later: ALTER DEFAULT PRIVILEGES IN SCHEMA <schema> GRANT ... TO <user>.',
        id: 'Untuk tabel yang dibuat kemudian: ALTER DEFAULT PRIVILEGES IN SCHEMA <schema> GRANT ... TO <user>.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/sql-grant.html',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-permissions',
    ],
  },
  {
    id: 'postgresql-no-right-on-schema',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /permission denied for schema /i,
        words: ['permission denied for schema'],
      },
      {
        message: /permission denied for database /i,
        words: ['permission denied for database'],
      },
    ],
    cause: {
      en: 'The user of the connector lacks a right on the schema or the database itself.',
      id: 'User connector tidak punya hak pada schema atau database-nya.',
    },
    steps: [
      {
        en: 'To use tables: GRANT USAGE ON SCHEMA <schema> TO <user>. To create them (auto.create, schema.evolution): GRANT CREATE ON SCHEMA <schema> TO <user>; since PostgreSQL 15 also in public.',
        id: 'Untuk memakai tabel: GRANT USAGE ON SCHEMA <schema> TO <user>. Untuk membuat tabel (auto.create, schema.evolution): GRANT CREATE ON SCHEMA <schema> TO <user>; sejak PostgreSQL 15 juga untuk public.',
      },
      {
        en: 'For database: GRANT CONNECT, or CREATE if the connector makes a schema or a publication.',
        id: 'Untuk database: GRANT CONNECT, atau CREATE jika connector membuat schema atau publication.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/sql-grant.html',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-replication-user-privileges',
    ],
  },
  {
    id: 'postgresql-sink-not-owner',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /must be owner of (?:table|relation) /i,
        words: ['must be owner of'],
      },
    ],
    about: { direction: 'sink' },
    cause: {
      en: 'The sink wants to alter a table, which only its owner may do.',
      id: 'Sink ingin mengubah struktur tabel, yang hanya boleh dilakukan pemiliknya.',
    },
    steps: [
      {
        en: "See the owner: SELECT schemaname, tablename, tableowner FROM pg_tables WHERE tablename = '<table>'.",
        id: "Lihat pemiliknya: SELECT schemaname, tablename, tableowner FROM pg_tables WHERE tablename = '<table>'.",
      },
      {
        en: 'Let the owner add the columns and switch auto.evolve (schema.evolution) off, or make the user of the connector a member of the owning role.',
        id: 'Minta pemilik menambah kolom dan matikan auto.evolve (schema.evolution), atau jadikan user connector anggota role pemilik.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: ['https://www.postgresql.org/docs/current/sql-grant.html'],
  },
  {
    id: 'postgresql-row-level-security',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /row violates row-level security policy|query would be affected by row-level security policy/i,
        words: ['row-level security policy'],
      },
    ],
    cause: {
      en: 'A row-level security policy of the table forbids what the connector does.',
      id: 'Policy row-level security pada tabel melarang operasi connector.',
    },
    steps: [
      {
        en: "See the policies: SELECT * FROM pg_policies WHERE tablename = '<table>'.",
        id: "Lihat policy-nya: SELECT * FROM pg_policies WHERE tablename = '<table>'.",
      },
      {
        en: 'Add a policy for the user of the connector, or ALTER ROLE <user> BYPASSRLS (it then sees and writes all rows).',
        id: 'Tambahkan policy untuk user connector, atau ALTER ROLE <user> BYPASSRLS (user lalu melihat dan menulis semua baris).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: ['https://www.postgresql.org/docs/current/ddl-rowsecurity.html'],
  },
  {
    id: 'postgresql-table-missing',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /(?<! of )relation "[^"\n]{1,150}" does not exist/i,
        words: ['relation "'],
      },
    ],
    cause: {
      en: 'The table does not exist, or not under this name in the schema that is looked at.',
      id: 'Tabel tidak ada, atau tidak ada dengan nama ini di schema yang dicari.',
    },
    steps: [
      {
        en: "Look for it: SELECT table_schema, table_name FROM information_schema.tables WHERE lower(table_name) = lower('<table>'). Names in quotes are case-sensitive.",
        id: "Cari: SELECT table_schema, table_name FROM information_schema.tables WHERE lower(table_name) = lower('<table>'). Nama dalam kutip bersifat case-sensitive.",
      },
      {
        en: 'If it is in another schema, name it in full (table.name.format=schema.${topic}, collection.name.format) or set currentSchema in the JDBC URL.',
        id: 'Jika ada di schema lain, sebut lengkap (table.name.format=schema.${topic}, collection.name.format) atau set currentSchema di JDBC URL.',
      },
      {
        en: 'Create the table, or let the sink do it (auto.create=true; Debezium sink: schema.evolution=basic).',
        id: 'Buat tabelnya, atau biarkan sink membuatnya (auto.create=true; Debezium sink: schema.evolution=basic).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
    ],
  },
  {
    id: 'postgresql-column-missing',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /column "[^"\n]{1,100}" (?:of relation "[^"\n]{1,150}" )?does not exist/i,
        words: ['column "'],
      },
      {
        message: /ERROR: column [\w."]{1,150} does not exist/i,
        words: ['error: column'],
      },
    ],
    cause: {
      en: 'The table has no column of this name, while record or statement use one.',
      id: 'Tabel tidak punya kolom dengan nama ini, sedangkan record atau statement memakainya.',
    },
    steps: [
      {
        en: 'Compare the columns (information_schema.columns) with the fields of the record; mind upper and lower case, quote.sql.identifiers and renaming transforms.',
        id: 'Bandingkan kolom (information_schema.columns) dengan field record; perhatikan huruf besar-kecil, quote.sql.identifiers, dan transform yang mengganti nama.',
      },
      {
        en: 'Add the column, let the sink add it (auto.evolve=true; Debezium sink: schema.evolution=basic), or drop the field by a transform or an include list.',
        id: 'Tambah kolomnya, biarkan sink menambahkannya (auto.evolve=true; Debezium sink: schema.evolution=basic), atau buang field lewat transform atau include list.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'no',
    sources: [
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
    ],
  },
  {
    id: 'postgresql-schema-missing',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /schema "[^"\n]{1,100}" does not exist/i,
        words: ['schema "'],
      },
      {
        message: /no schema has been selected to create in/i,
        words: ['no schema has been selected'],
      },
    ],
    cause: {
      en: 'The schema does not exist in this database.',
      id: 'Schema tidak ada di database ini.',
    },
    steps: [
      {
        en: 'Check \\dn in the database that the connector uses, and how table.name.format or collection.name.format and the topic name make up the table.',
        id: 'Periksa \\dn di database yang dipakai connector, serta cara table.name.format atau collection.name.format dan nama topic membentuk nama tabel.',
      },
      {
        en: 'A topic such as server.public.orders gives three parts: take the last by a RegexRouter, or create the schema and grant USAGE and CREATE on it.',
        id: 'Topic seperti server.public.orders menghasilkan tiga bagian: ambil yang terakhir dengan RegexRouter, atau buat schema-nya dan beri USAGE serta CREATE.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: ['https://www.postgresql.org/docs/current/errcodes-appendix.html'],
  },
];
