import { RemedyRule } from '../../RemedyRule';

/** ClickHouse: the server and the settings of the sink. */
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
          /Code: (?:159|202|209|210|319)\. DB::Exception|ClickHouse insert timed out after \d+|\((?:TIMEOUT_EXCEEDED|TOO_MANY_SIMULTANEOUS_QUERIES|SOCKET_TIMEOUT|UNKNOWN_STATUS_OF_INSERT)\)/i,
        words: [
          'code: 159.',
          'code: 202.',
          'code: 209.',
          'code: 210.',
          'code: 319.',
          'clickhouse insert timed out after',
          '(timeout_exceeded)',
          '(too_many_simultaneous_queries)',
          '(socket_timeout)',
          '(unknown_status_of_insert)',
        ],
      },
    ],
    cause: {
      en: 'ClickHouse was too slow or too busy for the insert.',
      id: 'ClickHouse terlalu lambat atau terlalu sibuk untuk insert tersebut.',
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
    id: 'clickhouse-inactive',
    area: 'warehouses',
    confidence: 'likely',
    match: [
      {
        message: /Connection to ClickHouse is not active/i,
        words: ['connection to clickhouse is not active'],
      },
    ],
    cause: {
      en: 'The sink could not reach ClickHouse when it started (it pings before it does anything).',
      id: 'Sink tidak bisa menjangkau ClickHouse saat dimulai (sink melakukan ping sebelum hal lain).',
    },
    steps: [
      {
        en: 'From the worker: "curl https://<hostname>:<port>/ping". It must answer Ok.',
        id: 'Dari worker: "curl https://<hostname>:<port>/ping". Jawabannya harus Ok.',
      },
      {
        en: 'Check hostname, port (8443 with TLS, 8123 without; not 9000) and ssl; allow the workers in the IP list of ClickHouse Cloud; an idle service needs time to wake.',
        id: 'Periksa hostname, port (8443 dengan TLS, 8123 tanpa; bukan 9000), dan ssl; izinkan worker di daftar IP ClickHouse Cloud; layanan yang idle perlu waktu untuk bangun.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/379',
    ],
  },
  {
    id: 'clickhouse-string-converter',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /using org\.apache\.kafka\.connect\.storage\.StringConverter, but did not enable/i,
        words: ['storage.stringconverter, but did not enable'],
      },
    ],
    cause: {
      en: 'Values come as text, but the sink was not told in which format the text is.',
      id: 'Value datang sebagai teks, tetapi sink tidak diberi tahu format teksnya.',
    },
    steps: [
      {
        en: 'Set insertFormat to JSON, CSV or TSV, as the text is.',
        id: 'Isi insertFormat dengan JSON, CSV, atau TSV sesuai teksnya.',
      },
      {
        en: 'Or use the converter of the real format (JsonConverter with schemas.enable=false, AvroConverter ...).',
        id: 'Atau gunakan converter sesuai format sebenarnya (JsonConverter dengan schemas.enable=false, AvroConverter ...).',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink',
    ],
  },
  {
    id: 'clickhouse-state-mismatch',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:BEFORE_PROCESSING|AFTER_PROCESSING): (?:State CONTAINS|ERROR State) given \[/i,
        words: ['state contains given [', 'error state given ['],
      },
    ],
    cause: {
      en: 'In exactly-once mode the offsets of these records do not fit the state the sink keeps in ClickHouse: offsets were reset, or the topic was recreated.',
      id: 'Dalam mode exactly-once, offset record ini tidak cocok dengan state yang disimpan sink di ClickHouse: offset di-reset, atau topic dibuat ulang.',
    },
    steps: [
      {
        en: 'Look at the state table: SELECT * FROM connect_state (keeperOnCluster, zkPath and zkDatabase name it).',
        id: 'Lihat tabel state: SELECT * FROM connect_state (ditentukan oleh keeperOnCluster, zkPath, dan zkDatabase).',
      },
      {
        en: 'If the offsets were reset on purpose stop the connector and delete the rows of this topic and partition; records read again are then written again (duplicates).',
        id: 'Jika offset memang di-reset, hentikan connector dan hapus baris topic dan partition ini; record yang dibaca ulang akan ditulis ulang (duplikat).',
      },
      {
        en: 'Otherwise set the consumer group to the offset after the one in the state, so that nothing is lost or doubled.',
        id: 'Jika tidak, atur consumer group ke offset setelah yang tercatat di state, agar tidak ada yang hilang atau ganda.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/ClickHouse/clickhouse-kafka-connect/blob/main/docs/DESIGN.md',
    ],
  },
];
