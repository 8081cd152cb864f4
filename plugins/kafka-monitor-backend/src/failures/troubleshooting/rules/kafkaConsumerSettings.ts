import { RemedyRule } from '../RemedyRule';

/** Consumer settings that Kafka refuses. */
export const KAFKA_CONSUMER_SETTINGS_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-fetch-size-too-small',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message: /whose size is larger than the fetch size/i,
        words: ['larger than the fetch size'],
      },
    ],
    cause: {
      en: 'A record in the topic is larger than this (old) consumer setup can fetch.',
      id: 'Sebuah record di topic lebih besar dari yang dapat diambil consumer (lama) ini.',
    },
    steps: [
      {
        en: "Raise `consumer.override.max.partition.fetch.bytes` above the topic's `max.message.bytes`.",
        id: 'Naikkan `consumer.override.max.partition.fetch.bytes` di atas `max.message.bytes` topic.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#consumerconfigs'],
  },
  {
    id: 'kafka-session-timeout-refused',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /session timeout is not within the range allowed by the broker/i,
        words: ['session timeout is not within the range'],
      },
    ],
    cause: {
      en: '`session.timeout.ms` lies outside of what the brokers allow.',
      id: '`session.timeout.ms` berada di luar batas yang diizinkan broker.',
    },
    steps: [
      {
        en: "Set `consumer.override.session.timeout.ms` (or the worker's) between the brokers' `group.min.session.timeout.ms` and `group.max.session.timeout.ms`.",
        id: 'Isi `consumer.override.session.timeout.ms` (atau milik worker) di antara `group.min.session.timeout.ms` dan `group.max.session.timeout.ms` broker.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#consumerconfigs'],
  },
  {
    id: 'kafka-instance-id-taken',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        exception: 'FencedInstanceIdException',
        words: ['fencedinstanceidexception'],
      },
    ],
    cause: {
      en: 'Two consumers use the same `group.instance.id`.',
      id: 'Dua consumer memakai `group.instance.id` yang sama.',
    },
    steps: [
      {
        en: 'Take `consumer.override.group.instance.id` out of the connector: all its tasks would share it.',
        id: 'Hapus `consumer.override.group.instance.id` dari connector: semua task-nya akan berbagi id itu.',
      },
      { en: 'Restart the failed tasks.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#consumerconfigs'],
  },
];
