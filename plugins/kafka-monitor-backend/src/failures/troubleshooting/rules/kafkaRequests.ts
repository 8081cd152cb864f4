import { RemedyRule } from '../RemedyRule';

/** Requests that Kafka leaves unanswered or does not know. */
export const KAFKA_REQUESTS_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-broker-disconnected',
    area: 'kafka-client',
    confidence: 'generic',
    match: [
      {
        exception: [
          'org.apache.kafka.common.errors.DisconnectException',
          'org.apache.kafka.common.errors.NetworkException',
        ],
        words: ['disconnectexception', 'networkexception'],
      },
    ],
    cause: {
      en: 'A Kafka broker closed the connection before it answered.',
      id: 'Broker Kafka menutup koneksi sebelum menjawab.',
    },
    steps: [
      {
        en: 'Look at the brokers: restarts, rolling upgrades, load, and the network between.',
        id: 'Lihat broker: restart, rolling upgrade, beban, dan jaringan di antaranya.',
      },
      {
        en: 'Restart the failed task when the cluster is healthy.',
        id: 'Restart task yang gagal setelah cluster sehat.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    ],
  },
  {
    id: 'kafka-request-timed-out',
    area: 'kafka-client',
    confidence: 'generic',
    match: [
      {
        exception: 'org.apache.kafka.common.errors.TimeoutException',
        words: ['timeoutexception'],
      },
    ],
    cause: {
      en: 'Kafka did not answer a request in time.',
      id: 'Kafka tidak menjawab permintaan tepat waktu.',
    },
    steps: [
      {
        en: 'Look at the load, the under-replicated partitions and the controller of the Kafka cluster.',
        id: 'Lihat beban, partisi under-replicated, dan controller cluster Kafka.',
      },
      {
        en: 'Check the network and the advertised listeners between worker and brokers.',
        id: 'Periksa jaringan dan advertised listener antara worker dan broker.',
      },
      {
        en: 'Restart the failed task when the cluster is healthy.',
        id: 'Restart task yang gagal setelah cluster sehat.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/protocol/Errors.java',
    ],
  },
  {
    id: 'kafka-version-unsupported',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        exception: 'UnsupportedVersionException',
        words: ['unsupportedversionexception'],
      },
    ],
    cause: {
      en: 'The client asks for something that this Kafka version, or the proxy in front of it, does not know.',
      id: 'Klien meminta sesuatu yang tidak dikenal versi Kafka ini, atau proxy di depannya.',
    },
    steps: [
      {
        en: 'Compare versions: `kafka-broker-api-versions.sh --bootstrap-server <bootstrap>`.',
        id: 'Bandingkan versi: `kafka-broker-api-versions.sh --bootstrap-server <bootstrap>`.',
      },
      {
        en: "Upgrade the brokers, or switch the feature off (for idempotence `producer.override.enable.idempotence=false`, for exactly-once the worker's `exactly.once.source.support`).",
        id: 'Upgrade broker, atau matikan fitur itu (untuk idempotence `producer.override.enable.idempotence=false`, untuk exactly-once `exactly.once.source.support` di worker).',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#upgrade'],
  },
  {
    id: 'kafka-topic-missing',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        message: /topic \S{1,260} not present in metadata after \d+ ?ms/i,
        words: ['not present in metadata after'],
      },
      {
        message: /this server does not host this topic-partition/i,
        words: ['does not host this topic-partition'],
      },
    ],
    cause: {
      en: 'The topic does not exist on the Kafka cluster and is not created by itself, or was deleted while in use.',
      id: 'Topic tidak ada di cluster Kafka dan tidak dibuat otomatis, atau dihapus saat dipakai.',
    },
    steps: [
      {
        en: 'Look: `kafka-topics.sh --bootstrap-server <bootstrap> --describe --topic <topic>`; check spelling and prefix.',
        id: 'Periksa: `kafka-topics.sh --bootstrap-server <bootstrap> --describe --topic <topic>`; cek ejaan dan prefix.',
      },
      {
        en: 'Create it, or for a source set `topic.creation.default.replication.factor` and `topic.creation.default.partitions`; the principal needs CREATE and DESCRIBE.',
        id: 'Buat topic itu, atau untuk source isi `topic.creation.default.replication.factor` dan `topic.creation.default.partitions`; principal perlu CREATE dan DESCRIBE.',
      },
      {
        en: 'Without DESCRIBE a topic looks absent too: check the ACLs.',
        id: 'Tanpa DESCRIBE topic juga tampak tidak ada: periksa ACL.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect'],
  },
  {
    id: 'kafka-partition-missing',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /partition \d+ of topic \S{1,260} with partition count \d+ is not present in metadata/i,
        words: ['with partition count'],
      },
    ],
    cause: {
      en: 'A record names a partition number that the topic does not have: the topic has fewer partitions than the connector or an SMT assumes.',
      id: 'Sebuah record menyebut nomor partisi yang tidak ada: topic memiliki partisi lebih sedikit dari anggapan connector atau SMT.',
    },
    steps: [
      {
        en: 'Compare the number in the trace with `kafka-topics.sh --describe --topic <topic>`.',
        id: 'Bandingkan angka di trace dengan `kafka-topics.sh --describe --topic <topic>`.',
      },
      {
        en: 'Add partitions (`kafka-topics.sh --alter --partitions N`), or correct the partitions setting of the connector or SMT. More partitions change which partition a key goes to.',
        id: 'Tambah partisi (`kafka-topics.sh --alter --partitions N`), atau perbaiki setelan partisi di connector atau SMT. Menambah partisi mengubah partisi tujuan sebuah key.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/producer/KafkaProducer.java',
    ],
  },
];
