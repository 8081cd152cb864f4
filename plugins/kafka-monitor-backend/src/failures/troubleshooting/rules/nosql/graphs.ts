import { RemedyRule } from '../../RemedyRule';

/** Neo4j, Couchbase and HBase. */
export const GRAPH_RULES: readonly RemedyRule[] = [
  {
    id: 'neo4j-auth',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /The client is unauthorized due to authentication failure|client has provided incorrect authentication details too many times/i,
        words: [
          'client is unauthorized due to authentication failure',
          'incorrect authentication details too many times',
        ],
      },
    ],
    cause: {
      en: 'Neo4j does not accept user and password of the connector.',
      id: 'Neo4j tidak menerima user dan password connector.',
    },
    steps: [
      {
        en: 'Try "cypher-shell -a <uri> -u <user>" from the worker.',
        id: 'Coba "cypher-shell -a <uri> -u <user>" dari worker.',
      },
      {
        en: 'Set neo4j.authentication.type and neo4j.authentication.basic.username and password from the secret.',
        id: 'Isi neo4j.authentication.type serta neo4j.authentication.basic.username dan password dari secret.',
      },
      {
        en: '"Too many times" means a lock of some seconds: stop automatic restarts until the password is right.',
        id: '"Too many times" berarti terkunci beberapa detik: hentikan restart otomatis sampai password benar.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://neo4j.com/docs/kafka/current/'],
  },
  {
    id: 'neo4j-cypher',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        exception: [
          'org.neo4j.driver.exceptions.ClientException',
          'org.neo4j.driver.v1.exceptions.ClientException',
        ],
        message:
          /Invalid input '|Failed to invoke (?:function|procedure) `|Variable `[^`\n]{1,100}` not defined|because of null property value for|already exists with label `|must have the property `|Expected parameter\(s\)/i,
        words: [
          "invalid input '",
          'failed to invoke function',
          'failed to invoke procedure',
          '` not defined',
          'because of null property value for',
          'already exists with label',
          'must have the property',
          'expected parameter(s)',
        ],
      },
    ],
    cause: {
      en: 'The Cypher statement of the connector cannot be run with this record: a mistake in it, a null key, or a constraint.',
      id: 'Pernyataan Cypher milik connector tidak bisa dijalankan dengan record ini: kesalahan tulis, key null, atau constraint.',
    },
    steps: [
      {
        en: 'Run the statement (neo4j.cypher.topic.<topic>) in cypher-shell with one record as parameter; since version 5.1 the value is __value, before it was event.',
        id: 'Jalankan pernyataan (neo4j.cypher.topic.<topic>) di cypher-shell dengan satu record sebagai parameter; sejak versi 5.1 value-nya bernama __value, sebelumnya event.',
      },
      {
        en: 'MERGE with a null property fails: skip such records (WHERE ... IS NOT NULL).',
        id: 'MERGE dengan property null gagal: lewati record seperti itu (WHERE ... IS NOT NULL).',
      },
      {
        en: '"already exists": use MERGE on the key of the constraint instead of CREATE.',
        id: '"already exists": gunakan MERGE pada key constraint, bukan CREATE.',
      },
    ],
    restart: 'no',
    sources: ['https://neo4j.com/docs/kafka/current/sink/cypher/'],
  },
  {
    id: 'neo4j-unavailable',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        exception: [
          'org.neo4j.driver.exceptions.ServiceUnavailableException',
          'org.neo4j.driver.exceptions.SessionExpiredException',
          'org.neo4j.driver.exceptions.TransientException',
        ],
        words: [
          'serviceunavailableexception',
          'sessionexpiredexception',
          'transientexception',
        ],
      },
      {
        message:
          /No longer possible to write to server at|Could not perform discovery\. No routing servers available/i,
        words: [
          'no longer possible to write to server',
          'no routing servers available',
        ],
      },
    ],
    cause: {
      en: 'Neo4j could not be reached, changed its leader, or gave up a transaction (deadlock).',
      id: 'Neo4j tidak bisa dijangkau, berganti leader, atau membatalkan transaksi (deadlock).',
    },
    steps: [
      {
        en: 'Check neo4j.uri: neo4j:// for a cluster, bolt:// for one server; TLS needs +s.',
        id: 'Periksa neo4j.uri: neo4j:// untuk cluster, bolt:// untuk satu server; TLS memerlukan +s.',
      },
      {
        en: 'The addresses the cluster announces (server.bolt.advertised_address) must be reachable from the worker.',
        id: 'Alamat yang diumumkan cluster (server.bolt.advertised_address) harus bisa dijangkau dari worker.',
      },
      {
        en: 'Restart the task. For deadlocks use one task or smaller neo4j.batch-size.',
        id: 'Restart task. Untuk deadlock, gunakan satu task atau neo4j.batch-size lebih kecil.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/neo4j-contrib/neo4j-streams/issues/303',
      'https://neo4j.com/docs/kafka/current/',
    ],
  },
  {
    id: 'couchbase-auth',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        exception: [
          'com.couchbase.client.core.error.AuthenticationFailureException',
          'com.couchbase.client.core.error.BucketNotFoundException',
        ],
        words: ['authenticationfailureexception', 'bucketnotfoundexception'],
      },
    ],
    cause: {
      en: 'Couchbase does not let the connector into the bucket: wrong user, missing role, or no such bucket.',
      id: 'Couchbase tidak mengizinkan connector masuk ke bucket: user salah, role kurang, atau bucket tidak ada.',
    },
    steps: [
      {
        en: 'Check couchbase.username, couchbase.password and couchbase.bucket.',
        id: 'Periksa couchbase.username, couchbase.password, dan couchbase.bucket.',
      },
      {
        en: 'The source needs the roles Data Reader and Data DCP Reader on the bucket, the sink Data Reader and Data Writer.',
        id: 'Source memerlukan role Data Reader dan Data DCP Reader pada bucket, sink memerlukan Data Reader dan Data Writer.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.couchbase.com/kafka-connector/current/quickstart.html',
    ],
  },
  {
    id: 'couchbase-timeout',
    area: 'nosql',
    confidence: 'likely',
    match: [
      {
        exception: [
          'com.couchbase.client.core.error.UnambiguousTimeoutException',
          'com.couchbase.client.core.error.AmbiguousTimeoutException',
        ],
        words: ['unambiguoustimeoutexception', 'ambiguoustimeoutexception'],
      },
      {
        message: /Timeout on blocking read for \d+ NANOSECONDS/i,
        frame: 'com.couchbase',
        words: ['timeout on blocking read for'],
      },
    ],
    cause: {
      en: 'Couchbase did not answer in time: not reachable from the worker, or too busy.',
      id: 'Couchbase tidak menjawab tepat waktu: tidak terjangkau dari worker, atau terlalu sibuk.',
    },
    steps: [
      {
        en: 'Read "lastDispatchedTo" and "retryReasons" in the message: NODE_NOT_AVAILABLE or ENDPOINT_NOT_AVAILABLE means the way, none means load.',
        id: 'Baca "lastDispatchedTo" dan "retryReasons" di pesan: NODE_NOT_AVAILABLE atau ENDPOINT_NOT_AVAILABLE berarti jalur, tidak ada berarti beban.',
      },
      {
        en: 'The worker must reach the data nodes too (11210, 11207 with TLS), by the names the cluster announces; else set couchbase.network=external.',
        id: 'Worker juga harus bisa menjangkau data node (11210, 11207 dengan TLS), dengan nama yang diumumkan cluster; jika tidak, isi couchbase.network=external.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'yes',
    sources: [
      'https://docs.couchbase.com/kafka-connector/current/source-configuration-options.html',
    ],
  },
  {
    id: 'hbase-table',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        exception: [
          'org.apache.hadoop.hbase.TableNotFoundException',
          'org.apache.hadoop.hbase.regionserver.NoSuchColumnFamilyException',
        ],
        words: ['tablenotfoundexception', 'nosuchcolumnfamilyexception'],
      },
      {
        message: /NoSuchColumnFamilyException: Column family /i,
        words: ['nosuchcolumnfamilyexception'],
      },
    ],
    cause: {
      en: 'The HBase (Bigtable) table or column family of the sink does not exist.',
      id: 'Tabel atau column family HBase (Bigtable) milik sink tidak ada.',
    },
    steps: [
      {
        en: 'See "describe \'<table>\'" in the hbase shell, or "cbt ls <table>".',
        id: 'Lihat "describe \'<table>\'" di hbase shell, atau "cbt ls <table>".',
      },
      {
        en: "Create it (\"alter '<table>', '<family>'\"), or set auto.create.tables=true and auto.create.column.families=true.",
        id: "Buat (\"alter '<table>', '<family>'\"), atau isi auto.create.tables=true dan auto.create.column.families=true.",
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/hbase/current/overview.html',
    ],
  },
];
