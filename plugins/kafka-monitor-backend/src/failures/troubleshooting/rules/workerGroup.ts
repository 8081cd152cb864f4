import { RemedyRule } from '../RemedyRule';

/** Workers among each other. */
export const WORKER_GROUP_RULES: readonly RemedyRule[] = [
  {
    id: 'task-already-on-worker',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message: /task already exists in this worker:/i,
        words: ['task already exists in this worker'],
      },
    ],
    cause: {
      en: 'The worker still holds an older instance of this task that did not stop.',
      id: 'Worker masih memegang instance lama task ini yang tidak berhenti.',
    },
    steps: [
      {
        en: 'Restart the task once more; if it stays, take a thread dump (`jstack <pid>`) to see what the old one waits for.',
        id: 'Restart task sekali lagi; bila tetap, ambil thread dump (`jstack <pid>`) untuk melihat apa yang ditunggu instance lama.',
      },
      {
        en: 'Restart that worker: its other connectors move to the other workers meanwhile.',
        id: 'Restart worker itu: connector lain di dalamnya berpindah ke worker lain sementara itu.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/runtime/Worker.java',
    ],
  },
  {
    id: 'worker-leader-unreachable',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message:
          /IO error trying to forward REST request|not able to communicate with the leader of the cluster|URL of the leader's REST interface is empty/i,
        words: [
          'io error trying to forward rest request',
          'communicate with the leader of the cluster',
          "leader's rest interface is empty",
        ],
      },
    ],
    cause: {
      en: 'This worker can not reach the leader of its Connect cluster over REST.',
      id: 'Worker ini tidak dapat menjangkau leader Connect cluster-nya lewat REST.',
    },
    steps: [
      {
        en: 'From this worker `curl http://<rest.advertised.host.name>:<port>/` of every other worker (the address is the `worker_id`).',
        id: 'Dari worker ini `curl http://<rest.advertised.host.name>:<port>/` ke setiap worker lain (alamatnya `worker_id`).',
      },
      {
        en: 'Set `rest.advertised.host.name` and `rest.advertised.port` to what the others can reach; open the port between workers.',
        id: 'Isi `rest.advertised.host.name` dan `rest.advertised.port` dengan alamat yang terjangkau; buka port antar worker.',
      },
      {
        en: 'For MirrorMaker 2 in dedicated mode: `dedicated.mode.enable.internal.rest=true`.',
        id: 'Untuk MirrorMaker 2 mode dedicated: `dedicated.mode.enable.internal.rest=true`.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect'],
  },
  {
    id: 'worker-rebalance-conflict',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message:
          /conflicting operation \(e\.g\. worker rebalance\)|because a rebalance is expected|no known leader URL|due to stale configuration/i,
        words: [
          'worker rebalance',
          'a rebalance is expected',
          'no known leader url',
          'due to stale configuration',
        ],
      },
    ],
    cause: {
      en: 'The Connect cluster was just distributing its connectors; the request came in between.',
      id: 'Connect cluster sedang membagi connector-nya; permintaan datang di tengahnya.',
    },
    steps: [
      {
        en: 'Wait some seconds and try again; after a lost worker it takes up to `scheduled.rebalance.max.delay.ms` (5 minutes).',
        id: 'Tunggu beberapa detik lalu ulangi; setelah worker hilang bisa sampai `scheduled.rebalance.max.delay.ms` (5 menit).',
      },
      {
        en: "If it never ends, look in the workers' logs who joins and leaves again and again.",
        id: 'Bila tidak selesai, lihat di log worker siapa yang terus masuk dan keluar.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://cwiki.apache.org/confluence/display/KAFKA/KIP-415%3A+Incremental+Cooperative+Rebalancing+in+Kafka+Connect',
    ],
  },
  {
    id: 'worker-internal-signature',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message:
          /internal request (?:missing required signature|contained invalid signature)|does not support the '[^'\n]{1,60}' key signing algorithm/i,
        words: ['internal request', 'key signing algorithm'],
      },
    ],
    cause: {
      en: 'Workers of this Connect cluster do not agree on signing their internal requests: different versions or settings.',
      id: 'Worker pada Connect cluster ini tidak sepakat soal tanda tangan permintaan internal: versi atau setelan berbeda.',
    },
    steps: [
      {
        en: 'Bring all workers to the same version and the same `connect.protocol` and `inter.worker.*` settings.',
        id: 'Samakan versi semua worker serta setelan `connect.protocol` dan `inter.worker.*`.',
      },
      {
        en: 'Check that no foreign worker uses the same `group.id`; restart the workers one by one.',
        id: 'Pastikan tidak ada worker asing memakai `group.id` sama; restart worker satu per satu.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://cwiki.apache.org/confluence/display/KAFKA/KIP-507%3A+Securing+Internal+Connect+REST+Endpoints',
    ],
  },
  {
    id: 'config-topic-write-failed',
    area: 'worker',
    confidence: 'likely',
    match: [
      {
        message:
          /failed to write to config topic|error writing (?:connector configuration|task configurations|root configuration|target state) to kafka/i,
        words: ['failed to write to config topic', 'error writing'],
      },
    ],
    cause: {
      en: 'The worker could not write to the configuration topic of Kafka Connect.',
      id: 'Worker tidak dapat menulis ke topic konfigurasi Kafka Connect.',
    },
    steps: [
      {
        en: "Check the topic in `config.storage.topic`: leader, replicas in sync, rights of the worker's user.",
        id: 'Periksa topic di `config.storage.topic`: leader, replika in-sync, hak user worker.',
      },
      {
        en: 'Try again; a very large configuration may exceed `max.request.size`.',
        id: 'Ulangi; konfigurasi yang sangat besar dapat melebihi `max.request.size`.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/storage/KafkaConfigBackingStore.java',
    ],
  },
  {
    id: 'exactly-once-transaction-expired',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message:
          /unable to finish writing records to Kafka before its producer transaction expired/i,
        words: ['producer transaction expired'],
      },
    ],
    cause: {
      en: 'An exactly-once source wrote too slowly for its transaction time-out.',
      id: 'Source exactly-once menulis terlalu lambat untuk transaction timeout-nya.',
    },
    steps: [
      {
        en: 'Raise `producer.override.transaction.timeout.ms`, or make transactions smaller: `transaction.boundary=poll`, a shorter `transaction.boundary.interval.ms`, smaller batches.',
        id: 'Naikkan `producer.override.transaction.timeout.ms`, atau perkecil transaksi: `transaction.boundary=poll`, `transaction.boundary.interval.ms` lebih pendek, batch lebih kecil.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect_exactlyonce'],
  },
  {
    id: 'consumer-used-by-two-threads',
    area: 'worker',
    confidence: 'likely',
    match: [
      {
        exception: 'ConcurrentModificationException',
        message: /KafkaConsumer is not safe for multi-threaded access/i,
        words: ['kafkaconsumer is not safe'],
      },
    ],
    cause: {
      en: 'Two threads used the same consumer: usually an old instance of the task that had not stopped yet, or a bug of the connector.',
      id: 'Dua thread memakai consumer yang sama: biasanya instance lama task yang belum berhenti, atau bug connector.',
    },
    steps: [
      {
        en: 'Restart the failed task; if it repeats, restart the worker that runs it.',
        id: 'Restart task yang gagal; bila berulang, restart worker yang menjalankannya.',
      },
      {
        en: 'Update the connector (and MirrorMaker): known bugs of this kind are fixed in later versions.',
        id: 'Perbarui connector (dan MirrorMaker): bug sejenis sudah diperbaiki di versi baru.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/consumer/KafkaConsumer.java',
    ],
  },
];
