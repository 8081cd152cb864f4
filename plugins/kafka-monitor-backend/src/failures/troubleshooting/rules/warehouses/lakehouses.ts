import { RemedyRule } from '../../RemedyRule';

/** Delta Lake and Databricks. */
export const LAKEHOUSES_RULES: readonly RemedyRule[] = [
  {
    id: 'databricks-refused',
    area: 'warehouses',
    confidence: 'likely',
    match: [
      {
        message:
          /\[(?:Simba|Databricks)\]\[\w{1,40}JDBC\w{0,20}\][^\n]{0,400}(?:HTTP Response code: 40[13]|Invalid access token)/i,
        words: [
          'http response code: 401',
          'http response code: 403',
          'invalid access token',
        ],
      },
    ],
    cause: {
      en: 'Databricks does not accept the access token, or the token may not use this SQL warehouse.',
      id: 'Databricks tidak menerima access token, atau token tidak boleh memakai SQL warehouse ini.',
    },
    steps: [
      {
        en: 'Make a new token (they end; 403 is also the answer to an ended one) and put it into delta.lake.token.',
        id: 'Buat token baru (token punya masa berlaku; 403 juga jawaban untuk token yang berakhir) dan simpan di delta.lake.token.',
      },
      {
        en: 'Check the HTTP path, CAN USE on the warehouse, and the IP access list of the workspace.',
        id: 'Periksa HTTP path, hak CAN USE pada warehouse, dan IP access list workspace.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://docs.databricks.com/en/dev-tools/auth/pat.html'],
  },
  {
    id: 'delta-concurrent',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /\bDELTA_CONCURRENT_\w{1,40}|\bConcurrent(?:Append|DeleteRead|DeleteDelete|Write|Transaction)Exception\b|MetadataChangedException: /i,
        words: [
          'delta_concurrent_',
          'concurrentappendexception',
          'concurrentdeletereadexception',
          'concurrentdeletedeleteexception',
          'concurrentwriteexception',
          'concurrenttransactionexception',
          'metadatachangedexception',
        ],
      },
    ],
    cause: {
      en: 'Another job changed the Delta table at the same moment.',
      id: 'Job lain mengubah tabel Delta pada saat yang sama.',
    },
    steps: [
      {
        en: 'Restart the task: it reads the table anew and commits again.',
        id: 'Restart task: task membaca ulang tabel dan melakukan commit lagi.',
      },
      {
        en: 'If it comes back move OPTIMIZE, MERGE or a second connector to other times or partitions.',
        id: 'Jika berulang, pindahkan OPTIMIZE, MERGE, atau connector kedua ke waktu atau partisi lain.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.databricks.com/en/optimizations/isolation-level.html',
    ],
  },
  {
    id: 'hive-metastore-method',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: 'TApplicationException',
        message: /^invalid method name: '/i,
        words: ['invalid method name'],
      },
    ],
    cause: {
      en: 'The Hive metastore does not know the call: its version and that of the client in the connector do not fit (Hive 4 lacks calls that Hive 2 and 3 clients make).',
      id: 'Hive metastore tidak mengenal panggilan itu: versinya tidak cocok dengan client di connector (Hive 4 tidak punya panggilan yang dipakai client Hive 2 dan 3).',
    },
    steps: [
      {
        en: 'Compare the version of the metastore with the hive-metastore jar in the plugin folder.',
        id: 'Bandingkan versi metastore dengan jar hive-metastore di folder plugin.',
      },
      {
        en: 'Use a metastore of the version the connector was built for (3.x), a newer connector, or a REST catalog.',
        id: 'Pakai metastore dengan versi yang didukung connector (3.x), connector yang lebih baru, atau katalog REST.',
      },
      {
        en: 'Restart the failed task.',
        id: 'Restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/apache/iceberg/issues/12719'],
  },
];
