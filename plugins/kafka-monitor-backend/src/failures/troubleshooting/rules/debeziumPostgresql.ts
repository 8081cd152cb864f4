import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** How a PostgreSQL server has to be set up to be captured. */
export const DEBEZIUM_POSTGRESQL_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-wal-level',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /wal_level property must be ["']?logical/i,
        words: ['wal_level'],
      },
      {
        message:
          /logical decoding requires "?(?:effective_)?wal_level"? >= "?logical/i,
        words: ['logical decoding requires'],
      },
    ],
    cause: {
      en: 'Logical decoding is switched off on the server: wal_level is not logical.',
      id: 'Logical decoding tidak aktif di server: wal_level bukan logical.',
    },
    steps: [
      {
        en: 'Check: SHOW wal_level. Set it: ALTER SYSTEM SET wal_level = logical (Amazon RDS and Aurora: rds.logical_replication=1; Cloud SQL: cloudsql.logical_decoding=on).',
        id: 'Periksa: SHOW wal_level. Ubah: ALTER SYSTEM SET wal_level = logical (Amazon RDS dan Aurora: rds.logical_replication=1; Cloud SQL: cloudsql.logical_decoding=on).',
      },
      {
        en: 'Restart the database server: the setting takes effect only then.',
        id: 'Restart server database: setelan baru berlaku setelah itu.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-server-configuration',
      'https://github.com/debezium/debezium/pull/1948',
    ],
  },
  {
    id: 'postgresql-decoding-plugin-missing',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /could not access file "(?:\$libdir\/)?(?:decoderbufs|wal2json|pgoutput)": No such file/i,
        words: ['could not access file'],
      },
    ],
    cause: {
      en: 'The logical decoding plug-in in plugin.name is not installed on the PostgreSQL server.',
      id: 'Plugin logical decoding pada plugin.name tidak terpasang di server PostgreSQL.',
    },
    steps: [
      {
        en: 'Set plugin.name=pgoutput, which PostgreSQL 10 and later bring along; it needs a publication.',
        id: 'Set plugin.name=pgoutput, yang sudah ada di PostgreSQL 10 ke atas; plugin ini memerlukan publication.',
      },
      {
        en: 'Or install the plug-in on the primary and on every server that may become primary.',
        id: 'Atau pasang plugin di primary dan di setiap server yang mungkin menjadi primary.',
      },
      {
        en: 'The slot belongs to its plug-in: with another plugin.name use another slot.name; changes between both slots are lost without a snapshot.',
        id: 'Slot terikat pada plugin: dengan plugin.name lain pakai slot.name lain; perubahan di antara kedua slot hilang tanpa snapshot.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#installing-postgresql-output-plugin',
    ],
  },
  {
    id: 'postgresql-decoding-on-standby',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /logical decoding (?:cannot|can not) be used while in recovery/i,
        words: ['logical decoding can'],
      },
      {
        message: /logical decoding on (?:a )?standby requires/i,
        words: ['logical decoding on'],
      },
    ],
    cause: {
      en: 'The connector is connected to a standby that does not allow logical decoding.',
      id: 'Connector terhubung ke standby yang tidak mengizinkan logical decoding.',
    },
    steps: [
      {
        en: 'Check where database.hostname leads: SELECT pg_is_in_recovery() must be false.',
        id: 'Periksa tujuan database.hostname: SELECT pg_is_in_recovery() harus false.',
      },
      {
        en: 'Point it to the primary (an address that follows failovers). Reading from a standby needs PostgreSQL 16 or later, with wal_level=logical on the primary too.',
        id: 'Arahkan ke primary (alamat yang mengikuti failover). Membaca dari standby memerlukan PostgreSQL 16 ke atas, dengan wal_level=logical juga di primary.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#supported-postgresql-topologies',
    ],
  },
  {
    id: 'postgresql-row-too-large-to-decode',
    area: 'debezium-postgresql',
    confidence: 'likely',
    match: [
      {
        message: /invalid memory alloc request size \d+/i,
        words: ['invalid memory alloc request size'],
      },
      {
        message: /Cannot enlarge string buffer containing \d+ bytes/i,
        words: ['cannot enlarge string buffer'],
      },
    ],
    about: { connectorClass: /postgres/i },
    cause: {
      en: 'PostgreSQL needs more than 1 GB for one row or one change while decoding it, and gives up.',
      id: 'PostgreSQL memerlukan lebih dari 1 GB untuk satu baris atau satu perubahan saat decoding, lalu menyerah.',
    },
    steps: [
      {
        en: 'Find the table: the CONTEXT lines in the log of PostgreSQL name slot, plug-in and callback; look for very large bytea, text or json values.',
        id: 'Cari tabelnya: baris CONTEXT di log PostgreSQL menyebut slot, plugin, dan callback; cari nilai bytea, text, atau json yang sangat besar.',
      },
      {
        en: 'With wal2json or decoderbufs change to pgoutput, which sends row by row; a new plug-in needs a new slot.',
        id: 'Jika memakai wal2json atau decoderbufs, ganti ke pgoutput yang mengirim per baris; plugin baru memerlukan slot baru.',
      },
      {
        en: 'Take such a table out of the publication. To go past a change already in the WAL, advance the slot (pg_replication_slot_advance): all changes up to there are lost.',
        id: 'Keluarkan tabel itu dari publication. Untuk melewati perubahan yang sudah ada di WAL, majukan slot (pg_replication_slot_advance): semua perubahan sampai titik itu hilang.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-output-plugin',
    ],
  },
];
