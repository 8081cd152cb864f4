import { RemedyRule } from '../RemedyRule';

/** Reaching a database with JDBC; tables a JDBC sink does not find. */
export const JDBC_RULES: readonly RemedyRule[] = [
  {
    id: 'jdbc-driver-not-found',
    area: 'jdbc',
    confidence: 'exact',
    match: [{ message: /no suitable driver/i, words: ['no suitable driver'] }],
    cause: {
      en: "No JDBC driver on the worker takes this URL: the driver's jar is missing, in the wrong folder, or the URL starts wrongly.",
      id: 'Tidak ada JDBC driver di worker yang menerima URL ini: jar driver tidak ada, di folder yang salah, atau awal URL salah.',
    },
    steps: [
      {
        en: "Check the URL's start (`jdbc:postgresql://`, `jdbc:sqlserver://`, `jdbc:oracle:thin:@`, `jdbc:mysql://`).",
        id: 'Periksa awal URL (`jdbc:postgresql://`, `jdbc:sqlserver://`, `jdbc:oracle:thin:@`, `jdbc:mysql://`).',
      },
      {
        en: "Put the driver's jar into the SAME folder as the JDBC connector's jars under `plugin.path`, on EVERY worker.",
        id: 'Taruh jar driver di folder yang SAMA dengan jar JDBC connector di bawah `plugin.path`, di SETIAP worker.',
      },
      {
        en: 'Restart the workers: plugins are read at start.',
        id: 'Restart worker: plugin dibaca saat mulai.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-jdbc-source-connector/',
      'https://docs.confluent.io/kafka-connectors/jdbc/current/jdbc-drivers.html',
    ],
  },
  {
    id: 'jdbc-url-invalid',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      { message: /not a valid jdbc url:/i, words: ['not a valid jdbc url'] },
    ],
    cause: {
      en: '`connection.url` is not a JDBC URL.',
      id: '`connection.url` bukan JDBC URL.',
    },
    steps: [
      {
        en: 'It must start with `jdbc:<driver>:`; a secret that holds a `postgres://` URL has to be rewritten.',
        id: 'Harus diawali `jdbc:<driver>:`; secret yang berisi URL `postgres://` harus ditulis ulang.',
      },
      {
        en: 'Save and restart the failed part.',
        id: 'Simpan dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html',
    ],
  },
  {
    id: 'jdbc-connection-not-opened',
    area: 'jdbc',
    confidence: 'generic',
    match: [
      {
        message:
          /couldn't open connection to|could not open connection|unable to connect to database/i,
        words: [
          "couldn't open connection",
          'could not open connection',
          'unable to connect to database',
        ],
      },
    ],
    cause: {
      en: 'The JDBC connector could not open a connection to the database; the text of the driver says why.',
      id: 'JDBC connector tidak dapat membuka koneksi ke database; teks driver menyebut alasannya.',
    },
    steps: [
      {
        en: "From the worker test host and port (`nc -vz <host> <port>`) and the log-in with the database's own client.",
        id: 'Dari worker uji host dan port (`nc -vz <host> <port>`) dan login dengan klien database.',
      },
      {
        en: "Check `connection.url`, `connection.user`, the secret behind `connection.password`, and the database's limit of connections.",
        id: 'Periksa `connection.url`, `connection.user`, secret di balik `connection.password`, dan batas koneksi database.',
      },
      {
        en: 'Restart the failed part when the log-in works.',
        id: 'Restart bagian yang gagal setelah login berhasil.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-jdbc-source-connector/',
    ],
  },
  {
    id: 'jdbc-pool-exhausted',
    area: 'jdbc',
    confidence: 'likely',
    match: [
      {
        message: /connection is not available, request timed out after/i,
        words: ['connection is not available, request timed out'],
      },
      {
        message:
          /sorry, acquisition timeout!|attempt by a client to checkout a connection has timed out/i,
        words: [
          'sorry, acquisition timeout',
          'checkout a connection has timed out',
        ],
      },
    ],
    cause: {
      en: 'The connector got no connection from its pool in time: the database does not answer, or the pool is too small or all in use.',
      id: 'Connector tidak mendapat koneksi dari pool tepat waktu: database tidak menjawab, atau pool terlalu kecil atau terpakai semua.',
    },
    steps: [
      {
        en: 'Check that the database is up and reachable, and how many sessions the user has (limit of connections).',
        id: 'Periksa bahwa database hidup dan terjangkau, serta jumlah sesi user (batas koneksi).',
      },
      {
        en: 'Look for long locks or slow statements that hold connections; enlarge the pool (Debezium JDBC: `connection.pool.max_size`).',
        id: 'Cari lock lama atau statement lambat yang menahan koneksi; perbesar pool (Debezium JDBC: `connection.pool.max_size`).',
      },
      {
        en: 'Restart the failed task when the database answers.',
        id: 'Restart task yang gagal setelah database menjawab.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
      'https://github.com/brettwooldridge/HikariCP',
    ],
  },
  {
    id: 'jdbc-dialect-unknown',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /unable to find dialect with name|could not find best dialect match|unable to determine dialect without JDBC metadata/i,
        words: [
          'unable to find dialect',
          'best dialect match',
          'unable to determine dialect',
        ],
      },
    ],
    cause: {
      en: 'The connector does not know which SQL dialect to use: `dialect.name` is wrong, or the database could not be asked.',
      id: 'Connector tidak tahu dialect SQL yang dipakai: `dialect.name` salah, atau database tidak dapat ditanya.',
    },
    steps: [
      {
        en: 'Confluent / Aiven: take one of the dialects in the trace for `dialect.name`, or remove the key.',
        id: 'Confluent / Aiven: pakai salah satu dialect di trace untuk `dialect.name`, atau hapus kuncinya.',
      },
      {
        en: 'Debezium (Hibernate): nearly always the connection failed before: check URL, user, password and driver.',
        id: 'Debezium (Hibernate): hampir selalu koneksi gagal sebelumnya: periksa URL, user, password, dan driver.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
    ],
  },
  {
    id: 'jdbc-sink-table-missing',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message: /table [^\n]{1,300} is missing and auto-creation is disabled/i,
        words: ['auto-creation is disabled'],
      },
      {
        message:
          /cannot create table [^\n]{1,300} because schema evolution is disabled|target table '[^'\n]{1,300}' does not exist, but/i,
        words: ['because schema evolution is disabled', 'does not exist, but'],
      },
    ],
    cause: {
      en: 'The target table does not exist (under this name, in this schema), and the sink may not create it.',
      id: 'Tabel tujuan tidak ada (dengan nama ini, di schema ini), dan sink tidak boleh membuatnya.',
    },
    steps: [
      {
        en: "Compare the name in the trace with the database: schema, upper or lower case, dots of the topic's name.",
        id: 'Bandingkan nama di trace dengan database: schema, huruf besar/kecil, titik pada nama topic.',
      },
      {
        en: 'Correct `table.name.format` (Debezium: `collection.name.format`), quoting (`quote.sql.identifiers`), or shorten the topic with `RegexRouter`.',
        id: 'Perbaiki `table.name.format` (Debezium: `collection.name.format`), quoting (`quote.sql.identifiers`), atau pendekkan topic dengan `RegexRouter`.',
      },
      {
        en: 'Or create the table, or let the sink do it: `auto.create=true` (Debezium: `schema.evolution=basic`); its user needs the right.',
        id: 'Atau buat tabelnya, atau biarkan sink membuat: `auto.create=true` (Debezium: `schema.evolution=basic`); user-nya perlu hak.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
      'https://github.com/confluentinc/kafka-connect-jdbc/issues/899',
    ],
  },
  {
    id: 'jdbc-sink-table-not-found',
    area: 'jdbc',
    confidence: 'likely',
    match: [
      {
        message: /^could not find table: |^failed to find table:/i,
        words: ['could not find table', 'failed to find table'],
      },
    ],
    about: { connectorClass: /jdbc/i, direction: 'sink' },
    cause: {
      en: 'The sink does not see the table that it writes to, though it was to be there.',
      id: 'Sink tidak melihat tabel tujuannya, padahal seharusnya ada.',
    },
    steps: [
      {
        en: 'Check catalog, schema and case of the name, and whether the user may see it (rights, `search_path`).',
        id: 'Periksa catalog, schema, dan huruf besar/kecil nama, serta apakah user boleh melihatnya (hak, `search_path`).',
      },
      {
        en: 'Set the schema in `collection.name.format` / `table.name.format`, then restart the failed task.',
        id: 'Isi schema di `collection.name.format` / `table.name.format`, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
    ],
  },
];
