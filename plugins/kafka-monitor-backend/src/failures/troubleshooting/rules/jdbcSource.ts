import { RemedyRule } from '../RemedyRule';

/** Tables that a JDBC source can not follow. */
export const JDBC_SOURCE_RULES: readonly RemedyRule[] = [
  {
    id: 'jdbc-source-column-missing',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /incrementing column:? [^\n]{1,200} (?:does not exist in table|not found in)|timestamp columns?:? [^\n]{1,300} (?:do not exist in table|not found in)/i,
        words: ['incrementing column', 'timestamp column'],
      },
    ],
    cause: {
      en: 'The column of `incrementing.column.name` or `timestamp.column.name` is not in this table or query.',
      id: 'Kolom `incrementing.column.name` atau `timestamp.column.name` tidak ada di tabel atau query ini.',
    },
    steps: [
      {
        en: 'Check name and case against the table; in `query` mode the column must be in the SELECT list.',
        id: 'Periksa nama dan huruf besar/kecil terhadap tabel; pada mode `query` kolom harus ada di daftar SELECT.',
      },
      {
        en: 'Several tables in one connector must all have it: else split them, or use `incrementing.column.mapping` / `timestamp.columns.mapping`.',
        id: 'Beberapa tabel dalam satu connector harus memilikinya semua: bila tidak, pisahkan, atau pakai `incrementing.column.mapping` / `timestamp.columns.mapping`.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html',
    ],
  },
  {
    id: 'jdbc-source-column-nullable',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /cannot make incremental queries using (?:incrementing column|timestamp columns)/i,
        words: ['cannot make incremental queries'],
      },
    ],
    cause: {
      en: 'The column that the source follows may be null, and rows with null would be missed.',
      id: 'Kolom yang diikuti source boleh null, dan baris dengan null akan terlewat.',
    },
    steps: [
      {
        en: 'Make the column NOT NULL with a default in the database.',
        id: 'Jadikan kolom NOT NULL dengan default di database.',
      },
      {
        en: 'Or `validate.non.null=false`: rows with null in it are then never read.',
        id: 'Atau `validate.non.null=false`: baris dengan null tidak akan pernah terbaca.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html',
      'https://github.com/confluentinc/kafka-connect-jdbc/issues/57',
    ],
  },
  {
    id: 'jdbc-source-incrementing-type',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /invalid type for incrementing column|null value for incrementing column|decimal value for incrementing column exceeded|scale of decimal value for incrementing column must be 0/i,
        words: ['for incrementing column'],
      },
    ],
    cause: {
      en: 'The incrementing column holds something that is no whole number (text, null, decimals, or too large).',
      id: 'Kolom incrementing berisi sesuatu yang bukan bilangan bulat (teks, null, desimal, atau terlalu besar).',
    },
    steps: [
      {
        en: 'Choose a whole-number column that only grows; Oracle `NUMBER` without scale: cast it in the query (`CAST(id AS NUMBER(19,0))`) or `numeric.mapping=best_fit`.',
        id: 'Pilih kolom bilangan bulat yang hanya naik; `NUMBER` Oracle tanpa scale: cast di query (`CAST(id AS NUMBER(19,0))`) atau `numeric.mapping=best_fit`.',
      },
      {
        en: 'Or use `mode=timestamp`. Restart the failed task after the change.',
        id: 'Atau pakai `mode=timestamp`. Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html',
    ],
  },
  {
    id: 'jdbc-source-no-table',
    area: 'jdbc',
    confidence: 'likely',
    match: [
      {
        message: /was not assigned a table nor a query to execute/i,
        words: ['was not assigned a table nor a query'],
      },
    ],
    cause: {
      en: 'The source finds no table to read: the list matches none, or its user does not see them.',
      id: 'Source tidak menemukan tabel untuk dibaca: daftar tidak cocok satu pun, atau user-nya tidak melihatnya.',
    },
    steps: [
      {
        en: 'Compare `table.whitelist` / `table.include.list` with the database: case, schema, `catalog.pattern`, `schema.pattern`, `table.types` (views are off by default).',
        id: 'Bandingkan `table.whitelist` / `table.include.list` dengan database: huruf besar/kecil, schema, `catalog.pattern`, `schema.pattern`, `table.types` (view tidak aktif secara bawaan).',
      },
      {
        en: 'Grant SELECT to the user: without it many databases hide the table.',
        id: 'Beri SELECT kepada user: tanpanya banyak database menyembunyikan tabel.',
      },
      { en: 'Restart the connector.', id: 'Restart connector.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html',
    ],
  },
  {
    id: 'jdbc-source-duplicate-tables',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /connector uses the unqualified table name as the topic name and has detected duplicate|duplicate unqualified table names/i,
        words: ['duplicate'],
      },
    ],
    cause: {
      en: 'The same table name exists in several schemas, and both would go to one topic.',
      id: 'Nama tabel yang sama ada di beberapa schema, dan keduanya akan masuk satu topic.',
    },
    steps: [
      {
        en: 'Narrow `schema.pattern` / `catalog.pattern`, or make a connector per schema with its own `topic.prefix`.',
        id: 'Persempit `schema.pattern` / `catalog.pattern`, atau buat satu connector per schema dengan `topic.prefix` sendiri.',
      },
      {
        en: 'Save and restart the connector.',
        id: 'Simpan dan restart connector.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html',
    ],
  },
  {
    id: 'jdbc-source-query-with-table-filter',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /query may not be combined with whole-table copying|are exclusive\.$/i,
        words: ['whole-table copying', 'are exclusive'],
      },
    ],
    about: { connectorClass: /jdbc/i },
    cause: {
      en: 'Settings that exclude each other are set together: `query` with a table list, or an include list with an exclude list.',
      id: 'Setelan yang saling meniadakan diisi bersama: `query` dengan daftar tabel, atau include list dengan exclude list.',
    },
    steps: [
      {
        en: 'Keep one of them and remove the other key.',
        id: 'Pertahankan salah satu dan hapus kunci lainnya.',
      },
      {
        en: 'Save and restart the connector.',
        id: 'Simpan dan restart connector.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html',
    ],
  },
];
