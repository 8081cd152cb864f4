import { RemedyRule } from '../../RemedyRule';

/** What the storage sinks (S3, GCS, Azure, HDFS) refuse to write. */
export const STORAGE_SINKS_RULES: readonly RemedyRule[] = [
  {
    id: 'storage-partition-field',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /Unable to find nested field '[^'\n]{1,200}'/i,
        words: ['unable to find nested field'],
      },
      {
        exception: 'storage.errors.PartitionException',
        words: ['partitionexception'],
      },
      {
        message:
          /Field '[^'\n]{1,200}' is not present in the schema|The field '[^'\n]{1,200}' does not exist|Unable to get field '[^'\n]{1,200}' from schema/i,
        frame: 'io.confluent.connect.storage',
        words: [
          'is not present in the schema',
          "the field '",
          'unable to get field ',
        ],
      },
    ],
    cause: {
      en: 'The partitioner looks for a field (or a timestamp in a field) that this record does not have in a usable form.',
      id: 'Partitioner mencari field (atau timestamp di dalam field) yang tidak dimiliki record ini dalam bentuk yang bisa dipakai.',
    },
    steps: [
      {
        en: 'Compare partition.field.name and timestamp.field with a record of the topic: case, nesting (dots) and type count; a timestamp must be a number, a Timestamp or an ISO-8601 text.',
        id: 'Cocokkan partition.field.name dan timestamp.field dengan record di topic: huruf besar-kecil, nesting (titik), dan tipe berpengaruh; timestamp harus angka, Timestamp, atau teks ISO-8601.',
      },
      {
        en: 'Records must be a struct or a map: with StringConverter or bytes there are no fields.',
        id: 'Record harus berupa struct atau map: dengan StringConverter atau bytes tidak ada field.',
      },
      {
        en: 'If some records rightly lack the field, use timestamp.extractor=Record or the DefaultPartitioner, or give the field a default with an SMT.',
        id: 'Jika sebagian record memang tidak punya field itu, pakai timestamp.extractor=Record atau DefaultPartitioner, atau beri nilai default dengan SMT.',
      },
      {
        en: 'A changed partitioner writes to other paths from then on; exactly-once holds only within one setting.',
        id: 'Partitioner yang diubah menulis ke path lain sejak saat itu; exactly-once hanya berlaku dalam satu pengaturan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
      'https://github.com/confluentinc/kafka-connect-storage-common',
    ],
  },
  {
    id: 'storage-schema-version',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Schema version required (?:for|with) \w{1,30} compatibility|Switch between schema-based and schema-less data is not supported/i,
        words: [
          'schema version required',
          'switch between schema-based and schema-less',
        ],
      },
    ],
    cause: {
      en: 'schema.compatibility asks for versioned schemas, but these records carry none (or only some of them do).',
      id: 'schema.compatibility memerlukan schema berversi, tetapi record ini tidak membawanya (atau hanya sebagian).',
    },
    steps: [
      {
        en: 'Use a Schema Registry converter (Avro, Protobuf, JSON Schema): JsonConverter sends schemas without a version.',
        id: 'Gunakan converter Schema Registry (Avro, Protobuf, JSON Schema): JsonConverter mengirim schema tanpa versi.',
      },
      {
        en: 'Or set schema.compatibility=NONE: then a changed schema starts a new file.',
        id: 'Atau isi schema.compatibility=NONE: schema yang berubah akan memulai file baru.',
      },
      {
        en: 'If the topic mixes records with and without schema, separate the producers or send the others to a dead letter queue.',
        id: 'Jika topic mencampur record dengan dan tanpa schema, pisahkan producer atau kirim sisanya ke dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
    ],
  },
  {
    id: 'storage-null-value',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /Null valued records are not writeable with current/i,
        words: ['null valued records are not writeable'],
      },
    ],
    cause: {
      en: 'The topic holds a tombstone (null value), and the sink is set to fail on those.',
      id: 'Topic berisi tombstone (value null), dan sink diatur untuk gagal jika menemuinya.',
    },
    steps: [
      {
        en: 'Set behavior.on.null.values=ignore (tombstones are then not in the store), or write, with store.kafka.keys=true, to keep them.',
        id: 'Isi behavior.on.null.values=ignore (tombstone tidak akan ada di penyimpanan), atau write dengan store.kafka.keys=true untuk menyimpannya.',
      },
      {
        en: 'For Debezium topics drop them earlier: tombstones.on.delete=false at the source, or a Filter SMT with RecordIsTombstone.',
        id: 'Untuk topic Debezium, buang lebih awal: tombstones.on.delete=false di source, atau SMT Filter dengan RecordIsTombstone.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
    ],
  },
  {
    id: 'storage-format-needs-schema',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        message: /Avro schema must be a record/i,
        words: ['avro schema must be a record'],
      },
    ],
    cause: {
      en: 'Parquet (and Avro) files need a record schema, but the value has none: it is plain JSON, text or a single value.',
      id: 'File Parquet (dan Avro) memerlukan schema record, tetapi value tidak memilikinya: isinya JSON biasa, teks, atau nilai tunggal.',
    },
    steps: [
      {
        en: 'Use a converter that carries a schema (Avro, Protobuf, JSON Schema, or JsonConverter with schemas.enable=true and the schema in each message).',
        id: 'Gunakan converter yang membawa schema (Avro, Protobuf, JSON Schema, atau JsonConverter dengan schemas.enable=true dan schema di setiap pesan).',
      },
      {
        en: 'Or write JSON instead: format.class=io.confluent.connect.s3.format.json.JsonFormat.',
        id: 'Atau tulis JSON: format.class=io.confluent.connect.s3.format.json.JsonFormat.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html',
    ],
  },
  {
    id: 'storage-topic-renamed',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /No writer found for topic partition|Found a topic name '[^'\n]{1,260}' that doesn't match assigned partitions/i,
        words: [
          'no writer found for topic partition',
          "that doesn't match assigned partitions",
        ],
      },
    ],
    cause: {
      en: 'A transformation renames the topic of the records, which this sink cannot follow: it keeps its books by the real topic and partition.',
      id: 'Sebuah transformasi mengganti nama topic pada record, yang tidak bisa diikuti sink ini: pencatatannya memakai topic dan partition asli.',
    },
    steps: [
      {
        en: 'Find the SMT that changes the topic (RegexRouter, TimestampRouter, a router of Debezium) in transforms.',
        id: 'Temukan SMT yang mengubah topic (RegexRouter, TimestampRouter, router Debezium) di transforms.',
      },
      {
        en: 'Take it out, and name the target otherwise: topics.dir or a partitioner for files, topic.to.external.resource.mapping or an alias for Elasticsearch.',
        id: 'Hapus SMT itu, dan tentukan nama tujuan dengan cara lain: topics.dir atau partitioner untuk file, topic.to.external.resource.mapping atau alias untuk Elasticsearch.',
      },
      {
        en: 'Or rename at the source, so that Kafka itself holds the name wanted.',
        id: 'Atau ganti nama di sisi source, sehingga Kafka sendiri memakai nama yang diinginkan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-storage-cloud',
      'https://github.com/confluentinc/kafka-connect-elasticsearch',
    ],
  },
  {
    id: 'storage-schema-recursive',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        exception: 'StackOverflowError',
        frame: 'org.apache.parquet.',
        words: ['stackoverflowerror'],
      },
    ],
    cause: {
      en: 'The schema of the records contains itself, which Parquet can not express.',
      id: 'Schema record memuat dirinya sendiri, yang tidak dapat dinyatakan dalam Parquet.',
    },
    steps: [
      {
        en: 'Look for the type that has a field of its own type, and drop that field with ReplaceField or make JSON text of it.',
        id: 'Cari tipe yang memiliki field bertipe dirinya sendiri, lalu buang field itu dengan ReplaceField atau jadikan teks JSON.',
      },
      {
        en: 'Or write Avro or JSON files: another format.class.',
        id: 'Atau tulis file Avro atau JSON: format.class lain.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/292',
    ],
  },
];
