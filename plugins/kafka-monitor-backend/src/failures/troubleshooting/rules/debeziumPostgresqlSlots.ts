import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** The replication slot that a Debezium source reads from: held, gone, not to be had. */
export const DEBEZIUM_POSTGRESQL_SLOTS_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-slot-active',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /replication slot "?[\w-]{1,64}"? is (?:already )?active for PID \d+/i,
        words: ['active for pid'],
      },
      {
        message:
          /Failed to start replication stream at \S{1,40}; when setting up multiple connectors/i,
        words: ['failed to start replication stream'],
      },
    ],
    cause: {
      en: 'Another process still reads from this replication slot: the old session of this connector after a failover or lost connection, or a second connector with the same slot.name.',
      id: 'Proses lain masih membaca replication slot ini: session lama connector setelah failover atau koneksi putus, atau connector kedua dengan slot.name yang sama.',
    },
    steps: [
      {
        en: 'See who holds it: SELECT s.slot_name, s.active_pid, a.client_addr, a.backend_start FROM pg_replication_slots s JOIN pg_stat_activity a ON a.pid = s.active_pid.',
        id: 'Lihat pemegangnya: SELECT s.slot_name, s.active_pid, a.client_addr, a.backend_start FROM pg_replication_slots s JOIN pg_stat_activity a ON a.pid = s.active_pid.',
      },
      {
        en: 'If it is a session that is left over, wait for wal_sender_timeout (60 s by default) or end it with SELECT pg_terminate_backend(<pid>), then restart.',
        id: 'Jika itu session yang tertinggal, tunggu wal_sender_timeout (default 60 detik) atau akhiri dengan SELECT pg_terminate_backend(<pid>), lalu restart.',
      },
      {
        en: 'If it is another connector, give each its own slot.name. Never let two share a slot: each would miss changes.',
        id: 'Jika itu connector lain, beri setiap connector slot.name sendiri. Jangan berbagi slot: masing-masing akan kehilangan perubahan.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://aiven.io/docs/products/kafka/kafka-connect/howto/debezium-source-connector-pg-node-replacement',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-deploying-multiple-connectors',
    ],
  },
  {
    id: 'postgresql-slot-exists',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /Creation of replication slot failed; when setting up multiple connectors/i,
        words: ['creation of replication slot failed'],
      },
      {
        message: /replication slot "[^"\n]{1,64}" already exists/i,
        words: ['already exists'],
      },
    ],
    cause: {
      en: 'A replication slot of this name already exists on the server, made for another database or plug-in.',
      id: 'Replication slot dengan nama ini sudah ada di server, dibuat untuk database atau plugin lain.',
    },
    steps: [
      {
        en: 'See whose it is: SELECT slot_name, plugin, database, active FROM pg_replication_slots.',
        id: 'Lihat pemiliknya: SELECT slot_name, plugin, database, active FROM pg_replication_slots.',
      },
      {
        en: 'Give this connector its own slot.name: slot names are unique on the whole server, not per database.',
        id: 'Beri connector ini slot.name sendiri: nama slot unik untuk seluruh server, bukan per database.',
      },
      {
        en: "If nobody needs the old slot: SELECT pg_drop_replication_slot('<slot>'); its position is lost for ever.",
        id: "Jika slot lama tidak dipakai: SELECT pg_drop_replication_slot('<slot>'); posisinya hilang selamanya.",
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-deploying-multiple-connectors',
      'https://github.com/debezium/debezium/pull/4489',
    ],
  },
  {
    id: 'postgresql-slots-exhausted',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /all replication slots are in use/i,
        words: ['all replication slots are in use'],
      },
    ],
    cause: {
      en: 'The server has as many replication slots as max_replication_slots allows.',
      id: 'Jumlah replication slot di server sudah mencapai max_replication_slots.',
    },
    steps: [
      {
        en: 'List them: SELECT slot_name, database, active, restart_lsn FROM pg_replication_slots; slots left behind by deleted connectors are inactive.',
        id: 'Tampilkan semuanya: SELECT slot_name, database, active, restart_lsn FROM pg_replication_slots; slot sisa connector yang sudah dihapus berstatus inactive.',
      },
      {
        en: "Drop those that nobody will read again: SELECT pg_drop_replication_slot('<slot>'). A dropped position cannot be brought back.",
        id: "Hapus slot yang tidak akan dibaca lagi: SELECT pg_drop_replication_slot('<slot>'). Posisi yang dihapus tidak bisa dikembalikan.",
      },
      {
        en: 'Or raise max_replication_slots (and max_wal_senders) and restart the database.',
        id: 'Atau naikkan max_replication_slots (dan max_wal_senders) lalu restart database.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/toluaina/pgsync/issues/365',
      'https://www.postgresql.org/docs/current/runtime-config-replication.html',
    ],
  },
  {
    id: 'postgresql-walsenders-exhausted',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /number of requested standby connections exceeds "?max_wal_senders/i,
        words: ['max_wal_senders'],
      },
    ],
    cause: {
      en: 'All WAL sender processes of the server are taken by other connectors and standbys.',
      id: 'Semua proses WAL sender di server sudah dipakai connector dan standby lain.',
    },
    steps: [
      {
        en: 'See who uses them: SELECT pid, application_name, client_addr, state FROM pg_stat_replication.',
        id: 'Lihat pemakainya: SELECT pid, application_name, client_addr, state FROM pg_stat_replication.',
      },
      {
        en: 'Stop what is not needed, or raise max_wal_senders and restart the database.',
        id: 'Hentikan yang tidak diperlukan, atau naikkan max_wal_senders lalu restart database.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/runtime-config-replication.html',
    ],
  },
  {
    id: 'postgresql-slot-missing',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /replication slot "[^"\n]{1,64}" does not exist/i,
        words: ['replication slot'],
      },
    ],
    cause: {
      en: 'The replication slot of this connector is gone: it was dropped, or the database failed over to a server that does not have it.',
      id: 'Replication slot connector ini hilang: dihapus, atau database failover ke server yang tidak memilikinya.',
    },
    steps: [
      {
        en: 'Check slot.name, database.dbname and the server you are on: SELECT slot_name, database, active FROM pg_replication_slots; SELECT pg_is_in_recovery().',
        id: 'Periksa slot.name, database.dbname, dan server yang dituju: SELECT slot_name, database, active FROM pg_replication_slots; SELECT pg_is_in_recovery().',
      },
      {
        en: 'Know before you restart: a new slot begins at the present, and changes made since the old one vanished are not in it.',
        id: 'Ketahui sebelum restart: slot baru dimulai dari saat ini, dan perubahan sejak slot lama hilang tidak ada di dalamnya.',
      },
      NEW_SNAPSHOT,
      {
        en: 'For failovers use PostgreSQL 17 failover slots (slot.failover=true) or a managed service that carries slots over.',
        id: 'Untuk failover, pakai failover slot PostgreSQL 17 (slot.failover=true) atau managed service yang membawa slot.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-when-things-go-wrong',
      'https://www.postgresql.org/docs/current/view-pg-replication-slots.html',
    ],
  },
  {
    id: 'postgresql-slot-invalidated',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /can no longer (?:get changes from|access) replication slot/i,
        words: ['can no longer'],
      },
      {
        message: /cannot read from logical replication slot/i,
        words: ['cannot read from logical replication slot'],
      },
      {
        message: /slot has (?:been invalidated|never previously reserved WAL)/i,
        words: ['slot has been invalidated', 'slot has never previously'],
      },
    ],
    cause: {
      en: 'PostgreSQL invalidated the replication slot, mostly because the connector lagged by more than max_slot_wal_keep_size; its position cannot be used again.',
      id: 'PostgreSQL menginvalidasi replication slot, biasanya karena connector tertinggal lebih dari max_slot_wal_keep_size; posisinya tidak bisa dipakai lagi.',
    },
    steps: [
      {
        en: 'See the reason: SELECT slot_name, wal_status, restart_lsn FROM pg_replication_slots (PostgreSQL 17: invalidation_reason).',
        id: 'Lihat alasannya: SELECT slot_name, wal_status, restart_lsn FROM pg_replication_slots (PostgreSQL 17: invalidation_reason).',
      },
      {
        en: "Stop the connector and drop the dead slot: SELECT pg_drop_replication_slot('<slot>').",
        id: "Stop connector dan hapus slot yang mati: SELECT pg_drop_replication_slot('<slot>').",
      },
      NEW_SNAPSHOT,
      {
        en: 'Raise max_slot_wal_keep_size, and alert on the lag: pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn).',
        id: 'Naikkan max_slot_wal_keep_size, dan pasang alert untuk lag: pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn).',
      },
    ],
    restart: 'no',
    sources: [
      'https://streamkap.com/resources-and-guides/debezium-replication-slot-issues',
      'https://github.com/electric-sql/electric/issues/1089',
      'https://www.postgresql.org/docs/current/view-pg-replication-slots.html',
    ],
  },
];
