import type { RemedyRule } from '../RemedyRule';

/** The replication stream of a Debezium source, and slots that PostgreSQL refuses. */
export const DEBEZIUM_POSTGRESQL_STREAM_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-replication-stream-lost',
    area: 'debezium-postgresql',
    confidence: 'likely',
    match: [
      {
        message:
          /Database connection failed when (?:reading from|writing to|starting|ending) copy/i,
        words: ['database connection failed when'],
      },
    ],
    cause: {
      en: 'The replication connection to PostgreSQL broke off: database restart, failover, network, or wal_sender_timeout while the connector was busy.',
      id: 'Koneksi replikasi ke PostgreSQL terputus: database restart, failover, jaringan, atau wal_sender_timeout saat connector sibuk.',
    },
    steps: [
      {
        en: 'Restart the failed parts: the slot keeps the position.',
        id: 'Restart bagian yang gagal: slot menyimpan posisinya.',
      },
      {
        en: 'If it happens again and again, read the log of PostgreSQL at that time ("terminating walsender process due to replication timeout", crash, shutdown).',
        id: 'Jika terus berulang, baca log PostgreSQL pada waktu itu ("terminating walsender process due to replication timeout", crash, shutdown).',
      },
      {
        en: 'Raise wal_sender_timeout, lower status.update.interval.ms, and check idle timeouts of firewalls and proxies in between.',
        id: 'Naikkan wal_sender_timeout, turunkan status.update.interval.ms, dan periksa idle timeout firewall atau proxy di antaranya.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/MaterializeInc/materialize/issues/6479',
      'https://github.com/yugabyte/yugabyte-db/issues/21652',
    ],
  },
  {
    id: 'postgresql-lsn-flush-timeout',
    area: 'debezium-postgresql',
    confidence: 'exact',
    match: [
      {
        message: /LSN flush operation timed out/i,
        words: ['lsn flush operation timed out'],
      },
    ],
    cause: {
      en: 'PostgreSQL did not confirm the position of the connector in time; the network or the server is slow.',
      id: 'PostgreSQL tidak mengonfirmasi posisi connector tepat waktu; jaringan atau server lambat.',
    },
    steps: [
      {
        en: 'Restart the failed parts; no change is lost, some may be sent again.',
        id: 'Restart bagian yang gagal; tidak ada perubahan yang hilang, sebagian mungkin terkirim ulang.',
      },
      {
        en: 'If it repeats, look at load and locks on the server, and at lsn.flush.timeout.ms and lsn.flush.timeout.action.',
        id: 'Jika berulang, periksa beban dan lock di server, serta lsn.flush.timeout.ms dan lsn.flush.timeout.action.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-connector-properties',
    ],
  },
  {
    id: 'postgresql-slot-creation-failed',
    area: 'debezium-postgresql',
    confidence: 'generic',
    match: [
      {
        message: /Creation of replication slot failed/i,
        words: ['creation of replication slot failed'],
      },
    ],
    cause: {
      en: 'PostgreSQL refused to create the replication slot.',
      id: 'PostgreSQL menolak membuat replication slot.',
    },
    steps: [
      {
        en: 'Read the cause below: missing REPLICATION right, no free slot, plug-in missing and wal_level are the usual reasons.',
        id: 'Baca cause di bawahnya: umumnya hak REPLICATION tidak ada, slot habis, plugin tidak ada, atau wal_level.',
      },
      {
        en: "Try it as database.user: SELECT pg_create_logical_replication_slot('probe', 'pgoutput'), then SELECT pg_drop_replication_slot('probe').",
        id: "Coba sebagai database.user: SELECT pg_create_logical_replication_slot('probe', 'pgoutput'), lalu SELECT pg_drop_replication_slot('probe').",
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-server-configuration',
    ],
  },
  {
    id: 'postgresql-stream-not-started',
    area: 'debezium-postgresql',
    confidence: 'generic',
    match: [
      {
        message: /Failed to start replication stream at/i,
        words: ['failed to start replication stream'],
      },
    ],
    cause: {
      en: 'PostgreSQL did not let the connector start reading from its slot.',
      id: 'PostgreSQL tidak mengizinkan connector mulai membaca dari slot.',
    },
    steps: [
      {
        en: 'Read the cause below this line; it says whether the slot is held, gone, or the publication is missing.',
        id: 'Baca cause di bawah baris ini: slot sedang dipakai, hilang, atau publication tidak ada.',
      },
      {
        en: 'Check SELECT slot_name, plugin, active, wal_status FROM pg_replication_slots and SELECT pubname FROM pg_publication against slot.name, plugin.name and publication.name.',
        id: 'Periksa SELECT slot_name, plugin, active, wal_status FROM pg_replication_slots dan SELECT pubname FROM pg_publication terhadap slot.name, plugin.name, dan publication.name.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/Altinity/clickhouse-sink-connector/issues/584',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html',
    ],
  },
];
