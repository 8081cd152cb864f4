import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** What the role of a Debezium source may do on PostgreSQL. */
export const DEBEZIUM_POSTGRESQL_RIGHTS_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-no-replication-right',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /must be superuser or (?:have )?replication (?:role|permission)/i,
        words: ['must be superuser or'],
      },
      {
        message:
          /permission denied to (?:start WAL sender|use replication slots)/i,
        words: ['permission denied to'],
      },
      {
        message: /Only roles with the REPLICATION attribute may/i,
        words: ['replication attribute'],
      },
    ],
    cause: {
      en: 'The role of the connector lacks the REPLICATION right.',
      id: 'Role connector tidak memiliki hak REPLICATION.',
    },
    steps: [
      {
        en: "Check: SELECT rolname, rolreplication, rolsuper FROM pg_roles WHERE rolname = '<database.user>'.",
        id: "Periksa: SELECT rolname, rolreplication, rolsuper FROM pg_roles WHERE rolname = '<database.user>'.",
      },
      {
        en: 'Grant it: ALTER ROLE <user> WITH REPLICATION LOGIN; on Amazon RDS: GRANT rds_replication TO <user>; on Google Cloud SQL and Azure as superuser-like admin: ALTER USER <user> WITH REPLICATION.',
        id: 'Berikan: ALTER ROLE <user> WITH REPLICATION LOGIN; di Amazon RDS: GRANT rds_replication TO <user>; di Google Cloud SQL dan Azure sebagai admin: ALTER USER <user> WITH REPLICATION.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/debezium/debezium-server/issues/3',
      'https://github.com/MicrosoftDocs/azure-docs/issues/103340',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-permissions',
    ],
  },
  {
    id: 'postgresql-pg-hba-replication',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /no pg_hba\.conf entry for replication connection/i,
        words: ['pg_hba.conf entry for replication'],
      },
      {
        message: /pg_hba\.conf rejects replication connection/i,
        words: ['pg_hba.conf rejects replication'],
      },
    ],
    cause: {
      en: 'pg_hba.conf lets this host and user in, if at all, only for normal connections, not for replication.',
      id: 'pg_hba.conf tidak mengizinkan host dan user ini untuk koneksi replikasi.',
    },
    steps: [
      {
        en: 'Add a line for database "replication" before the general ones: hostssl replication <user> <worker network> scram-sha-256.',
        id: 'Tambahkan baris untuk database "replication" sebelum baris umum: hostssl replication <user> <network worker> scram-sha-256.',
      },
      {
        en: 'Reload: SELECT pg_reload_conf(); SELECT * FROM pg_hba_file_rules shows what is in force and errors.',
        id: 'Reload: SELECT pg_reload_conf(); SELECT * FROM pg_hba_file_rules menampilkan aturan yang berlaku dan error-nya.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/auth-pg-hba-conf.html',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-host-replication-permissions',
    ],
  },
  {
    id: 'postgresql-debezium-cannot-connect',
    area: 'debezium-postgresql',
    confidence: 'generic',
    match: [
      {
        message: /Couldn't obtain encoding for database/i,
        words: ["couldn't obtain encoding"],
      },
      {
        message: /Could not create (?:PG|PostgreSQL) connection/i,
        words: ['could not create p'],
      },
    ],
    cause: {
      en: 'The connector could not open its first connection to PostgreSQL.',
      id: 'Connector tidak bisa membuka koneksi pertamanya ke PostgreSQL.',
    },
    steps: [
      {
        en: 'Read the cause below this line: host or port, password, pg_hba.conf, TLS and the connection limit look alike here.',
        id: 'Baca cause di bawah baris ini: host atau port, password, pg_hba.conf, TLS, dan batas koneksi tampak sama di sini.',
      },
      {
        en: 'Try from a worker: psql "host=<database.hostname> port=<database.port> dbname=<database.dbname> user=<database.user>".',
        id: 'Coba dari worker: psql "host=<database.hostname> port=<database.port> dbname=<database.dbname> user=<database.user>".',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://help.aiven.io/en/articles/5424203-handling-postgresql-node-replacements-when-using-debezium-for-change-data-capture',
      'https://github.com/apache/pulsar/issues/20986',
    ],
  },
  {
    id: 'postgresql-publication-not-a-table',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /cannot add relation "[^"\n]{1,128}" to publication|Only tables can be added to publications|cannot be added to publications?/i,
        words: ['to publication'],
      },
    ],
    cause: {
      en: 'The connector would publish something that is no ordinary table: a view, a foreign table, a temporary or unlogged table, or a system table.',
      id: 'Connector akan mem-publish sesuatu yang bukan tabel biasa: view, foreign table, tabel temporary atau unlogged, atau tabel sistem.',
    },
    steps: [
      {
        en: 'The message names it: leave it out of table.include.list (or name it in table.exclude.list).',
        id: 'Pesan menyebut namanya: keluarkan dari table.include.list (atau sebut di table.exclude.list).',
      },
      {
        en: 'To have the data of a view, capture the tables below it; a materialized view has no log of changes.',
        id: 'Untuk data sebuah view, capture tabel di bawahnya; materialized view tidak punya catatan perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.postgresql.org/docs/current/sql-createpublication.html',
    ],
  },
];
