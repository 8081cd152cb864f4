import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** Where a Debezium source stands in the WAL, and what is left of it. */
export const DEBEZIUM_POSTGRESQL_POSITION_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-wal-removed',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /requested WAL segment \w{1,30} has already been removed/i,
        words: ['requested wal segment'],
      },
      {
        message:
          /offset to start reading from has been removed from the database write-ahead log/i,
        words: ['removed from the database write-ahead log'],
      },
    ],
    cause: {
      en: 'The WAL that the connector has to read next was already removed by PostgreSQL.',
      id: 'WAL yang harus dibaca connector berikutnya sudah dihapus oleh PostgreSQL.',
    },
    steps: [
      {
        en: 'Check that the slot exists and its wal_status: SELECT slot_name, active, wal_status, restart_lsn FROM pg_replication_slots.',
        id: 'Periksa slot dan wal_status-nya: SELECT slot_name, active, wal_status, restart_lsn FROM pg_replication_slots.',
      },
      {
        en: "Stop the connector and drop the slot, which cannot be used again: SELECT pg_drop_replication_slot('<slot>').",
        id: "Stop connector dan hapus slot, karena tidak bisa dipakai lagi: SELECT pg_drop_replication_slot('<slot>').",
      },
      NEW_SNAPSHOT,
      {
        en: 'Leave more room: max_slot_wal_keep_size, and heartbeat.interval.ms for quiet databases.',
        id: 'Beri ruang lebih: max_slot_wal_keep_size, dan heartbeat.interval.ms untuk database yang sepi.',
      },
    ],
    restart: 'no',
    sources: [
      'https://streamkap.com/resources-and-guides/debezium-replication-slot-issues',
      'https://www.postgresql.org/docs/current/runtime-config-replication.html',
    ],
  },
  {
    id: 'postgresql-offset-not-in-slot',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /trying to read change stream starting at Postgres/i,
        words: ['trying to read change stream'],
      },
      {
        message:
          /Cannot seek to the last known offset '[^'\n]{1,60}' on replication slot/i,
        words: ['cannot seek to the last known offset'],
      },
      {
        message: /cannot advance replication slot to /i,
        words: ['cannot advance replication slot'],
      },
    ],
    cause: {
      en: 'The replication slot is gone or begins after the offset that the connector stored, so the changes between the two cannot be read.',
      id: 'Replication slot hilang atau dimulai setelah offset yang tersimpan, sehingga perubahan di antaranya tidak bisa dibaca.',
    },
    steps: [
      {
        en: 'Compare the lsn of GET /connectors/<connector>/offsets with SELECT slot_name, restart_lsn, confirmed_flush_lsn FROM pg_replication_slots.',
        id: 'Bandingkan lsn dari GET /connectors/<connector>/offsets dengan SELECT slot_name, restart_lsn, confirmed_flush_lsn FROM pg_replication_slots.',
      },
      {
        en: 'Find out why: slot dropped and made anew, database restored or failed over, another reader of the same slot, wrong slot.name.',
        id: 'Cari sebabnya: slot dihapus lalu dibuat ulang, database di-restore atau failover, ada pembaca lain pada slot yang sama, slot.name salah.',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-when-things-go-wrong',
      'https://github.com/debezium/debezium/pull/3970',
      'https://github.com/debezium/debezium/pull/4919',
    ],
  },
  {
    id: 'postgresql-slot-not-valid',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /Unable to obtain valid replication slot/i,
        words: ['unable to obtain valid replication slot'],
      },
      {
        message: /in the pg_replication_slots table for slot = /i,
        words: ['pg_replication_slots table'],
      },
    ],
    cause: {
      en: 'The slot exists but has no usable position: a long transaction delays its creation, or PostgreSQL has given it up (wal_status lost).',
      id: 'Slot ada tetapi tidak punya posisi yang bisa dipakai: transaksi panjang menahan pembuatannya, atau PostgreSQL sudah membuangnya (wal_status lost).',
    },
    steps: [
      {
        en: 'Look at the slot: SELECT slot_name, active, wal_status, restart_lsn, confirmed_flush_lsn FROM pg_replication_slots.',
        id: 'Lihat slot: SELECT slot_name, active, wal_status, restart_lsn, confirmed_flush_lsn FROM pg_replication_slots.',
      },
      {
        en: 'Look for old transactions: SELECT pid, xact_start, state, query FROM pg_stat_activity WHERE xact_start IS NOT NULL ORDER BY xact_start; end those that hang (also prepared ones: pg_prepared_xacts).',
        id: 'Cari transaksi lama: SELECT pid, xact_start, state, query FROM pg_stat_activity WHERE xact_start IS NOT NULL ORDER BY xact_start; akhiri yang menggantung (juga pg_prepared_xacts).',
      },
      {
        en: 'If wal_status is lost, drop the slot and take a new snapshot: changes since its last position are lost to the connector.',
        id: 'Jika wal_status lost, hapus slot dan ambil snapshot baru: perubahan sejak posisi terakhirnya hilang bagi connector.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/risingwavelabs/risingwave/pull/25993',
      'https://www.postgresql.org/docs/current/view-pg-replication-slots.html',
    ],
  },
  {
    id: 'postgresql-slot-creation-timeout',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /query to create replication slot timed out/i,
        words: ['query to create replication slot timed out'],
      },
    ],
    cause: {
      en: 'PostgreSQL could not create the slot in time, because it first waits for all running transactions to end.',
      id: 'PostgreSQL tidak sempat membuat slot, karena harus menunggu semua transaksi yang berjalan selesai.',
    },
    steps: [
      {
        en: "Find transactions that stay open: SELECT pid, xact_start, state, query FROM pg_stat_activity WHERE xact_start < now() - interval '5 min'; also pg_prepared_xacts.",
        id: "Cari transaksi yang terbuka lama: SELECT pid, xact_start, state, query FROM pg_stat_activity WHERE xact_start < now() - interval '5 min'; juga pg_prepared_xacts.",
      },
      {
        en: 'Let them end, or end them with pg_terminate_backend(<pid>); then restart. slot.max.retries and slot.retry.delay.ms give the connector more patience.',
        id: 'Tunggu selesai, atau akhiri dengan pg_terminate_backend(<pid>), lalu restart. slot.max.retries dan slot.retry.delay.ms membuat connector lebih sabar.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-connector-properties',
    ],
  },
  {
    id: 'postgresql-slot-of-other-database',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /replication slot "[^"\n]{1,64}" was not created in this database/i,
        words: ['was not created in this database'],
      },
    ],
    cause: {
      en: 'slot.name belongs to another database of the same server.',
      id: 'slot.name adalah milik database lain di server yang sama.',
    },
    steps: [
      {
        en: 'Compare: SELECT slot_name, database FROM pg_replication_slots with database.dbname of the connector.',
        id: 'Bandingkan: SELECT slot_name, database FROM pg_replication_slots dengan database.dbname connector.',
      },
      {
        en: 'Give this connector a slot.name of its own.',
        id: 'Beri connector ini slot.name sendiri.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-deploying-multiple-connectors',
    ],
  },
];
