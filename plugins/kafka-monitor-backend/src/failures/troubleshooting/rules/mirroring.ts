import { RemedyRule } from '../RemedyRule';

/** MirrorMaker 2. */
export const MIRRORING_RULES: readonly RemedyRule[] = [
  {
    id: 'mirror-incremental-alter-unsupported',
    area: 'mirroring',
    confidence: 'exact',
    match: [
      {
        message: /is not compatible with IncrementalAlterConfigs/i,
        words: ['incrementalalterconfigs'],
      },
    ],
    cause: {
      en: 'The target Kafka is too old to have topic configurations synchronised in the way that is asked for.',
      id: 'Kafka tujuan terlalu lama untuk sinkronisasi konfigurasi topic dengan cara yang diminta.',
    },
    steps: [
      {
        en: 'Set `use.incremental.alter.configs=never` (until Kafka 4), or `sync.topic.configs.enabled=false`, or upgrade the target to 2.3 or later.',
        id: 'Isi `use.incremental.alter.configs=never` (sampai Kafka 4), atau `sync.topic.configs.enabled=false`, atau upgrade tujuan ke 2.3 atau lebih baru.',
      },
      { en: 'Restart the connector.', id: 'Restart connector.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/mirror/src/main/java/org/apache/kafka/connect/mirror/MirrorSourceConnector.java',
    ],
  },
  {
    id: 'mirror-groups-not-loaded',
    area: 'mirroring',
    confidence: 'exact',
    match: [
      {
        message: /timeout while loading consumer groups/i,
        words: ['timeout while loading consumer groups'],
      },
    ],
    cause: {
      en: 'The checkpoint connector could not load the consumer groups of the source cluster in time.',
      id: 'Checkpoint connector tidak dapat memuat consumer group dari cluster sumber tepat waktu.',
    },
    steps: [
      {
        en: 'Check that the source cluster answers (`kafka-consumer-groups.sh --list`) and how many groups it has.',
        id: 'Periksa bahwa cluster sumber menjawab (`kafka-consumer-groups.sh --list`) dan berapa jumlah group-nya.',
      },
      {
        en: 'Narrow `groups` / `groups.exclude`, raise `admin.timeout.ms`, then restart the connector.',
        id: 'Persempit `groups` / `groups.exclude`, naikkan `admin.timeout.ms`, lalu restart connector.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/mirror/src/main/java/org/apache/kafka/connect/mirror/MirrorCheckpointConnector.java',
    ],
  },
  {
    id: 'mirror-exactly-once-needs-read-committed',
    area: 'mirroring',
    confidence: 'exact',
    match: [
      {
        message:
          /MirrorSourceConnector can only provide exactly-once guarantees when/i,
        words: ['can only provide exactly-once guarantees'],
      },
    ],
    cause: {
      en: 'Exactly-once mirroring needs a consumer of the source that reads committed records only.',
      id: 'Mirroring exactly-once memerlukan consumer sumber yang hanya membaca record committed.',
    },
    steps: [
      {
        en: 'Set `source.consumer.isolation.level=read_committed` (in older versions `consumer.isolation.level`).',
        id: 'Isi `source.consumer.isolation.level=read_committed` (versi lama `consumer.isolation.level`).',
      },
      { en: 'Restart the connector.', id: 'Restart connector.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/mirror/src/main/java/org/apache/kafka/connect/mirror/MirrorSourceConnector.java',
    ],
  },
];
