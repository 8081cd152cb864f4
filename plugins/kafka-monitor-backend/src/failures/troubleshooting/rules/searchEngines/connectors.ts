import { RemedyRule } from '../../RemedyRule';

/** What goes wrong in the connectors of search engines themselves. */
export const SEARCH_CONNECTORS_RULES: readonly RemedyRule[] = [
  {
    id: 'es-buffer-full',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /Could not make space in the internal buffer fast enough|Add timeout expired before buffer availability|Flush timeout expired with unflushed records|Failed to process outstanding requests in time while closing/i,
        words: [
          'could not make space in the internal buffer',
          'add timeout expired before buffer',
          'flush timeout expired with unflushed',
          'failed to process outstanding requests in time',
        ],
      },
    ],
    cause: {
      en: 'The search cluster writes more slowly than records arrive; the buffer of the task stayed full too long.',
      id: 'Cluster pencarian menulis lebih lambat daripada record yang datang; buffer task penuh terlalu lama.',
    },
    steps: [
      {
        en: 'Look at the indexing time and the write queue of the cluster first: "GET _cat/thread_pool/write?v".',
        id: 'Periksa dulu waktu indexing dan antrean tulis cluster: "GET _cat/thread_pool/write?v".',
      },
      {
        en: 'Raise flush.timeout.ms and max.buffered.records; raise max.in.flight.requests only if the cluster is idle.',
        id: 'Naikkan flush.timeout.ms dan max.buffered.records; naikkan max.in.flight.requests hanya jika cluster senggang.',
      },
      {
        en: 'Restart the task: it goes on from the committed offsets.',
        id: 'Restart task: task melanjutkan dari offset yang sudah di-commit.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch',
      'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka',
    ],
  },
  {
    id: 'es-old-client',
    area: 'search-engines',
    confidence: 'likely',
    match: [
      {
        message: /Unable to parse response body for Response\{requestLine=/i,
        words: ['unable to parse response body for response{'],
      },
      {
        message: /Types cannot be provided in put mapping requests/i,
        words: ['types cannot be provided in put mapping'],
      },
    ],
    cause: {
      en: 'The connector does not understand the answer: usually it is older than the Elasticsearch or the OpenSearch it writes to.',
      id: 'Connector tidak memahami jawabannya: biasanya connector lebih tua dari Elasticsearch atau OpenSearch yang ditulis.',
    },
    steps: [
      {
        en: 'Compare the connector version with that of the cluster ("GET /"): Elasticsearch 8 needs version 14 or later of the Confluent sink.',
        id: 'Bandingkan versi connector dengan versi cluster ("GET /"): Elasticsearch 8 memerlukan sink Confluent versi 14 ke atas.',
      },
      {
        en: 'Upgrade the plugin on all workers and restart them. For OpenSearch use an OpenSearch connector.',
        id: 'Upgrade plugin di semua worker dan restart. Untuk OpenSearch gunakan connector OpenSearch.',
      },
      {
        en: 'Documents of the failed requests may already be in the index; with key.ignore=false they are written again under the same id.',
        id: 'Dokumen dari permintaan yang gagal mungkin sudah ada di index; dengan key.ignore=false dokumen ditulis ulang dengan id yang sama.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/620',
    ],
  },
  {
    id: 'es-too-many-shards',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /currently has \[\d{1,7}\]\/\[\d{1,7}\] maximum [\w ]{0,20}shards open/i,
        words: ['shards open'],
      },
    ],
    cause: {
      en: 'The search cluster has as many shards as it may have, so no new index can be made.',
      id: 'Cluster pencarian sudah mencapai jumlah shard maksimum, sehingga index baru tidak dapat dibuat.',
    },
    steps: [
      {
        en: 'Delete or shrink old indices ("GET _cat/shards"), and use fewer shards or longer periods per index in the template.',
        id: 'Hapus atau kecilkan index lama ("GET _cat/shards"), dan pakai lebih sedikit shard atau periode lebih panjang per index di template.',
      },
      {
        en: 'To go on now: raise cluster.max_shards_per_node (1,000 by default), or add a data node.',
        id: 'Untuk melanjutkan sekarang: naikkan cluster.max_shards_per_node (default 1.000), atau tambah data node.',
      },
      { en: 'Then restart the task.', id: 'Setelah itu restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/misc-cluster-settings.html',
    ],
  },
  {
    id: 'es-source-sort-field',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /No mapping found for \[[^\]\n]{1,200}\] in order to sort on|Fielddata is disabled on (?:text fields|\[)|Text fields are not optimi[sz]ed for operations that require per-document field data/i,
        words: [
          'in order to sort on',
          'fielddata is disabled on',
          'text fields are not optimi',
        ],
      },
    ],
    cause: {
      en: 'The incrementing field of the source does not exist in the index, or is a text field that cannot be sorted.',
      id: 'Incrementing field milik source tidak ada di index, atau berupa field text yang tidak bisa diurutkan.',
    },
    steps: [
      {
        en: 'Look at "GET <index>/_mapping". Use a number, date or keyword field that grows.',
        id: 'Lihat "GET <index>/_mapping". Gunakan field number, date, atau keyword yang nilainya terus naik.',
      },
      {
        en: 'Set incrementing.field.name to it; of a text field take the subfield, <field>.keyword.',
        id: 'Isi incrementing.field.name dengan field itu; untuk field text ambil subfield-nya, <field>.keyword.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/DarioBalinzo/kafka-connect-elasticsearch-source',
    ],
  },
  {
    id: 'es-source-no-index',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /Cannot find any elasticsearch index/i,
        words: ['cannot find any elasticsearch index'],
      },
    ],
    cause: {
      en: 'The source connector found no index that matches its prefix.',
      id: 'Connector source tidak menemukan index yang cocok dengan prefix-nya.',
    },
    steps: [
      {
        en: 'Compare index.prefix (or index.names) with "GET _cat/indices", asked with the user of the connector.',
        id: 'Cocokkan index.prefix (atau index.names) dengan "GET _cat/indices" yang dijalankan dengan user connector.',
      },
      {
        en: 'Check es.host and es.port: it may be another cluster.',
        id: 'Periksa es.host dan es.port: bisa jadi clusternya berbeda.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/DarioBalinzo/kafka-connect-elasticsearch-source/issues/75',
    ],
  },
  {
    id: 'solr-unknown-field',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        exception: [
          'RemoteSolrException',
          'SolrException',
          'BaseHttpSolrClient$RemoteSolrException',
        ],
        message:
          /unknown field '|missing required field|Collection not found|Document is missing mandatory uniqueKey field/i,
        words: [
          "unknown field '",
          'missing required field',
          'collection not found',
          'document is missing mandatory',
        ],
      },
    ],
    cause: {
      en: 'The document does not fit the Solr schema, or the collection does not exist.',
      id: 'Dokumen tidak cocok dengan schema Solr, atau collection-nya tidak ada.',
    },
    steps: [
      {
        en: 'Read the field (or collection) in the message; compare with "/solr/<collection>/schema/fields".',
        id: 'Baca field (atau collection) di pesan; cocokkan dengan "/solr/<collection>/schema/fields".',
      },
      {
        en: 'Add the field to the schema, drop it with an SMT, or correct the collection name.',
        id: 'Tambahkan field ke schema, buang dengan SMT, atau perbaiki nama collection.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://solr.apache.org/guide/solr/latest/indexing-guide/schema-api.html',
    ],
  },
];
