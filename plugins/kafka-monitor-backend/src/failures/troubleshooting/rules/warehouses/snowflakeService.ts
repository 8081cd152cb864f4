import { RemedyRule } from '../../RemedyRule';

/** The Snowflake service, and what the sink says before it knows more. */
export const SNOWFLAKE_SERVICE_RULES: readonly RemedyRule[] = [
  {
    id: 'snowflake-channel',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /is invalid and might contain uncommitted rows, please consider reopening the channel/i,
        words: ['is invalid and might contain uncommitted rows'],
      },
      {
        exception: 'SnowflakeKafkaConnectorException',
        message: /Error Code: (?:5023|5028)\b/i,
        words: ['error code: 5023', 'error code: 5028'],
      },
    ],
    cause: {
      en: 'A Snowpipe Streaming channel became invalid or could not be opened: another writer opened it, the table changed, or the service failed.',
      id: 'Sebuah channel Snowpipe Streaming menjadi tidak valid atau tidak bisa dibuka: dibuka penulis lain, tabel berubah, atau layanan gagal.',
    },
    steps: [
      {
        en: 'Restart the task: it opens the channel anew and goes on from the offset Snowflake has kept.',
        id: 'Restart task: channel dibuka ulang dan dilanjutkan dari offset yang disimpan Snowflake.',
      },
      {
        en: 'If it comes back see that no second connector of the same name writes to the table: SHOW CHANNELS IN TABLE <table>.',
        id: 'Jika berulang, pastikan tidak ada connector kedua dengan nama sama yang menulis ke tabel: SHOW CHANNELS IN TABLE <table>.',
      },
      {
        en: 'Check the status page of Snowflake; upgrade the connector, older versions did not reopen by themselves.',
        id: 'Periksa halaman status Snowflake; upgrade connector, versi lama tidak membuka ulang sendiri.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/snowflakedb/snowflake-ingest-java/issues/585',
      'https://github.com/snowflakedb/snowflake-kafka-connector/issues/1546',
    ],
  },
  {
    id: 'snowflake-connect',
    area: 'warehouses',
    confidence: 'generic',
    match: [
      {
        message:
          /Failed to connect to Snowflake (?:Server|Ingestion Service Endpoint)/i,
        words: ['failed to connect to snowflake'],
      },
    ],
    cause: {
      en: 'The connector could not log in to Snowflake; the lines below it in the message say why.',
      id: 'Connector tidak bisa login ke Snowflake; baris di bawahnya dalam pesan menyebut alasannya.',
    },
    steps: [
      {
        en: 'Read "Message:" in the same text: a wrong key, a role, an address, or no connection.',
        id: 'Baca "Message:" di teks yang sama: key salah, role, alamat, atau tidak ada koneksi.',
      },
      {
        en: 'From the worker: "curl -v https://<account>.snowflakecomputing.com". Behind a proxy set jvm.proxy.host and jvm.proxy.port.',
        id: 'Dari worker: "curl -v https://<account>.snowflakecomputing.com". Di belakang proxy, isi jvm.proxy.host dan jvm.proxy.port.',
      },
      {
        en: 'Check snowflake.url.name: account locator with region, or organization-account.',
        id: 'Periksa snowflake.url.name: account locator dengan region, atau organization-account.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.snowflake.com/en/user-guide/kafka-connector-ts',
      'https://github.com/vdesabou/kafka-docker-playground/issues/1723',
    ],
  },
];
