import { RemedyRule } from '../../RemedyRule';

/** What the ClickHouse sink itself says. */
export const CLICKHOUSE_SINK_RULES: readonly RemedyRule[] = [
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
