import { RemedyRule } from '../RemedyRule';

/** SQL that a database does not understand, or understands otherwise. */
export const JDBC_STATEMENTS_RULES: readonly RemedyRule[] = [
  {
    id: 'jdbc-query-syntax',
    area: 'jdbc',
    confidence: 'likely',
    match: [
      {
        exception: ['PSQLException', 'BatchUpdateException'],
        message: /syntax error at (?:or near|end of input)/i,
        words: ['syntax error at or near', 'syntax error at end of input'],
      },
      {
        message:
          /ORA-(?:00900|00903|00905|00906|00907|00908|00911|00920|00923|00933|00936|03048|03049)\b/,
        words: ['ora-00', 'ora-03'],
      },
      {
        message: /You have an error in your SQL syntax/i,
        words: ['an error in your sql syntax'],
      },
      {
        exception: ['SQLServerException', 'BatchUpdateException'],
        message: /Incorrect syntax near /i,
        words: ['incorrect syntax near'],
      },
      {
        message: /SAP DBTech JDBC: \[257\]|sql syntax error: /i,
        words: ['sap dbtech jdbc: [257', 'sql syntax error: '],
      },
      { message: /SQLCODE[=:] ?-10[47]\b/i, words: ['sqlcode'] },
      {
        message: /\[SQLITE_ERROR\][^\n]{0,80}syntax error/i,
        words: ['sqlite'],
      },
    ],
    about: { connectorClass: /jdbc/i },
    cause: {
      en: 'The database does not understand the SQL of the connector: the `query` of a source is wrong or can not be continued with a WHERE, or the dialect does not fit the database.',
      id: 'Database tidak memahami SQL dari connector: `query` milik source salah atau tidak dapat dilanjutkan dengan WHERE, atau dialect tidak cocok dengan databasenya.',
    },
    steps: [
      {
        en: 'Source with `query`: run it by hand, without a semicolon at its end. In `timestamp` and `incrementing` mode the connector appends its own WHERE: put the query into `SELECT * FROM (<query>) q`.',
        id: 'Source dengan `query`: jalankan secara manual, tanpa titik koma di akhir. Pada mode `timestamp` dan `incrementing` connector menambahkan WHERE sendiri: bungkus menjadi `SELECT * FROM (<query>) q`.',
      },
      {
        en: "Without a `query`: the dialect was chosen by the URL and may not fit this database or version; see the statement in the worker's log and set `dialect.name`, or use a connector version that knows it.",
        id: 'Tanpa `query`: dialect dipilih dari URL dan mungkin tidak cocok dengan database atau versinya; lihat statement di log worker lalu isi `dialect.name`, atau pakai versi connector yang mengenalnya.',
      },
      {
        en: 'Names that are reserved words or have other letters: check `quote.sql.identifiers`, `table.name.format` and the field names.',
        id: 'Nama berupa kata cadangan atau memuat huruf lain: periksa `quote.sql.identifiers`, `table.name.format`, dan nama field.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html',
      'https://github.com/confluentinc/kafka-connect-jdbc/issues/935',
    ],
  },
  {
    id: 'jdbc-sink-upsert-only-keys',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message: /DO UPDATE SET\s{1,4}was aborted/i,
        words: ['do update set'],
      },
    ],
    cause: {
      en: 'The records have no fields besides the key, and this version of the sink then writes an upsert that sets nothing.',
      id: 'Record tidak punya field selain key, dan versi sink ini lalu menulis upsert yang tidak mengisi apa pun.',
    },
    steps: [
      {
        en: 'Use `insert.mode=insert` for such tables, or upgrade the connector: later versions write `DO NOTHING`.',
        id: 'Gunakan `insert.mode=insert` untuk tabel seperti itu, atau upgrade connector: versi berikutnya menulis `DO NOTHING`.',
      },
      {
        en: 'Check whether the other fields were lost on the way: `fields.whitelist`, an SMT, or an envelope that was not unwrapped.',
        id: 'Periksa apakah field lain hilang di jalan: `fields.whitelist`, SMT, atau amplop yang belum dibuka.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/confluentinc/kafka-connect-jdbc/issues/645'],
  },
  {
    id: 'jdbc-sink-update-count',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /Update count \(-?\d{1,10}\) did not sum up to total number of records/i,
        words: ['did not sum up to total number of records'],
      },
    ],
    cause: {
      en: 'The database reports another number of written rows than the sink sent: a trigger, a rule or a partitioned table takes them over.',
      id: 'Database melaporkan jumlah baris tertulis yang berbeda dari yang dikirim sink: trigger, rule, atau tabel berpartisi mengambil alih.',
    },
    steps: [
      {
        en: 'Look at triggers and rules of the target table: one that writes the row elsewhere must still report it, or the sink writes to that table itself.',
        id: 'Periksa trigger dan rule pada tabel tujuan: yang menulis baris ke tempat lain tetap harus melaporkannya, atau tulis langsung ke tabel itu.',
      },
      {
        en: 'Or use `insert.mode=upsert`, where the count is not checked; the rows may already be there.',
        id: 'Atau gunakan `insert.mode=upsert`, yang tidak memeriksa jumlahnya; barisnya mungkin sudah ada.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/confluentinc/kafka-connect-jdbc/issues/327'],
  },
  {
    id: 'sqlite-database-locked',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message: /\[SQLITE_(?:BUSY|LOCKED)[A-Z_]{0,20}\]/i,
        words: ['sqlite_busy', 'sqlite_locked'],
      },
    ],
    cause: {
      en: 'Another process or task holds the SQLite file; it takes only one writer at a time.',
      id: 'Proses atau task lain memegang file SQLite; hanya satu penulis pada satu waktu.',
    },
    steps: [
      {
        en: 'Set `tasks.max=1` and keep other writers away, or raise the wait in the URL: `?busy_timeout=30000`.',
        id: 'Isi `tasks.max=1` dan jauhkan penulis lain, atau naikkan waktu tunggu di URL: `?busy_timeout=30000`.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'yes',
    sources: ['https://www.sqlite.org/rescode.html'],
  },
  {
    id: 'jdbc-query-timeout',
    area: 'jdbc',
    confidence: 'likely',
    match: [
      {
        exception: ['SQLTimeoutException', 'MySQLTimeoutException'],
        // One that never began is a matter of the connection.
        message: /^(?![^\n]{0,200}(?:connect|log-?in|socket))/i,
        words: ['sqltimeoutexception', 'mysqltimeoutexception'],
      },
      {
        message:
          /ORA-01013\b|the query has timed out|query execution was interrupted/i,
        words: [
          'ora-01013',
          'the query has timed out',
          'query execution was interrupted',
        ],
      },
    ],
    cause: {
      en: 'A statement was cancelled: it ran longer than its time-out, or somebody ended it on the server.',
      id: 'Sebuah perintah dibatalkan: berjalan lebih lama dari timeout-nya, atau seseorang menghentikannya di server.',
    },
    steps: [
      {
        en: 'Look on the database at what the session of the connector was doing or waiting for: locks, missing index, full scan.',
        id: 'Lihat di database apa yang sedang dikerjakan atau ditunggu session connector: lock, index yang tidak ada, full scan.',
      },
      {
        en: 'Speed the query up (index on the incrementing or timestamp column, smaller batches), or raise the time-out of the connector or driver.',
        id: 'Percepat query (index pada kolom incrementing atau timestamp, batch lebih kecil), atau naikkan timeout connector atau driver.',
      },
      {
        en: 'Restart the failed task.',
        id: 'Restart task yang gagal.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.oracle.com/error-help/db/ora-01013/',
      'https://github.com/erdemcer/kafka-connect-oracle/issues/17',
    ],
  },
];
