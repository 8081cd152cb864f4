import { RemedyRule } from '../../RemedyRule';

/** ClickHouse: a server that is too busy or not whole. */
export const CLICKHOUSE_SERVICE_RULES: readonly RemedyRule[] = [
  {
    id: 'clickhouse-memory',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Code: 241\. DB::Exception|\(MEMORY_LIMIT_EXCEEDED\)|DB::Exception: Memory limit \(/i,
        words: [
          'code: 241.',
          '(memory_limit_exceeded)',
          'db::exception: memory limit (',
        ],
      },
    ],
    cause: {
      en: 'ClickHouse ran into its memory limit while inserting.',
      id: 'ClickHouse mencapai batas memorinya saat insert.',
    },
    steps: [
      {
        en: 'See what else runs ("SELECT * FROM system.processes ORDER BY memory_usage DESC").',
        id: 'Lihat apa lagi yang berjalan ("SELECT * FROM system.processes ORDER BY memory_usage DESC").',
      },
      {
        en: 'Insert smaller batches (consumer.override.max.poll.records) and touch fewer partitions per batch.',
        id: 'Insert batch lebih kecil (consumer.override.max.poll.records) dan sentuh lebih sedikit partisi per batch.',
      },
      {
        en: 'Restart the task when memory is free.',
        id: 'Restart task ketika memori sudah longgar.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://clickhouse.com/docs/knowledgebase/memory-limit-exceeded-for-query',
    ],
  },
  {
    id: 'clickhouse-read-only-table',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Code: (?:242|285|999)\. (?:DB|Coordination)::Exception|\((?:TABLE_IS_READ_ONLY|TOO_FEW_LIVE_REPLICAS|KEEPER_EXCEPTION)\)/i,
        words: [
          'code: 242.',
          'code: 285.',
          'code: 999.',
          '(table_is_read_only)',
          '(too_few_live_replicas)',
          '(keeper_exception)',
        ],
      },
    ],
    cause: {
      en: 'The replicated table cannot be written now: the server lost ClickHouse Keeper (ZooKeeper), or too few replicas live.',
      id: 'Replicated table sedang tidak bisa ditulis: server kehilangan ClickHouse Keeper (ZooKeeper), atau replica yang hidup terlalu sedikit.',
    },
    steps: [
      {
        en: 'See "SELECT database, table, is_readonly, zookeeper_exception FROM system.replicas WHERE is_readonly".',
        id: 'Lihat "SELECT database, table, is_readonly, zookeeper_exception FROM system.replicas WHERE is_readonly".',
      },
      {
        en: 'Repair Keeper; if its data are lost, SYSTEM RESTORE REPLICA <table>.',
        id: 'Perbaiki Keeper; jika datanya hilang, SYSTEM RESTORE REPLICA <table>.',
      },
      { en: 'Restart the task afterwards.', id: 'Restart task setelahnya.' },
    ],
    restart: 'yes',
    sources: [
      'https://clickhouse.com/docs/engines/table-engines/mergetree-family/replication',
    ],
  },
  {
    id: 'clickhouse-timeout',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Code: (?:159|209|210|319)\. DB::Exception|ClickHouse insert timed out after \d+|\((?:TIMEOUT_EXCEEDED|SOCKET_TIMEOUT|UNKNOWN_STATUS_OF_INSERT)\)/i,
        words: [
          'code: 159.',
          'code: 209.',
          'code: 210.',
          'code: 319.',
          'clickhouse insert timed out after',
          '(timeout_exceeded)',
          '(socket_timeout)',
          '(unknown_status_of_insert)',
        ],
      },
    ],
    cause: {
      en: 'ClickHouse did not finish the insert in time.',
      id: 'ClickHouse tidak menyelesaikan insert tepat waktu.',
    },
    steps: [
      {
        en: 'Look at load, merges and slow materialized views on the table.',
        id: 'Periksa beban, merge, dan materialized view yang lambat pada tabel.',
      },
      {
        en: 'Raise timeoutSeconds of the connector and max_execution_time; insert smaller batches.',
        id: 'Naikkan timeoutSeconds di connector dan max_execution_time; insert batch lebih kecil.',
      },
      {
        en: 'Restart the task. The last batch may have been written: without exactlyOnce=true it can be there twice.',
        id: 'Restart task. Batch terakhir mungkin sudah tertulis: tanpa exactlyOnce=true bisa tercatat dua kali.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink',
    ],
  },
  {
    id: 'clickhouse-too-many-queries',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message: /Code: 202\. DB::Exception|\(TOO_MANY_SIMULTANEOUS_QUERIES\)/i,
        words: ['code: 202.', '(too_many_simultaneous_queries)'],
      },
    ],
    cause: {
      en: 'ClickHouse runs as many queries at once as it may, and took no more.',
      id: 'ClickHouse sudah menjalankan query sebanyak yang diizinkan, dan tidak menerima lagi.',
    },
    steps: [
      {
        en: 'See what runs: SELECT user, count() FROM system.processes GROUP BY user.',
        id: 'Lihat apa yang berjalan: SELECT user, count() FROM system.processes GROUP BY user.',
      },
      {
        en: 'Fewer and larger inserts: lower tasks.max, raise consumer.override.max.poll.records; or raise max_concurrent_queries (per user: max_concurrent_queries_for_user).',
        id: 'Insert lebih sedikit dan lebih besar: turunkan tasks.max, naikkan consumer.override.max.poll.records; atau naikkan max_concurrent_queries (per user: max_concurrent_queries_for_user).',
      },
      {
        en: 'Restart the task when there is room.',
        id: 'Restart task ketika sudah longgar.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://clickhouse.com/docs/operations/server-configuration-parameters/settings',
      'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink',
    ],
  },
];
