import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** The publication that a Debezium source reads with pgoutput. */
export const DEBEZIUM_POSTGRESQL_PUBLICATION_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-publication-missing',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /publication "[^"\n]{1,64}" does not exist/i,
        words: ['publication'],
      },
      {
        message: /Publication autocreation is disabled/i,
        words: ['publication autocreation is disabled'],
      },
    ],
    cause: {
      en: "The publication that the connector reads does not exist in this database, or did not exist yet at the slot's position.",
      id: 'Publication yang dibaca connector tidak ada di database ini, atau belum ada pada posisi slot.',
    },
    steps: [
      {
        en: 'Check SELECT * FROM pg_publication_tables in database.dbname against publication.name (default dbz_publication).',
        id: 'Periksa SELECT * FROM pg_publication_tables di database.dbname terhadap publication.name (default dbz_publication).',
      },
      {
        en: 'Create it as owner of the tables: CREATE PUBLICATION dbz_publication FOR TABLE schema.a, schema.b; or allow publication.autocreate.mode=filtered.',
        id: 'Buat sebagai pemilik tabel: CREATE PUBLICATION dbz_publication FOR TABLE schema.a, schema.b; atau izinkan publication.autocreate.mode=filtered.',
      },
      RESTART_AND_WATCH,
      {
        en: 'If it still says so, the slot is older than the publication: drop and recreate the slot and take a new snapshot, as changes in between are lost.',
        id: 'Jika pesannya tetap sama, slot lebih tua dari publication: hapus dan buat ulang slot lalu ambil snapshot baru, karena perubahan di antaranya hilang.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://nryanov.com/postgresql/debezium-production-issues/',
      'https://www.postgresql.org/docs/current/sql-createpublication.html',
    ],
  },
  {
    id: 'postgresql-publication-needs-superuser',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /must be superuser to create (?:a )?FOR (?:ALL TABLES|TABLES IN SCHEMA|ALL SEQUENCES)[^\n]{0,40} publication/i,
        words: ['must be superuser to create'],
      },
    ],
    cause: {
      en: 'The connector tries to create a publication for all tables, which only a superuser may do.',
      id: 'Connector mencoba membuat publication untuk semua tabel, yang hanya boleh dilakukan superuser.',
    },
    steps: [
      {
        en: 'Let a DBA create it: CREATE PUBLICATION dbz_publication FOR TABLE ...; and set publication.autocreate.mode=disabled.',
        id: 'Minta DBA membuatnya: CREATE PUBLICATION dbz_publication FOR TABLE ...; dan set publication.autocreate.mode=disabled.',
      },
      {
        en: 'Or set publication.autocreate.mode=filtered, with a role that owns the tables and has CREATE on the database.',
        id: 'Atau set publication.autocreate.mode=filtered, dengan role yang memiliki tabel dan punya hak CREATE pada database.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/risingwavelabs/risingwave/issues/8471',
      'https://github.com/apache/seatunnel/issues/9193',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-replication-user-privileges',
    ],
  },
  {
    id: 'postgresql-publication-not-owner',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /must be owner of (?:table|relation|publication) /i,
        words: ['must be owner of'],
      },
    ],
    about: { direction: 'source' },
    cause: {
      en: 'The role of the connector does not own the tables (or the publication) that it wants to publish.',
      id: 'Role connector bukan pemilik tabel (atau publication) yang ingin dipublikasikan.',
    },
    steps: [
      {
        en: 'Let the owner create or extend the publication: ALTER PUBLICATION dbz_publication ADD TABLE ...; and set publication.autocreate.mode=disabled.',
        id: 'Minta pemilik membuat atau memperluas publication: ALTER PUBLICATION dbz_publication ADD TABLE ...; dan set publication.autocreate.mode=disabled.',
      },
      {
        en: 'Or share ownership: a group role that contains the owner and database.user, and ALTER TABLE ... OWNER TO <group>.',
        id: 'Atau bagikan kepemilikan: group role yang berisi pemilik dan database.user, lalu ALTER TABLE ... OWNER TO <group>.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-replication-user-privileges',
      'https://www.postgresql.org/docs/current/sql-createpublication.html',
    ],
  },
  {
    id: 'postgresql-publication-empty',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /No table filters found for filtered publication/i,
        words: ['no table filters found'],
      },
    ],
    cause: {
      en: 'publication.autocreate.mode=filtered, but the include and exclude lists match no table.',
      id: 'publication.autocreate.mode=filtered, tetapi include/exclude list tidak cocok dengan tabel mana pun.',
    },
    steps: [
      {
        en: 'Check schema.include.list and table.include.list: entries are schema.table, regular expressions, and must match the whole name.',
        id: 'Periksa schema.include.list dan table.include.list: isinya schema.table, berupa regular expression, dan harus cocok dengan nama penuh.',
      },
      {
        en: 'Check that database.user sees the tables (USAGE on the schema, SELECT on the table) and that database.dbname is right.',
        id: 'Pastikan database.user melihat tabelnya (USAGE pada schema, SELECT pada tabel) dan database.dbname benar.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/debezium/debezium/pull/2197',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-connector-properties',
    ],
  },
  {
    id: 'postgresql-publication-all-tables',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /A logical publication for all tables named '/i,
        words: ['logical publication for all tables'],
      },
    ],
    cause: {
      en: 'The existing publication covers all tables and cannot be narrowed as publication.autocreate.mode=filtered wants.',
      id: 'Publication yang ada mencakup semua tabel dan tidak bisa dipersempit seperti diminta publication.autocreate.mode=filtered.',
    },
    steps: [
      {
        en: 'Set publication.autocreate.mode=all_tables (or disabled) to use it as it is.',
        id: 'Set publication.autocreate.mode=all_tables (atau disabled) untuk memakainya apa adanya.',
      },
      {
        en: 'Or let the connector use a new publication.name. If the old one is dropped, other connectors that read it fail.',
        id: 'Atau pakai publication.name baru. Jika yang lama dihapus, connector lain yang memakainya akan gagal.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/debezium/debezium/pull/4621'],
  },
  {
    id: 'postgresql-publication-failed',
    area: 'debezium-postgresql',
    confidence: 'generic',
    match: [
      {
        message: /Unable to (?:create|update) filtered publication/i,
        words: ['filtered publication'],
      },
      {
        message: /query to create\/update publication timed out/i,
        words: ['publication timed out'],
      },
    ],
    cause: {
      en: 'PostgreSQL refused to create or change the publication, or it took too long.',
      id: 'PostgreSQL menolak membuat atau mengubah publication, atau prosesnya terlalu lama.',
    },
    steps: [
      {
        en: 'Read the cause below: ownership of the tables, CREATE on the database, a table that is gone, or a lock held by maintenance.',
        id: 'Baca cause di bawahnya: kepemilikan tabel, hak CREATE pada database, tabel yang sudah tidak ada, atau lock dari maintenance.',
      },
      {
        en: 'Create the publication by hand and set publication.autocreate.mode=disabled.',
        id: 'Buat publication secara manual dan set publication.autocreate.mode=disabled.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/sql-createpublication.html',
      'https://github.com/debezium/debezium/pull/6709',
    ],
  },
  {
    id: 'postgresql-publication-no-create-right',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        exception: 'PSQLException',
        message: /permission denied for database /i,
        frame:
          'io.debezium.connector.postgresql.connection.PostgresReplicationConnection',
        words: ['permission denied for database'],
      },
    ],
    cause: {
      en: 'The connector tries to create its publication, but its role may not create anything in this database.',
      id: 'Connector mencoba membuat publication, tetapi role-nya tidak boleh membuat apa pun di database ini.',
    },
    steps: [
      {
        en: 'GRANT CREATE ON DATABASE <database> TO <role>; the role must own the tables too (or be a member of their owner).',
        id: 'GRANT CREATE ON DATABASE <database> TO <role>; role itu juga harus pemilik tabelnya (atau anggota pemiliknya).',
      },
      {
        en: 'Or let an owner make it: CREATE PUBLICATION <publication.name> FOR TABLE <tables>, and set publication.autocreate.mode=disabled.',
        id: 'Atau minta pemilik membuatnya: CREATE PUBLICATION <publication.name> FOR TABLE <tabel>, lalu isi publication.autocreate.mode=disabled.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-replication-user-privileges',
      'https://www.postgresql.org/docs/current/sql-createpublication.html',
    ],
  },
];
