import { RemedyRule } from '../../RemedyRule';

/** Stores that lack what a connector asks of them. */
export const NOSQL_CAPABILITIES_RULES: readonly RemedyRule[] = [
  {
    id: 'cassandra-statement-unsupported',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /unsupported statement type class org\.apache\.cassandra|USING TIMESTAMP is not (?:yet )?supported|consistency level \w{1,20} is not supported for this operation/i,
        words: [
          'unsupported statement type class',
          'using timestamp is not',
          'is not supported for this operation',
        ],
      },
    ],
    cause: {
      en: 'The store speaks CQL, but not this statement: Amazon Keyspaces and others lack part of Cassandra.',
      id: 'Penyimpan memahami CQL, tetapi tidak perintah ini: Amazon Keyspaces dan lainnya tidak punya sebagian fitur Cassandra.',
    },
    steps: [
      {
        en: 'See which statement it is: INSERT ... JSON (Lenses with plain JSON), USING TIMESTAMP or TTL (DataStax), or a consistency level.',
        id: 'Lihat perintah mana: INSERT ... JSON (Lenses dengan JSON biasa), USING TIMESTAMP atau TTL (DataStax), atau consistency level.',
      },
      {
        en: 'Give the sink records with a schema, so that it writes columns instead of JSON; for Keyspaces use LOCAL_QUORUM and turn time stamps and TTL off.',
        id: 'Beri sink record dengan schema agar menulis kolom, bukan JSON; untuk Keyspaces pakai LOCAL_QUORUM dan matikan timestamp dan TTL.',
      },
      {
        en: 'If the connector can not do without, use another sink for this store.',
        id: 'Jika connector tidak bisa tanpa itu, pakai sink lain untuk penyimpan ini.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/lensesio/stream-reactor/issues/678',
      'https://docs.aws.amazon.com/keyspaces/latest/devguide/cassandra-apis.html',
    ],
  },
  {
    id: 'cosmos-account-missing',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message: /database account [\w-]{1,80} does not exist/i,
        words: ['database account'],
      },
    ],
    cause: {
      en: 'The Cosmos DB account (in that region) does not exist, was just created, or was deleted.',
      id: 'Akun Cosmos DB (di region itu) tidak ada, baru saja dibuat, atau sudah dihapus.',
    },
    steps: [
      {
        en: 'Ask "az cosmosdb show --name <account> -g <group>": it must be Succeeded, and have the region that the trace names.',
        id: 'Periksa "az cosmosdb show --name <account> -g <group>": statusnya harus Succeeded dan memiliki region yang disebut trace.',
      },
      {
        en: 'Correct the endpoint in the configuration; a new account needs some minutes until all its regions answer.',
        id: 'Perbaiki endpoint di konfigurasi; akun baru perlu beberapa menit sampai semua region-nya menjawab.',
      },
      {
        en: 'Restart the failed part.',
        id: 'Restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/troubleshoot-forbidden',
    ],
  },
  {
    id: 'tdengine-table-missing',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /TDengine ERROR \([0-9a-fx]{1,12}\): (?:\w{1,20} )?(?:table|database|stable) (?:does not|not) exist/i,
        words: ['tdengine error ('],
      },
    ],
    cause: {
      en: 'The table or database does not exist in TDengine.',
      id: 'Tabel atau database tidak ada di TDengine.',
    },
    steps: [
      {
        en: 'Compare connection.database and the table of the trace with "SHOW STABLES" and "SHOW TABLES": case and prefix count.',
        id: 'Bandingkan connection.database dan tabel di trace dengan "SHOW STABLES" dan "SHOW TABLES": huruf besar/kecil dan prefix berpengaruh.',
      },
      {
        en: 'Create it, or let the lines of the topic carry what schemaless writing needs; then restart the task.',
        id: 'Buat tabelnya, atau pastikan baris di topic memuat yang diperlukan penulisan schemaless; lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/taosdata/kafka-connect-tdengine/issues/19'],
  },
];
