import { RemedyRule } from '../../RemedyRule';

/** When the search cluster is full, blocked or too busy. */
export const SEARCH_CLUSTER_RULES: readonly RemedyRule[] = [
  {
    id: 'es-flood-stage',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /FORBIDDEN\/12\/index read-only|disk usage exceeded flood-stage watermark|FORBIDDEN\/10\/cluster create-index blocked/i,
        words: [
          'forbidden/12/index read-only',
          'disk usage exceeded flood-stage',
          'forbidden/10/cluster create-index blocked',
        ],
      },
    ],
    cause: {
      en: 'A node of the search cluster ran out of disk (flood-stage watermark), so its indices were made read-only.',
      id: 'Sebuah node di cluster pencarian kehabisan disk (flood-stage watermark), sehingga index-nya dijadikan read-only.',
    },
    steps: [
      {
        en: 'See the disks: "GET _cat/allocation?v". Delete old indices or add space.',
        id: 'Lihat disk: "GET _cat/allocation?v". Hapus index lama atau tambah ruang.',
      },
      {
        en: 'The block goes by itself once below the high watermark (7.4 and later); else "PUT */_settings {\\"index.blocks.read_only_allow_delete\\": null}".',
        id: 'Block hilang sendiri setelah di bawah high watermark (7.4 ke atas); jika tidak, "PUT */_settings {\\"index.blocks.read_only_allow_delete\\": null}".',
      },
      {
        en: 'Restart the task, and watch that documents arrive: while it retries, the task shows RUNNING with nothing written.',
        id: 'Restart task, dan pastikan dokumen masuk: selama mencoba ulang, task tampil RUNNING tanpa menulis apa pun.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/387',
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/fix-watermark-errors.html',
    ],
  },
  {
    id: 'es-write-block',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /FORBIDDEN\/(?:5|8)\/index |\bindex_closed_exception\b/i,
        words: [
          'forbidden/5/index',
          'forbidden/8/index',
          'index_closed_exception',
        ],
      },
    ],
    cause: {
      en: 'Someone (or a lifecycle policy) blocked writing to this index, or closed it.',
      id: 'Seseorang (atau lifecycle policy) memblokir penulisan ke index ini, atau menutupnya.',
    },
    steps: [
      {
        en: 'See "GET <index>/_settings" (index.blocks.*) and "GET <index>/_ilm/explain": a shrunk or frozen index is read-only on purpose.',
        id: 'Lihat "GET <index>/_settings" (index.blocks.*) dan "GET <index>/_ilm/explain": index yang di-shrink atau di-freeze memang read-only.',
      },
      {
        en: 'Write to the alias of the newest index, not to an old one.',
        id: 'Tulis ke alias dari index terbaru, bukan ke index lama.',
      },
      {
        en: 'If the block is a mistake: "PUT <index>/_settings {\\"index.blocks.write\\": null}", or "POST <index>/_open". Then restart the task.',
        id: 'Jika block itu keliru: "PUT <index>/_settings {\\"index.blocks.write\\": null}", atau "POST <index>/_open". Setelah itu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/index-modules-blocks.html',
    ],
  },
  {
    id: 'es-rejected',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /\b(?:es_)?rejected_execution_exception\b|\bEsRejectedExecutionException\b/i,
        words: ['rejected_execution_exception', 'esrejectedexecutionexception'],
      },
      {
        exception: [
          'ElasticsearchStatusException',
          'OpenSearchStatusException',
          'ResponseException',
        ],
        message: /\b429 Too Many Requests\b/i,
        words: ['429 too many requests'],
      },
    ],
    cause: {
      en: 'The search cluster cannot keep up: its write queue is full and it refuses bulk requests.',
      id: 'Cluster pencarian kewalahan: antrean tulisnya penuh dan permintaan bulk ditolak.',
    },
    steps: [
      {
        en: 'See "GET _cat/thread_pool/write?v&h=node_name,active,queue,rejected" and the load of the nodes.',
        id: 'Lihat "GET _cat/thread_pool/write?v&h=node_name,active,queue,rejected" dan beban node.',
      },
      {
        en: 'Send less at once: lower max.in.flight.requests, batch.size and tasks.max; raise linger.ms and retry.backoff.ms.',
        id: 'Kirim lebih sedikit sekaligus: turunkan max.in.flight.requests, batch.size, dan tasks.max; naikkan linger.ms dan retry.backoff.ms.',
      },
      {
        en: 'Restart the task: it goes on from the committed offsets.',
        id: 'Restart task: task melanjutkan dari offset yang sudah di-commit.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/268',
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/rejected-requests.html',
    ],
  },
  {
    id: 'es-circuit-breaker',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /\bcircuit_breaking_exception\b|Data too large, data for \[/i,
        words: ['circuit_breaking_exception', 'data too large, data for ['],
      },
    ],
    cause: {
      en: 'A node of the search cluster is short of heap, and refused the request to protect itself.',
      id: 'Sebuah node di cluster pencarian kekurangan heap, dan menolak permintaan untuk melindungi diri.',
    },
    steps: [
      {
        en: 'See "GET _nodes/stats/breaker" and the heap of the nodes; look for heavy searches at the same time.',
        id: 'Lihat "GET _nodes/stats/breaker" dan heap node; cari pencarian berat pada saat yang sama.',
      },
      {
        en: 'Send smaller bulks: lower batch.size, bulk.size.bytes and max.in.flight.requests.',
        id: 'Kirim bulk yang lebih kecil: turunkan batch.size, bulk.size.bytes, dan max.in.flight.requests.',
      },
      {
        en: 'Restart the task when the heap is down.',
        id: 'Restart task ketika heap sudah turun.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/circuit-breaker-errors.html',
    ],
  },
  {
    id: 'es-bulk-too-large',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /413 Request Entity Too Large|413 Content Too Large/i,
        frame: 'org.elasticsearch',
        words: ['413 request entity too large', '413 content too large'],
      },
      {
        message: /413 Request Entity Too Large|413 Content Too Large/i,
        frame: 'org.opensearch',
        words: ['413 request entity too large', '413 content too large'],
      },
      {
        message:
          /URI \[\/_bulk[^\]\n]{0,200}\], status line \[HTTP\/[\d.]{1,3} 413 /i,
        words: ['uri [/_bulk'],
      },
      {
        message:
          /entity content is too long \[\d+\] for the configured buffer limit/i,
        words: ['entity content is too long ['],
      },
    ],
    cause: {
      en: 'One bulk request (or one document) is larger than the search cluster or a proxy before it takes.',
      id: 'Satu permintaan bulk (atau satu dokumen) lebih besar dari yang diterima cluster pencarian atau proxy di depannya.',
    },
    steps: [
      {
        en: 'Lower batch.size and set bulk.size.bytes (for example 5242880) below the limit.',
        id: 'Turunkan batch.size dan isi bulk.size.bytes (misalnya 5242880) di bawah batas.',
      },
      {
        en: 'Find who answers: http.max_content_length of the cluster (100 MB), client_max_body_size of nginx, 10 MB on small AWS OpenSearch instances.',
        id: 'Cari siapa yang menjawab: http.max_content_length cluster (100 MB), client_max_body_size nginx, 10 MB pada instance AWS OpenSearch kecil.',
      },
      {
        en: 'If a single document is too large, drop its big field with an SMT, or send it to a dead letter queue.',
        id: 'Jika satu dokumen saja yang terlalu besar, buang field besarnya dengan SMT, atau kirim ke dead letter queue.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html',
      'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html',
    ],
  },
  {
    id: 'es-version-conflict',
    area: 'search-engines',
    confidence: 'likely',
    match: [
      {
        message: /\bversion_conflict_engine_exception\b/i,
        words: ['version_conflict_engine_exception'],
      },
    ],
    cause: {
      en: 'The document was changed by another writer, or a newer version of it is already in the index.',
      id: 'Dokumen diubah oleh penulis lain, atau versi yang lebih baru sudah ada di index.',
    },
    steps: [
      {
        en: 'Look for a second connector, task or application that writes the same ids to this index; two topics with the same keys count too.',
        id: 'Cari connector, task, atau aplikasi lain yang menulis id yang sama ke index ini; dua topic dengan key yang sama juga termasuk.',
      },
      {
        en: 'After a topic was recreated its offsets (the versions) begin at 0 again, below those in the index: write to a new index.',
        id: 'Setelah topic dibuat ulang, offset-nya (versi) mulai lagi dari 0, di bawah yang ada di index: tulis ke index baru.',
      },
      {
        en: 'For upserts with several tasks lower max.in.flight.requests to 1.',
        id: 'Untuk upsert dengan beberapa task, turunkan max.in.flight.requests menjadi 1.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch',
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/docs-index_.html',
    ],
  },
];
