import { RemedyRule } from '../../RemedyRule';

/** Documents and mappings that a search engine can not even read. */
export const SEARCH_DOCUMENT_FORMS_RULES: readonly RemedyRule[] = [
  {
    id: 'es-not-json-object',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /not_x_content_exception[^\n]{0,40}Compressor detection can only be called|Compressor detection can only be called on some xcontent bytes/i,
        words: ['compressor detection can only be called'],
      },
    ],
    cause: {
      en: 'What the sink sends is no JSON object: the value of the record is a plain text, a number or a list.',
      id: 'Yang dikirim sink bukan objek JSON: value record berupa teks biasa, angka, atau daftar.',
    },
    steps: [
      {
        en: 'Look at a record of the topic: each value must be one JSON object, `{ ... }`. A list has to be split by the producer.',
        id: 'Lihat sebuah record di topic: tiap value harus satu objek JSON, `{ ... }`. Daftar harus dipecah oleh producer.',
      },
      {
        en: 'JSON that is read with StringConverter stays a text: set value.converter=org.apache.kafka.connect.json.JsonConverter (schemas.enable=false for plain JSON) and schema.ignore=true.',
        id: 'JSON yang dibaca dengan StringConverter tetap berupa teks: set value.converter=org.apache.kafka.connect.json.JsonConverter (schemas.enable=false untuk JSON biasa) dan schema.ignore=true.',
      },
      {
        en: 'For plain values wrap them with the HoistField SMT; an ExtractField SMT that leaves a plain value has the same effect as none.',
        id: 'Untuk value biasa bungkus dengan SMT HoistField; SMT ExtractField yang menyisakan value biasa menimbulkan galat yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/195',
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/476',
    ],
  },
  {
    id: 'es-mapping-unsupported',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /Root mapping definition has unsupported parameters|No handler for type \[[^\]\n]{1,60}\] declared on field|Mapping definition for \[[^\]\n]{1,200}\] has unsupported parameters/i,
        words: [
          'root mapping definition has unsupported',
          'no handler for type [',
          'mapping definition for [',
        ],
      },
    ],
    cause: {
      en: 'The mapping that the sink derives from the record schema is not one that this search engine takes: the value is no structure, or a type is unknown to its version.',
      id: 'Mapping yang diturunkan sink dari schema record tidak diterima search engine ini: value bukan struktur, atau sebuah tipe tidak dikenal versinya.',
    },
    steps: [
      {
        en: 'If the values are plain text: read JSON with JsonConverter, or wrap them with HoistField; only a structure gives a mapping with fields.',
        id: 'Jika value berupa teks biasa: baca JSON dengan JsonConverter, atau bungkus dengan HoistField; hanya struktur yang menghasilkan mapping berisi field.',
      },
      {
        en: 'Or let the index decide: schema.ignore=true, with an index template for the types that matter.',
        id: 'Atau biarkan index yang menentukan: schema.ignore=true, dengan index template untuk tipe yang penting.',
      },
      {
        en: 'If a type is unknown, compare the versions of connector and search engine, and upgrade the connector.',
        id: 'Jika sebuah tipe tidak dikenal, bandingkan versi connector dan search engine, lalu upgrade connector.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/252',
    ],
  },
  {
    id: 'es-field-name',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /object field starting or ending with a \[\.\] makes object resolution ambiguous|field name cannot (?:be|contain) (?:an empty|only whitespace)|mapper_parsing_exception[^\n]{0,120}array_index_out_of_bounds_exception/i,
        words: [
          'object field starting or ending',
          'field name cannot',
          'array_index_out_of_bounds_exception',
        ],
      },
      {
        message: /name cannot be (?:an )?empty string/i,
        words: [
          'name cannot be empty string',
          'name cannot be an empty string',
        ],
        frame: 'io.confluent.connect.elasticsearch',
      },
    ],
    cause: {
      en: 'A field of the document has a name that the search engine can not take: empty, only dots or blanks, or with a dot at its start or end.',
      id: 'Sebuah field dokumen bernama yang tidak bisa diterima search engine: kosong, hanya titik atau spasi, atau diawali/diakhiri titik.',
    },
    steps: [
      {
        en: 'Find the record at the offset of the failure and look at its field names, nested ones too.',
        id: 'Cari record di offset kegagalan dan periksa nama field-nya, termasuk yang bersarang.',
      },
      {
        en: 'Rename or drop the field: ReplaceField SMT (renames, exclude), or better at the producer.',
        id: 'Ganti nama atau buang field itu: SMT ReplaceField (renames, exclude), atau lebih baik di producer.',
      },
      {
        en: 'To go on without such documents: behavior.on.malformed.documents=warn and a dead letter queue.',
        id: 'Untuk melanjutkan tanpa dokumen itu: behavior.on.malformed.documents=warn dan dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-elasticsearch/pull/148',
      'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/694',
    ],
  },
  {
    id: 'es-not-reachable',
    area: 'search-engines',
    confidence: 'likely',
    match: [
      {
        message:
          /could not connect to (?:elasticsearch|opensearch)\. error message: |could not initialize the elasticsearch client|couldn't start elasticsearchsinktask due to connection error/i,
        words: [
          'could not connect to elasticsearch',
          'could not connect to opensearch',
          'could not initialize the elasticsearch client',
          'due to connection error',
        ],
      },
    ],
    cause: {
      en: 'The search cluster could not be reached with this address.',
      id: 'Cluster search tidak bisa dijangkau dengan alamat ini.',
    },
    steps: [
      {
        en: 'From the worker run "curl -v <connection.url>". The text behind "Error message" says what happened.',
        id: 'Dari worker jalankan "curl -v <connection.url>". Teks setelah "Error message" menyebut apa yang terjadi.',
      },
      {
        en: '"Connection is closed" mostly means http where the cluster speaks https: correct the scheme and port, and set elastic.security.protocol=SSL with a trust store.',
        id: '"Connection is closed" umumnya berarti http padahal cluster memakai https: perbaiki skema dan port, dan set elastic.security.protocol=SSL dengan trust store.',
      },
      {
        en: 'Check that all nodes of the list are up, then save the configuration again.',
        id: 'Pastikan semua node di daftar hidup, lalu simpan konfigurasi lagi.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html',
    ],
  },
];
