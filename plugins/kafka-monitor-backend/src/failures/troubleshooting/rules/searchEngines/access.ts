import { RemedyRule } from '../../RemedyRule';

/** Who may write, and to which index. */
export const SEARCH_ACCESS_RULES: readonly RemedyRule[] = [
  {
    id: 'es-unauthorized',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /unable to authenticate user \[|missing authentication credentials for REST request|missing authentication token for REST request|unable to authenticate with provided credentials/i,
        words: [
          'unable to authenticate user [',
          'missing authentication credentials for rest',
          'missing authentication token for rest',
          'unable to authenticate with provided credentials',
        ],
      },
      {
        exception: 'ResponseException',
        message: /HTTP\/\d(?:\.\d)? 401 Unauthorized/i,
        frame: 'org.elasticsearch',
        words: ['401 unauthorized'],
      },
      {
        exception: 'ResponseException',
        message: /HTTP\/\d(?:\.\d)? 401 Unauthorized/i,
        frame: 'org.opensearch',
        words: ['401 unauthorized'],
      },
    ],
    cause: {
      en: 'The search cluster does not accept user name and password (or there were none).',
      id: 'Cluster pencarian tidak menerima username dan password (atau tidak ada yang dikirim).',
    },
    steps: [
      {
        en: 'Try them from the worker: "curl -u <user> https://<host>:9200/_security/_authenticate".',
        id: 'Coba dari worker: "curl -u <user> https://<host>:9200/_security/_authenticate".',
      },
      {
        en: 'Set connection.username and connection.password from the secret; both are needed.',
        id: 'Isi connection.username dan connection.password dari secret; keduanya diperlukan.',
      },
      {
        en: 'AWS OpenSearch with IAM needs signed requests: a connector that signs, or a user of the internal database.',
        id: 'AWS OpenSearch dengan IAM memerlukan permintaan bertanda tangan: connector yang bisa menandatangani, atau user dari internal database.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/security.html',
    ],
  },
  {
    id: 'es-forbidden',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /action \[[^\]\n]{1,120}\] is unauthorized|no permissions for \[(?:indices|cluster):/i,
        words: [
          '] is unauthorized',
          'no permissions for [indices:',
          'no permissions for [cluster:',
        ],
      },
    ],
    cause: {
      en: 'The user of the connector lacks the privilege the message names on this index.',
      id: 'User connector tidak punya privilege yang disebut di pesan pada index ini.',
    },
    steps: [
      {
        en: 'Read the action: indices:admin/create needs create_index, indices:data/write needs index (create_doc, write), indices:admin/mapping/put needs manage.',
        id: 'Baca action-nya: indices:admin/create perlu create_index, indices:data/write perlu index (create_doc, write), indices:admin/mapping/put perlu manage.',
      },
      {
        en: 'Give the role create_index, read, write and view_index_metadata on the index pattern, and cluster:monitor/main.',
        id: 'Beri role hak create_index, read, write, dan view_index_metadata pada pola index, dan cluster:monitor/main.',
      },
      {
        en: 'The index is the lower-case topic name; a renamed topic needs a new pattern in the role.',
        id: 'Nama index adalah nama topic huruf kecil; topic yang berganti nama perlu pola baru di role.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/security.html',
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/security-privileges.html',
    ],
  },
  {
    id: 'es-index-missing',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /\bindex_not_found_exception\b|no such index \[/i,
        words: ['index_not_found_exception', 'no such index ['],
      },
    ],
    cause: {
      en: 'The index (or alias) does not exist, and it may not be created on the fly.',
      id: 'Index (atau alias) tidak ada, dan tidak boleh dibuat otomatis.',
    },
    steps: [
      {
        en: 'See "GET _cat/indices/<name>" and "GET _cat/aliases/<name>".',
        id: 'Lihat "GET _cat/indices/<name>" dan "GET _cat/aliases/<name>".',
      },
      {
        en: 'Create it with its mapping, or allow creation: action.auto_create_index of the cluster, and create_index for the user.',
        id: 'Buat index beserta mapping-nya, atau izinkan pembuatan: action.auto_create_index di cluster, dan create_index untuk user.',
      },
      {
        en: 'For a source connector correct index.prefix or index.names.',
        id: 'Untuk connector source, perbaiki index.prefix atau index.names.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/docs-index_.html',
    ],
  },
  {
    id: 'es-index-name',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /\binvalid_index_name_exception\b|Invalid index name \[/i,
        words: ['invalid_index_name_exception', 'invalid index name ['],
      },
    ],
    cause: {
      en: 'The topic name makes no valid index name (upper case, leading "_" or "-", or a forbidden character).',
      id: 'Nama topic tidak bisa menjadi nama index yang valid (huruf besar, diawali "_" atau "-", atau karakter terlarang).',
    },
    steps: [
      {
        en: 'Map the topic to an existing index: topic.to.external.resource.mapping (older versions: topic.index.map).',
        id: 'Petakan topic ke index yang sudah ada: topic.to.external.resource.mapping (versi lama: topic.index.map).',
      },
      {
        en: 'Or rename the topic. Do not rename with RegexRouter: recent versions of the sink fail on it.',
        id: 'Atau ganti nama topic. Jangan memakai RegexRouter: sink versi baru gagal karenanya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/indices-create-index.html',
    ],
  },
  {
    id: 'es-data-stream-create-only',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /only write ops with an op_type of create are allowed in data streams/i,
        words: ['only write ops with an op_type of create'],
      },
    ],
    cause: {
      en: 'The target is a data stream, which takes only new documents; the connector sends index or update requests.',
      id: 'Targetnya data stream, yang hanya menerima dokumen baru; connector mengirim permintaan index atau update.',
    },
    steps: [
      {
        en: 'Tell the connector: data.stream.type and data.stream.dataset (or external.resource.usage=DATASTREAM), write.method=insert.',
        id: 'Beri tahu connector: data.stream.type dan data.stream.dataset (atau external.resource.usage=DATASTREAM), write.method=insert.',
      },
      {
        en: 'If an index was wanted, a template with "data_stream" matches its name: choose another name or change the template.',
        id: 'Jika yang diinginkan index biasa, ada template dengan "data_stream" yang cocok dengan namanya: pilih nama lain atau ubah template.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/overview.html',
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/use-a-data-stream.html',
    ],
  },
  {
    id: 'es-see-dead-letters',
    area: 'search-engines',
    confidence: 'likely',
    match: [
      {
        message: /Indexing record failed\. ?Please check DLQ topic for errors/i,
        words: ['indexing record failed.'],
      },
    ],
    cause: {
      en: 'Elasticsearch refused a document; the connector puts the reason into the dead letter queue and its log, not into the trace.',
      id: 'Elasticsearch menolak sebuah dokumen; connector mencatat alasannya di dead letter queue dan log, bukan di trace.',
    },
    steps: [
      {
        en: 'Read the newest record of errors.deadletterqueue.topic.name with its headers; without a queue look for "Encountered an illegal document error" in the log of the worker.',
        id: 'Baca record terbaru di errors.deadletterqueue.topic.name beserta header-nya; tanpa queue, cari "Encountered an illegal document error" di log worker.',
      },
      {
        en: 'No reason in either: raise the log level of io.confluent.connect.elasticsearch to TRACE, and restart the task once.',
        id: 'Jika alasan tidak ada di keduanya: naikkan log level io.confluent.connect.elasticsearch ke TRACE, lalu restart task sekali.',
      },
      {
        en: 'Repair mapping or records. behavior.on.malformed.documents=warn goes on without such documents.',
        id: 'Perbaiki mapping atau record. behavior.on.malformed.documents=warn melanjutkan tanpa dokumen seperti itu.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch',
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html',
    ],
  },
];
