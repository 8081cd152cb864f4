import { RemedyRule } from '../RemedyRule';

/** Reading from Kafka. */
export const KAFKA_CONSUMER_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-poll-interval-exceeded',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      { exception: 'CommitFailedException', words: ['commitfailedexception'] },
      {
        message:
          /longer than the configured max\.poll\.interval\.ms|consumer was kicked out of the group/i,
        words: ['max.poll.interval.ms', 'kicked out of the group'],
      },
    ],
    cause: {
      en: 'The sink took longer to write a batch than `max.poll.interval.ms`, so Kafka gave its partitions away.',
      id: 'Sink menulis batch lebih lama dari `max.poll.interval.ms`, sehingga Kafka mengalihkan partisinya.',
    },
    steps: [
      {
        en: 'Look at the latency of the target system: locks, throttling, missing index.',
        id: 'Lihat latensi sistem tujuan: lock, throttling, index yang kurang.',
      },
      {
        en: 'Lower `consumer.override.max.poll.records`, or raise `consumer.override.max.poll.interval.ms`; more tasks help up to the number of partitions.',
        id: 'Turunkan `consumer.override.max.poll.records`, atau naikkan `consumer.override.max.poll.interval.ms`; lebih banyak task membantu sampai jumlah partisi.',
      },
      {
        en: 'Restart the failed task: it reads again from the last committed offset, so records may be written twice.',
        id: 'Restart task yang gagal: ia membaca lagi dari offset terakhir, record dapat tertulis dua kali.',
      },
    ],
    restart: 'yes',
    sources: ['https://kafka.apache.org/documentation/#consumerconfigs'],
  },
  {
    id: 'kafka-group-rebalancing',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        exception:
          'org.apache.kafka.common.errors.RebalanceInProgressException',
        words: ['rebalanceinprogressexception'],
      },
      {
        message: /group is rebalancing, so a rejoin is needed/i,
        words: ['a rejoin is needed'],
      },
    ],
    cause: {
      en: 'The consumer group was redistributing its partitions just then.',
      id: 'Saat itu consumer group sedang membagi ulang partisinya.',
    },
    steps: [
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
      {
        en: 'If it repeats, look for members that come and go: `kafka-consumer-groups.sh --describe --group connect-<connector> --members`.',
        id: 'Bila berulang, cari anggota yang datang dan pergi: `kafka-consumer-groups.sh --describe --group connect-<connector> --members`.',
      },
    ],
    restart: 'yes',
    sources: ['https://kafka.apache.org/documentation/#consumerconfigs'],
  },
  {
    id: 'kafka-offset-out-of-range',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        exception: 'OffsetOutOfRangeException',
        words: ['offsetoutofrangeexception'],
      },
      {
        message: /offsets? out of range with no configured reset policy/i,
        words: ['no configured reset policy'],
      },
    ],
    cause: {
      en: 'The offset where the sink wants to go on does not exist any more: retention deleted the records, or the topic was made anew.',
      id: 'Offset tempat sink melanjutkan sudah tidak ada: record dihapus retention, atau topic dibuat ulang.',
    },
    steps: [
      {
        en: 'Compare the stored offset with the topic: `kafka-consumer-groups.sh --describe --group connect-<connector>` and `kafka-get-offsets.sh --topic <topic>`.',
        id: 'Bandingkan offset tersimpan dengan topic: `kafka-consumer-groups.sh --describe --group connect-<connector>` dan `kafka-get-offsets.sh --topic <topic>`.',
      },
      {
        en: 'Stop the connector and set the offset (`kafka-consumer-groups.sh --reset-offsets`, or PATCH `/connectors/<name>/offsets` on 3.6 and later). To earliest: data may come twice; to latest: what lies between is lost.',
        id: 'Hentikan connector dan atur offset (`kafka-consumer-groups.sh --reset-offsets`, atau PATCH `/connectors/<nama>/offsets` sejak 3.6). Ke earliest: data dapat berulang; ke latest: data di antaranya hilang.',
      },
      {
        en: "Start it again and lengthen the topic's retention.",
        id: 'Jalankan lagi dan perpanjang retention topic.',
      },
    ],
    restart: 'no',
    sources: ['https://kafka.apache.org/documentation/#consumerconfigs'],
  },
  {
    id: 'kafka-no-committed-offset',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message: /undefined offset with no reset policy/i,
        words: ['undefined offset with no reset policy'],
      },
    ],
    cause: {
      en: 'The group has no committed offset for a partition, and `auto.offset.reset=none` forbids to choose one.',
      id: 'Group belum punya offset untuk sebuah partisi, dan `auto.offset.reset=none` melarang memilihnya.',
    },
    steps: [
      {
        en: 'Set `consumer.override.auto.offset.reset` to `earliest` (all records) or `latest` (only new ones, older ones are skipped).',
        id: 'Isi `consumer.override.auto.offset.reset` dengan `earliest` (semua record) atau `latest` (hanya yang baru, yang lama dilewati).',
      },
      {
        en: 'Or set the offset for the group by hand, then restart the failed task.',
        id: 'Atau atur offset group secara manual, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#consumerconfigs'],
  },
  {
    id: 'kafka-record-unreadable',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /received exception when fetching the next record from|encountered corrupt message when fetching offset|record (?:batch )?for partition \S{1,260} at offset \d+ is invalid/i,
        words: [
          'fetching the next record from',
          'encountered corrupt message',
          'record for partition',
          'record batch for partition',
        ],
      },
    ],
    cause: {
      en: 'The stored bytes of a record in the topic are damaged (checksum or compression), so no consumer can read it.',
      id: 'Byte record yang tersimpan di topic rusak (checksum atau kompresi), sehingga tidak ada consumer yang dapat membacanya.',
    },
    steps: [
      {
        en: 'Read the same offset from outside: `kafka-console-consumer.sh --partition <p> --offset <o> --max-messages 1`; if that works, the way to the worker damages it (memory, old client).',
        id: 'Baca offset yang sama dari luar: `kafka-console-consumer.sh --partition <p> --offset <o> --max-messages 1`; bila berhasil, kerusakan terjadi di jalur ke worker (memori, klien lama).',
      },
      {
        en: 'Check disks and replicas of the brokers: another replica may be whole.',
        id: 'Periksa disk dan replika broker: replika lain mungkin utuh.',
      },
      {
        en: 'As a last resort stop the connector and move its offset past the record: that record is lost for the target.',
        id: 'Pilihan terakhir: hentikan connector dan geser offset melewati record itu: record itu hilang bagi tujuan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/consumer/internals/CompletedFetch.java',
    ],
  },
  {
    id: 'kafka-position-timed-out',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        message:
          /timeout of \d+ ?ms expired before (?:the position for partition|the last committed offset for partitions|successfully committing offsets)/i,
        words: [
          'expired before the position for partition',
          'expired before the last committed offset',
          'expired before successfully committing',
        ],
      },
    ],
    cause: {
      en: 'Kafka did not answer about the position or offsets of the consumer group in time.',
      id: 'Kafka tidak menjawab soal posisi atau offset consumer group tepat waktu.',
    },
    steps: [
      {
        en: 'Check that the partition has a leader, and that `__consumer_offsets` is healthy.',
        id: 'Periksa bahwa partisi punya leader, dan `__consumer_offsets` sehat.',
      },
      {
        en: 'An aborted or hanging transaction on the topic blocks `read_committed` consumers: `kafka-transactions.sh find-hanging`.',
        id: 'Transaksi yang menggantung pada topic menahan consumer `read_committed`: `kafka-transactions.sh find-hanging`.',
      },
      {
        en: 'Restart the failed task when the cluster answers.',
        id: 'Restart task yang gagal setelah cluster menjawab.',
      },
    ],
    restart: 'yes',
    sources: ['https://kafka.apache.org/documentation/#consumerconfigs'],
  },
];
