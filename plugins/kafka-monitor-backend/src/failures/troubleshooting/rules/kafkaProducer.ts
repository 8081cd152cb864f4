import { RemedyRule } from '../RemedyRule';

/** Records that Kafka does not take in time, or at all. */
export const KAFKA_PRODUCER_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-record-too-large-for-producer',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /larger than (?:\d+, which is the value of the|the maximum request size you have configured with the) max\.request\.size/i,
        words: ['max.request.size'],
      },
    ],
    cause: {
      en: 'A record is larger than the producer of this connector may send (`max.request.size`); it never reached the broker.',
      id: 'Sebuah record lebih besar dari yang boleh dikirim producer connector ini (`max.request.size`); record tidak pernah sampai ke broker.',
    },
    steps: [
      {
        en: 'The trace names the size: set `producer.override.max.request.size` on the connector above it (the worker must allow it: `connector.client.config.override.policy=All`), or `producer.max.request.size` on the worker.',
        id: 'Trace menyebut ukurannya: isi `producer.override.max.request.size` pada connector di atas angka itu (worker harus mengizinkan: `connector.client.config.override.policy=All`), atau `producer.max.request.size` pada worker.',
      },
      {
        en: 'Raise `max.message.bytes` of the topic too, or the broker refuses it next; consumers need `max.partition.fetch.bytes` to match.',
        id: 'Naikkan juga `max.message.bytes` topic, kalau tidak broker yang menolak; sesuaikan `max.partition.fetch.bytes` consumer.',
      },
      {
        en: "Or make the record smaller: leave large columns or fields out, use compression only for the broker's limit (the producer checks before it compresses).",
        id: 'Atau perkecil record: keluarkan kolom atau field besar; kompresi hanya membantu batas broker (producer memeriksa sebelum kompresi).',
      },
      {
        en: 'A restart alone fails at the same record.',
        id: 'Restart saja akan gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://kafka.apache.org/documentation/#producerconfigs',
      'https://github.com/strimzi/strimzi-kafka-operator/issues/3017',
    ],
  },
  {
    id: 'kafka-record-too-large-for-broker',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /message larger than the max message size the server will accept/i,
        words: ['max message size the server will accept'],
      },
    ],
    cause: {
      en: "The broker refused a batch because it is larger than the topic allows (`max.message.bytes`); the producer's own limit was not the obstacle.",
      id: 'Broker menolak batch karena lebih besar dari batas topic (`max.message.bytes`); batas producer bukan penghalangnya.',
    },
    steps: [
      {
        en: 'See the limit: `kafka-configs.sh --bootstrap-server <bootstrap> --entity-type topics --entity-name <topic> --describe --all | grep max.message.bytes`.',
        id: 'Lihat batasnya: `kafka-configs.sh --bootstrap-server <bootstrap> --entity-type topics --entity-name <topic> --describe --all | grep max.message.bytes`.',
      },
      {
        en: 'Raise it: `kafka-configs.sh ... --alter --add-config max.message.bytes=<bytes>`; for all topics `message.max.bytes` on the brokers, and `replica.fetch.max.bytes` at least as large.',
        id: 'Naikkan: `kafka-configs.sh ... --alter --add-config max.message.bytes=<bytes>`; untuk semua topic `message.max.bytes` di broker, dan `replica.fetch.max.bytes` minimal sama.',
      },
      {
        en: 'Or shrink what is sent: `producer.override.compression.type=zstd`, fewer large fields.',
        id: 'Atau perkecil kiriman: `producer.override.compression.type=zstd`, kurangi field besar.',
      },
      {
        en: 'Then restart the failed task; before that it fails at the same record.',
        id: 'Lalu restart task yang gagal; sebelum itu akan gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://kafka.apache.org/documentation/#topicconfigs_max.message.bytes',
    ],
  },
  {
    id: 'kafka-record-larger-than-buffer',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message: /larger than the total memory buffer you have configured/i,
        words: ['total memory buffer'],
      },
    ],
    cause: {
      en: "A single record is larger than the producer's whole buffer (`buffer.memory`).",
      id: 'Satu record lebih besar dari seluruh buffer producer (`buffer.memory`).',
    },
    steps: [
      {
        en: 'Raise `producer.override.buffer.memory` and `producer.override.max.request.size` above the size in the trace, and `max.message.bytes` of the topic.',
        id: 'Naikkan `producer.override.buffer.memory` dan `producer.override.max.request.size` di atas ukuran di trace, serta `max.message.bytes` topic.',
      },
      {
        en: 'Better keep such large values out of Kafka: exclude the column or field at the source.',
        id: 'Lebih baik nilai sebesar itu tidak masuk Kafka: keluarkan kolom atau field di sumber.',
      },
    ],
    restart: 'no',
    sources: ['https://kafka.apache.org/documentation/#producerconfigs'],
  },
  {
    id: 'kafka-batch-expired',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        message: /expiring \d+ record\(s\) for [^\n]{1,300}passed since/i,
        words: ['record(s) for'],
      },
    ],
    cause: {
      en: 'Records waited longer than `delivery.timeout.ms` and were given up: brokers are slow, unreachable, or too few replicas are in sync.',
      id: 'Record menunggu lebih lama dari `delivery.timeout.ms` lalu dibatalkan: broker lambat, tak terjangkau, atau replika in-sync kurang.',
    },
    steps: [
      {
        en: 'Look at the Kafka cluster at that time: under-replicated partitions, broker restarts, request latency, quotas.',
        id: 'Lihat cluster Kafka pada waktu itu: partisi under-replicated, restart broker, latensi request, kuota.',
      },
      {
        en: 'Restart the failed task when it is healthy: a source goes on from its last committed offset (records may come twice).',
        id: 'Restart task yang gagal setelah sehat: source melanjutkan dari offset terakhir (record dapat berulang).',
      },
      {
        en: 'If it repeats on a healthy cluster, raise `producer.override.delivery.timeout.ms`, or lower `producer.override.batch.size` and the load.',
        id: 'Bila berulang di cluster sehat, naikkan `producer.override.delivery.timeout.ms`, atau turunkan `producer.override.batch.size` dan bebannya.',
      },
    ],
    restart: 'yes',
    sources: ['https://kafka.apache.org/documentation/#producerconfigs'],
  },
  {
    id: 'kafka-not-enough-replicas',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        exception: [
          'NotEnoughReplicasException',
          'NotEnoughReplicasAfterAppendException',
        ],
        words: ['notenoughreplicas'],
      },
      {
        message: /fewer in-sync replicas than required/i,
        words: ['fewer in-sync replicas'],
      },
    ],
    cause: {
      en: 'Too few replicas of the partition are in sync for `min.insync.replicas`, so Kafka refuses the write.',
      id: 'Replika partisi yang in-sync kurang dari `min.insync.replicas`, sehingga Kafka menolak penulisan.',
    },
    steps: [
      {
        en: '`kafka-topics.sh --bootstrap-server <bootstrap> --describe --topic <topic>`: compare Isr with `min.insync.replicas`.',
        id: '`kafka-topics.sh --bootstrap-server <bootstrap> --describe --topic <topic>`: bandingkan Isr dengan `min.insync.replicas`.',
      },
      {
        en: 'Bring the missing brokers back; a topic with fewer replicas than `min.insync.replicas` never works: correct one of the two.',
        id: 'Hidupkan lagi broker yang hilang; topic dengan replika kurang dari `min.insync.replicas` tidak akan pernah bisa: perbaiki salah satunya.',
      },
      {
        en: 'Restart the failed task when the replicas are in sync. Lowering `min.insync.replicas` risks losing acknowledged records.',
        id: 'Restart task yang gagal setelah replika in-sync. Menurunkan `min.insync.replicas` berisiko kehilangan record yang sudah diakui.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#topicconfigs_min.insync.replicas',
    ],
  },
  {
    id: 'kafka-producer-buffer-full',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /failed to allocate (?:\d+ bytes|memory) within the configured max blocking time/i,
        words: ['within the configured max blocking time'],
      },
    ],
    cause: {
      en: "The producer's buffer stayed full: the connector produces faster than Kafka takes the records.",
      id: 'Buffer producer terus penuh: connector menghasilkan lebih cepat daripada Kafka menerima.',
    },
    steps: [
      {
        en: "Look at the brokers' latency and at quotas for this client.",
        id: 'Lihat latensi broker dan kuota untuk klien ini.',
      },
      {
        en: 'Raise `producer.override.buffer.memory` or `producer.override.max.block.ms`, use compression, or lower the batch size of the source.',
        id: 'Naikkan `producer.override.buffer.memory` atau `producer.override.max.block.ms`, pakai kompresi, atau perkecil batch source.',
      },
      {
        en: 'Restart the failed task; it goes on from its last committed offset.',
        id: 'Restart task yang gagal; ia melanjutkan dari offset terakhir.',
      },
    ],
    restart: 'yes',
    sources: ['https://kafka.apache.org/documentation/#producerconfigs'],
  },
];
