import { RemedyRule } from '../../RemedyRule';

/** What Elasticsearch and OpenSearch refuse about a document. */
export const SEARCH_DOCUMENTS_RULES: readonly RemedyRule[] = [
  {
    id: 'es-mapping-conflict',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /\bmapper_parsing_exception\b|\bdocument_parsing_exception\b|failed to parse field \[|object mapping for \[[^\]\n]{1,200}\] tried to parse field|mapper \[[^\]\n]{1,200}\] (?:of different type|cannot be changed from type)/i,
        words: [
          'mapper_parsing_exception',
          'document_parsing_exception',
          'failed to parse field [',
          'object mapping for [',
          'of different type',
          'cannot be changed from type',
        ],
      },
    ],
    cause: {
      en: 'A field of this document has another type than the mapping of the index gives it.',
      id: 'Sebuah field di dokumen ini bertipe lain dari yang ditetapkan mapping index.',
    },
    steps: [
      {
        en: 'Read the field in the message and compare: "GET <index>/_mapping/field/<field>" with the record at the offset of the failure.',
        id: 'Baca field di pesan dan bandingkan: "GET <index>/_mapping/field/<field>" dengan record di offset kegagalan.',
      },
      {
        en: 'A type cannot be changed in place: create a new index with the right mapping (template), reindex, and switch the alias.',
        id: 'Tipe tidak bisa diubah langsung: buat index baru dengan mapping yang benar (template), reindex, lalu pindahkan alias.',
      },
      {
        en: 'Or repair the records: Cast or ReplaceField SMT, or the producer.',
        id: 'Atau perbaiki record-nya: SMT Cast atau ReplaceField, atau producer.',
      },
      {
        en: 'To go on without them: behavior.on.malformed.documents=warn and a dead letter queue. Those documents are then not in the index.',
        id: 'Untuk melanjutkan tanpa record itu: behavior.on.malformed.documents=warn dan dead letter queue. Dokumen tersebut tidak akan ada di index.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/195',
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html',
    ],
  },
  {
    id: 'es-strict-mapping',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /\bstrict_dynamic_mapping_exception\b|mapping set to strict, dynamic introduction of \[/i,
        words: [
          'strict_dynamic_mapping_exception',
          'mapping set to strict, dynamic introduction',
        ],
      },
    ],
    cause: {
      en: 'The document has a field the index does not know, and its mapping is strict.',
      id: 'Dokumen punya field yang tidak dikenal index, dan mapping-nya strict.',
    },
    steps: [
      {
        en: 'Add the field the message names: "PUT <index>/_mapping", and to the index template.',
        id: 'Tambahkan field yang disebut di pesan: "PUT <index>/_mapping", dan juga di index template.',
      },
      {
        en: 'Or drop it on the way with ReplaceField (exclude), or set "dynamic": false so that unknown fields are kept but not indexed.',
        id: 'Atau buang di jalan dengan ReplaceField (exclude), atau isi "dynamic": false agar field tak dikenal disimpan tanpa diindeks.',
      },
      { en: 'Then restart the task.', id: 'Setelah itu restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/dynamic.html',
    ],
  },
  {
    id: 'es-total-fields',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /Limit of (?:total|mapping) fields \[\d+\]/i,
        words: ['limit of total fields [', 'limit of mapping fields ['],
      },
    ],
    cause: {
      en: 'The index has reached its limit of fields: new keys keep becoming new fields.',
      id: 'Index sudah mencapai batas jumlah field: key baru terus menjadi field baru.',
    },
    steps: [
      {
        en: 'Look at the mapping for keys that are data (ids, dates, names): "GET <index>/_mapping".',
        id: 'Periksa mapping untuk key yang sebenarnya data (id, tanggal, nama): "GET <index>/_mapping".',
      },
      {
        en: 'Map that object as flattened (or "enabled": false) in the template, or drop it with an SMT.',
        id: 'Petakan objek itu sebagai flattened (atau "enabled": false) di template, atau buang dengan SMT.',
      },
      {
        en: 'To go on now: "PUT <index>/_settings {\\"index.mapping.total_fields.limit\\": 2000}". A high limit costs heap of the cluster.',
        id: 'Untuk melanjutkan sekarang: "PUT <index>/_settings {\\"index.mapping.total_fields.limit\\": 2000}". Batas yang tinggi memakan heap cluster.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/222',
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/mapping-settings-limit.html',
    ],
  },
  {
    id: 'es-immense-term',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /Document contains at least one immense term in field/i,
        words: ['document contains at least one immense term'],
      },
    ],
    cause: {
      en: 'A keyword field holds a text longer than Lucene can index (32,766 bytes).',
      id: 'Sebuah field keyword berisi teks yang lebih panjang dari yang bisa diindeks Lucene (32.766 byte).',
    },
    steps: [
      {
        en: 'Set ignore_above (for example 8191) for that field in mapping and template: it applies to existing indices as well.',
        id: 'Isi ignore_above (misalnya 8191) untuk field itu di mapping dan template: berlaku juga untuk index yang sudah ada.',
      },
      {
        en: 'Or map it as text, or with "index": false and "doc_values": false, in a new index.',
        id: 'Atau petakan sebagai text, atau dengan "index": false dan "doc_values": false, di index baru.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.elastic.co/guide/en/elasticsearch/reference/current/ignore-above.html',
    ],
  },
  {
    id: 'es-id-missing',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /Key is used as document id and can not be (?:null|empty)/i,
        words: ['key is used as document id and can not be'],
      },
    ],
    cause: {
      en: 'The connector takes the record key as document id, and this record has none.',
      id: 'Connector memakai key record sebagai document id, dan record ini tidak punya key.',
    },
    steps: [
      {
        en: 'Set a key: at the producer, or with ValueToKey and ExtractField$Key.',
        id: 'Isi key: di producer, atau dengan ValueToKey dan ExtractField$Key.',
      },
      {
        en: 'Or set key.ignore=true: the id becomes topic+partition+offset, so that updates and deletes no longer find their document.',
        id: 'Atau isi key.ignore=true: id menjadi topic+partition+offset, sehingga update dan delete tidak lagi menemukan dokumennya.',
      },
      {
        en: 'For single bad records: drop.invalid.message=true or a dead letter queue.',
        id: 'Untuk record tertentu saja: drop.invalid.message=true atau dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch',
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html',
    ],
  },
  {
    id: 'es-null-value',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:has a null value|null value encountered for topic\/partition\/offset)[^\n]{0,160}to ignore future records like this,? change the configuration property/i,
        words: [
          'to ignore future records like this change the configuration',
          'to ignore future records like this, change the configuration',
        ],
      },
    ],
    cause: {
      en: 'The record is a tombstone (null value), and the connector is set to fail on those.',
      id: 'Record ini tombstone (value null), dan connector diatur untuk gagal jika menemuinya.',
    },
    steps: [
      {
        en: 'Set behavior.on.null.values=delete to remove the document with that key (needs key.ignore=false).',
        id: 'Isi behavior.on.null.values=delete untuk menghapus dokumen dengan key tersebut (memerlukan key.ignore=false).',
      },
      {
        en: 'Or ignore, to leave the document as it is.',
        id: 'Atau ignore, untuk membiarkan dokumen apa adanya.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html',
    ],
  },
];
