import { RemedyRule } from '../RemedyRule';

/** Transactional producers. */
export const KAFKA_TRANSACTIONS_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-producer-fenced',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        exception: ['ProducerFencedException', 'InvalidProducerEpochException'],
        words: ['producerfencedexception', 'invalidproducerepochexception'],
      },
      {
        message:
          /newer producer with the same transactionalId|(?:to produce with|an operation with) an old epoch|fenced by another producer/i,
        words: [
          'newer producer with the same transactionalid',
          'an old epoch',
          'fenced by another producer',
        ],
      },
    ],
    cause: {
      en: 'A newer producer with the same transactional id took over, or the transaction ran out of time: this task was a zombie of an exactly-once source.',
      id: 'Producer yang lebih baru dengan transactional id sama mengambil alih, atau transaksi melewati waktunya: task ini zombie dari source exactly-once.',
    },
    steps: [
      {
        en: 'Restart the failed task once.',
        id: 'Restart task yang gagal sekali.',
      },
      {
        en: 'If it repeats, look for the same connector on another Connect cluster with the same `group.id`, and for long pauses (GC, CPU) of the worker.',
        id: 'Bila berulang, cari connector yang sama di Connect cluster lain dengan `group.id` sama, dan jeda panjang (GC, CPU) di worker.',
      },
      {
        en: "For slow batches raise `producer.override.transaction.timeout.ms` (not above the broker's `transaction.max.timeout.ms`).",
        id: 'Untuk batch yang lambat naikkan `producer.override.transaction.timeout.ms` (tidak melebihi `transaction.max.timeout.ms` broker).',
      },
    ],
    restart: 'yes',
    sources: [
      'https://cwiki.apache.org/confluence/display/KAFKA/KIP-618%3A+Exactly-Once+Support+for+Source+Connectors',
    ],
  },
  {
    id: 'kafka-init-producer-id-timed-out',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        message:
          /timeout expired (?:after \d+ ?ms while awaiting InitProducerId|while initializing transactional state)/i,
        words: [
          'while awaiting initproducerid',
          'while initializing transactional state',
        ],
      },
    ],
    cause: {
      en: 'Kafka did not give the exactly-once producer its id: the transaction coordinator is not available.',
      id: 'Kafka tidak memberi id kepada producer exactly-once: transaction coordinator tidak tersedia.',
    },
    steps: [
      {
        en: 'Check `__transaction_state`: `kafka-topics.sh --describe --topic __transaction_state`; every partition needs a leader and enough replicas in sync.',
        id: 'Periksa `__transaction_state`: `kafka-topics.sh --describe --topic __transaction_state`; tiap partisi perlu leader dan replika in-sync yang cukup.',
      },
      {
        en: 'On a cluster with fewer than three brokers set `transaction.state.log.replication.factor` and `transaction.state.log.min.isr` accordingly.',
        id: 'Pada cluster kurang dari tiga broker sesuaikan `transaction.state.log.replication.factor` dan `transaction.state.log.min.isr`.',
      },
      {
        en: 'Check the ACLs of the transactional id, then restart the failed task.',
        id: 'Periksa ACL transactional id, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#brokerconfigs_transaction.state.log.replication.factor',
    ],
  },
  {
    id: 'kafka-transaction-timeout-too-large',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /transaction timeout is larger than the maximum value allowed/i,
        words: ['transaction timeout is larger'],
      },
    ],
    cause: {
      en: 'The producer asks for a longer transaction time-out than the broker allows.',
      id: 'Producer meminta transaction timeout lebih lama dari yang diizinkan broker.',
    },
    steps: [
      {
        en: "Lower `producer.override.transaction.timeout.ms` (or the worker's `producer.transaction.timeout.ms`), or raise `transaction.max.timeout.ms` on the brokers.",
        id: 'Turunkan `producer.override.transaction.timeout.ms` (atau `producer.transaction.timeout.ms` worker), atau naikkan `transaction.max.timeout.ms` di broker.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#producerconfigs'],
  },
];
