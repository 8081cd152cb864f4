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
];
