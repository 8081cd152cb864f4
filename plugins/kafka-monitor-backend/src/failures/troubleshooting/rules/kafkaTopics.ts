import { RemedyRule } from '../RemedyRule';

/** Topics that can not be created or led. */
export const KAFKA_TOPICS_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-replication-factor-too-large',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /replication factor:? \d+ larger than available brokers|replication factor is below 1 or larger than the number of available brokers|target replication factor of \d+ cannot be reached/i,
        words: [
          'larger than available brokers',
          'larger than the number of available brokers',
          'target replication factor of',
        ],
      },
    ],
    cause: {
      en: 'A topic is to be created with more replicas than the Kafka cluster has brokers.',
      id: 'Topic akan dibuat dengan replika lebih banyak dari jumlah broker cluster Kafka.',
    },
    steps: [
      {
        en: 'See which topic it is; its setting is `topic.creation.default.replication.factor`, `errors.deadletterqueue.topic.replication.factor`, `confluent.topic.replication.factor`, or for MirrorMaker 2 `replication.factor` and `*.topic.replication.factor`.',
        id: 'Lihat topic mana; setelannya `topic.creation.default.replication.factor`, `errors.deadletterqueue.topic.replication.factor`, `confluent.topic.replication.factor`, atau untuk MirrorMaker 2 `replication.factor` dan `*.topic.replication.factor`.',
      },
      {
        en: 'Set it to the number of brokers or less, or bring the missing brokers back.',
        id: 'Isi dengan jumlah broker atau kurang, atau hidupkan lagi broker yang hilang.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect'],
  },
  {
    id: 'kafka-topic-policy-violated',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        exception: 'PolicyViolationException',
        words: ['policyviolationexception'],
      },
    ],
    cause: {
      en: 'The Kafka cluster refuses to create or change the topic: its policy (often of a hosted Kafka) asks for other settings.',
      id: 'Cluster Kafka menolak membuat atau mengubah topic: kebijakannya (sering pada Kafka terkelola) meminta setelan lain.',
    },
    steps: [
      {
        en: 'Read in the trace what the policy asks for: replication factor, partitions, retention or name.',
        id: 'Baca di trace apa yang diminta kebijakan: replication factor, partisi, retention, atau nama.',
      },
      {
        en: 'Create the topic by hand in the allowed form, or set `topic.creation.default.*` accordingly.',
        id: 'Buat topic secara manual sesuai aturan, atau sesuaikan `topic.creation.default.*`.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    ],
  },
  {
    id: 'kafka-topic-name-invalid',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        exception: 'org.apache.kafka.common.errors.InvalidTopicException',
        words: ['invalidtopicexception'],
      },
      {
        message:
          /topic name is invalid:|contains one or more characters other than ASCII alphanumerics/i,
        words: ['topic name is invalid', 'other than ascii alphanumerics'],
      },
    ],
    cause: {
      en: 'The topic name is empty, holds characters that Kafka does not allow, or is longer than 249 characters.',
      id: 'Nama topic kosong, memuat karakter yang tidak diizinkan Kafka, atau lebih dari 249 karakter.',
    },
    steps: [
      {
        en: 'Find where the name comes from: topic prefix, table name, or a `RegexRouter` / routing SMT.',
        id: 'Cari asal nama itu: topic prefix, nama tabel, atau SMT `RegexRouter` / routing.',
      },
      {
        en: 'Allowed are letters, digits, `.`, `_` and `-`: change the prefix, or add a `RegexRouter` that replaces the rest.',
        id: 'Yang diizinkan huruf, angka, `.`, `_`, dan `-`: ubah prefix, atau tambahkan `RegexRouter` yang mengganti sisanya.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/internals/Topic.java',
    ],
  },
  {
    id: 'kafka-topic-creation-timed-out',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        message:
          /timed out while checking for or creating topic|could not look up partition metadata for topic/i,
        words: [
          'checking for or creating topic',
          'could not look up partition metadata',
        ],
      },
    ],
    cause: {
      en: 'Kafka did not create or show a topic in time.',
      id: 'Kafka tidak membuat atau menampilkan topic tepat waktu.',
    },
    steps: [
      {
        en: 'Look at the topic (`kafka-topics.sh --describe`): does it exist, has each partition a leader?',
        id: 'Lihat topic (`kafka-topics.sh --describe`): apakah ada, apakah tiap partisi punya leader?',
      },
      {
        en: "Check the brokers' load and controller, and the connection from this worker.",
        id: 'Periksa beban broker dan controller, serta koneksi dari worker ini.',
      },
      {
        en: 'Restart the failed part when the topic is there.',
        id: 'Restart bagian yang gagal setelah topic ada.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/util/TopicAdmin.java',
    ],
  },
  {
    id: 'kafka-no-partition-leader',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        message:
          /no leader for this topic-partition as we are in the middle of a leadership election/i,
        words: ['in the middle of a leadership election'],
      },
      {
        exception: [
          'NotLeaderOrFollowerException',
          'NotLeaderForPartitionException',
          'LeaderNotAvailableException',
        ],
        words: ['notleader', 'leadernotavailable'],
      },
    ],
    cause: {
      en: 'A partition has no leader: a broker is going down, coming up, or all its replicas are offline.',
      id: 'Sebuah partisi tidak punya leader: broker sedang turun, naik, atau semua replikanya offline.',
    },
    steps: [
      {
        en: '`kafka-topics.sh --bootstrap-server <bootstrap> --describe --unavailable-partitions` must come back empty.',
        id: '`kafka-topics.sh --bootstrap-server <bootstrap> --describe --unavailable-partitions` harus kosong.',
      },
      {
        en: 'Bring the brokers with its replicas back, then restart the failed task.',
        id: 'Hidupkan lagi broker yang memuat replikanya, lalu restart task yang gagal.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    ],
  },
  {
    id: 'kafka-broker-disk-error',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      { exception: 'KafkaStorageException', words: ['kafkastorageexception'] },
      {
        message: /disk error when trying to access log file on the disk/i,
        words: ['disk error when trying to access log file'],
      },
    ],
    cause: {
      en: 'A Kafka broker can not use its disk (full, read-only or broken).',
      id: 'Broker Kafka tidak dapat memakai disknya (penuh, read-only, atau rusak).',
    },
    steps: [
      {
        en: 'Check disk space and the log of the broker that leads the partition.',
        id: 'Periksa ruang disk dan log broker yang menjadi leader partisi itu.',
      },
      {
        en: 'Repair or move the log directory, wait until the partitions are in sync, then restart the failed task.',
        id: 'Perbaiki atau pindahkan log directory, tunggu partisi in-sync, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    ],
  },
  {
    id: 'kafka-broker-unknown-error',
    area: 'kafka-client',
    confidence: 'generic',
    match: [
      {
        exception: 'org.apache.kafka.common.errors.UnknownServerException',
        words: ['unknownserverexception'],
      },
    ],
    cause: {
      en: 'A Kafka broker failed in a way it does not tell; the reason stands in its own log.',
      id: 'Broker Kafka gagal tanpa memberi tahu alasannya; alasannya ada di log broker.',
    },
    steps: [
      {
        en: 'Look into `server.log` of the brokers at the time of the failure.',
        id: 'Lihat `server.log` broker pada waktu kegagalan.',
      },
      {
        en: "Restart the failed task once the broker's trouble is gone.",
        id: 'Restart task yang gagal setelah masalah broker hilang.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    ],
  },
];
