import { RemedyRule } from '../../RemedyRule';

/** Cassandra, ScyllaDB and Astra. */
export const CASSANDRA_RULES: readonly RemedyRule[] = [
  {
    id: 'cassandra-no-node',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /Could not reach any contact point, make sure you've provided valid addresses|All host\(s\) tried for query failed/i,
        words: [
          'could not reach any contact point',
          'all host(s) tried for query failed',
        ],
      },
      {
        exception: ['NoNodeAvailableException', 'NoHostAvailableException'],
        words: ['nonodeavailableexception', 'nohostavailableexception'],
      },
    ],
    cause: {
      en: 'No node of the Cassandra (Scylla) cluster can be used: none reachable, all down, or the data center name is wrong.',
      id: 'Tidak ada node cluster Cassandra (Scylla) yang bisa dipakai: tidak terjangkau, semua mati, atau nama data center salah.',
    },
    steps: [
      {
        en: 'Read the error of each node in the message (unknown host, refused, timeout, authentication).',
        id: 'Baca error tiap node di pesan (unknown host, refused, timeout, authentication).',
      },
      {
        en: 'From the worker: "nc -vz <host> 9042"; on a node: "nodetool status".',
        id: 'Dari worker: "nc -vz <host> 9042"; di sebuah node: "nodetool status".',
      },
      {
        en: 'loadBalancing.localDc (cassandra.local.datacenter) must be spelled as nodetool shows it.',
        id: 'loadBalancing.localDc (cassandra.local.datacenter) harus dieja persis seperti di nodetool.',
      },
      {
        en: 'Restart the task when the cluster can be reached.',
        id: 'Restart task setelah cluster bisa dijangkau.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/vdesabou/kafka-docker-playground/issues/8383',
      'https://docs.datastax.com/en/developer/java-driver/latest/manual/core/',
    ],
  },
  {
    id: 'cassandra-local-dc',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /the local DC must be (?:explicitly set|specified)|you specified local DC \w{0,80}/i,
        words: ['the local dc must be', 'you specified local dc'],
      },
    ],
    cause: {
      en: 'The driver has to be told the local data center, and was not (or a name the cluster does not have).',
      id: 'Driver harus diberi tahu local data center, tetapi belum (atau namanya tidak ada di cluster).',
    },
    steps: [
      {
        en: 'Take the name from "nodetool status" (Datacenter: ...).',
        id: 'Ambil namanya dari "nodetool status" (Datacenter: ...).',
      },
      {
        en: 'Set loadBalancing.localDc (DataStax) or cassandra.local.datacenter (Confluent), and restart the task.',
        id: 'Isi loadBalancing.localDc (DataStax) atau cassandra.local.datacenter (Confluent), lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.datastax.com/en/developer/java-driver/latest/manual/core/load_balancing/',
    ],
  },
  {
    id: 'cassandra-auth',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /Authentication error on (?:host|node) [^\n]{1,200}|Provided username [^\n]{1,120} and\/or password are incorrect|(?:host|node) [^\n]{1,160} requires authentication(?: \([^\n)]{0,120}\))?, but no authenticator configured/i,
        words: [
          'authentication error on host',
          'authentication error on node',
          'and/or password are incorrect',
          'but no authenticator configured',
        ],
      },
    ],
    cause: {
      en: 'Cassandra does not accept the user and password of the connector.',
      id: 'Cassandra tidak menerima user dan password connector.',
    },
    steps: [
      {
        en: 'Try "cqlsh -u <user> <host>" from the worker.',
        id: 'Coba "cqlsh -u <user> <host>" dari worker.',
      },
      {
        en: 'Set auth.provider=PLAIN, auth.username and auth.password (Confluent: cassandra.username, cassandra.password) from the secret; for Astra the user is "token".',
        id: 'Isi auth.provider=PLAIN, auth.username, dan auth.password (Confluent: cassandra.username, cassandra.password) dari secret; untuk Astra user-nya "token".',
      },
      {
        en: 'If all logins fail, the keyspace system_auth has too few replicas alive.',
        id: 'Jika semua login gagal, replica keyspace system_auth yang hidup terlalu sedikit.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.datastax.com/en/kafka/doc/kafka/kafkaConfigTasks.html',
    ],
  },
  {
    id: 'cassandra-schema',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        exception: 'InvalidQueryException',
        message:
          /unconfigured (?:table|columnfamily)|(?:table|keyspace) [^\n]{1,160} does not exist|Undefined column name|Unknown identifier|Invalid null value (?:in condition )?for (?:column|key)|Some partition key parts are missing/i,
        words: [
          'unconfigured table',
          'unconfigured columnfamily',
          'does not exist',
          'undefined column name',
          'unknown identifier',
          'invalid null value',
          'some partition key parts are missing',
        ],
      },
    ],
    cause: {
      en: 'The write does not fit the Cassandra schema: a table or column is missing, or a key column got no value.',
      id: 'Penulisan tidak cocok dengan schema Cassandra: tabel atau kolom tidak ada, atau kolom key tidak mendapat nilai.',
    },
    steps: [
      {
        en: 'Compare "DESCRIBE TABLE <keyspace>.<table>" with the mapping (topic.<topic>.<keyspace>.<table>.mapping) and a record.',
        id: 'Bandingkan "DESCRIBE TABLE <keyspace>.<table>" dengan mapping (topic.<topic>.<keyspace>.<table>.mapping) dan sebuah record.',
      },
      {
        en: 'Every column of the primary key must be mapped and must have a value in each record.',
        id: 'Setiap kolom primary key harus dipetakan dan punya nilai di setiap record.',
      },
      {
        en: 'Names with upper case need double quotes in the mapping.',
        id: 'Nama dengan huruf besar perlu tanda kutip ganda di mapping.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.datastax.com/en/kafka/doc/kafka/kafkaMapTopicTable.html',
    ],
  },
  {
    id: 'cassandra-consistency',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /Cassandra timeout during (?:\w{1,20} )?(?:write|read) query at consistency|Not enough replicas available for query at consistency|Cassandra failure during (?:\w{1,20} )?write query at consistency|Query timed out after PT/i,
        words: [
          'cassandra timeout during',
          'not enough replicas available for query',
          'cassandra failure during',
          'query timed out after pt',
        ],
      },
    ],
    cause: {
      en: 'Too few replicas answered in time for the consistency level of the write.',
      id: 'Replica yang menjawab tepat waktu terlalu sedikit untuk consistency level penulisan.',
    },
    steps: [
      {
        en: 'See "nodetool status" and "nodetool tpstats" (dropped mutations): a node is down or overloaded.',
        id: 'Lihat "nodetool status" dan "nodetool tpstats" (dropped mutation): ada node mati atau kelebihan beban.',
      },
      {
        en: 'Write with fewer at once: lower maxConcurrentRequests and tasks.max; raise queryExecutionTimeout.',
        id: 'Tulis lebih sedikit sekaligus: turunkan maxConcurrentRequests dan tasks.max; naikkan queryExecutionTimeout.',
      },
      {
        en: 'Restart the task; writes are upserts, so repeating them does no harm (except for counters).',
        id: 'Restart task; penulisan bersifat upsert, jadi aman diulang (kecuali counter).',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.datastax.com/en/kafka/doc/kafka/kafkaConfigTasks.html',
    ],
  },
  {
    id: 'cassandra-mutation-too-large',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /Mutation of \d+ bytes is too large for the maximum size of|Batch too large/i,
        words: ['bytes is too large for the maximum size', 'batch too large'],
      },
    ],
    about: { dbms: ['cassandra', 'scylladb'] },
    cause: {
      en: 'A row or batch is larger than Cassandra takes (half a commit log segment, 16 MB by default).',
      id: 'Satu baris atau batch lebih besar dari yang diterima Cassandra (setengah commit log segment, default 16 MB).',
    },
    steps: [
      {
        en: 'Lower maxNumberOfRecordsInBatch of the connector.',
        id: 'Turunkan maxNumberOfRecordsInBatch di connector.',
      },
      {
        en: 'If one record alone is too large drop its big field with an SMT, or send it to a dead letter queue.',
        id: 'Jika satu record saja terlalu besar, buang field besarnya dengan SMT, atau kirim ke dead letter queue.',
      },
      {
        en: 'The limit itself: max_mutation_size and commitlog_segment_size on all nodes.',
        id: 'Batasnya sendiri: max_mutation_size dan commitlog_segment_size di semua node.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://cassandra.apache.org/doc/latest/cassandra/managing/configuration/cass_yaml_file.html',
    ],
  },
];
