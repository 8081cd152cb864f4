import { RemedyRule } from '../RemedyRule';

/** What Kafka Connect refuses in a configuration. */
export const CONFIGURATION_RULES: readonly RemedyRule[] = [
  {
    id: 'config-required-missing',
    area: 'configuration',
    confidence: 'likely',
    match: [
      {
        message: /missing required configuration "(?!schema\.registry\.url")/i,
        words: ['missing required configuration'],
      },
    ],
    cause: {
      en: 'A key that the connector, converter or transform can not do without is missing; the trace names it.',
      id: 'Sebuah kunci wajib bagi connector, converter, atau transform tidak ada; trace menyebut namanya.',
    },
    steps: [
      {
        en: 'Add the key with the prefix of whoever needs it (`value.converter.`, `transforms.<name>.`, `predicates.<name>.`).',
        id: 'Tambahkan kunci itu dengan prefix pihak yang membutuhkan (`value.converter.`, `transforms.<nama>.`, `predicates.<nama>.`).',
      },
      {
        en: 'If it was there before, compare with the last good version; after an upgrade of the plugin keys may have new names.',
        id: 'Bila dulu ada, bandingkan dengan versi baik terakhir; setelah upgrade plugin, nama kunci mungkin berubah.',
      },
      {
        en: 'Try it with `PUT /connector-plugins/<class>/config/validate`, save, and restart the failed part.',
        id: 'Coba dengan `PUT /connector-plugins/<class>/config/validate`, simpan, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'config-value-invalid',
    area: 'configuration',
    confidence: 'likely',
    match: [
      {
        exception: 'ConfigException',
        message:
          /^invalid value [^\n]{0,300} for configuration (?![^\n]{0,400}(?:could not be found|could not open connection|couldn't open connection|not a Transformation))/i,
        words: ['for configuration'],
      },
    ],
    cause: {
      en: 'A key has a value that is not allowed; the trace names key, value and what is expected.',
      id: 'Sebuah kunci memiliki nilai yang tidak diizinkan; trace menyebut kunci, nilai, dan yang diharapkan.',
    },
    steps: [
      {
        en: 'Correct the value; mind blanks at its end, quotes, and a `${...}` reference that was not resolved.',
        id: 'Perbaiki nilainya; perhatikan spasi di akhir, tanda kutip, dan acuan `${...}` yang tidak terisi.',
      },
      {
        en: 'Check it with `PUT /connector-plugins/<class>/config/validate`, save, and restart the failed part.',
        id: 'Periksa dengan `PUT /connector-plugins/<class>/config/validate`, simpan, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
      'https://github.com/kafbat/kafka-ui/issues/681',
    ],
  },
  {
    id: 'config-invalid',
    area: 'configuration',
    confidence: 'generic',
    match: [
      {
        message:
          /connector configuration is invalid and contains the following \d+ error(?![\s\S]{0,400}(?:connection (?:is closed|re(?:fused|set))|timed out|authenticat|unauthori[sz]ed|forbidden|login failed))/i,
        words: ['connector configuration is invalid'],
      },
      {
        exception: 'ConfigException',
        message:
          /^(?![\s\S]{0,400}(?:connection (?:is closed|re(?:fused|set))|timed out|authenticat|unauthori[sz]ed|forbidden|login failed))/i,
        words: ['configexception'],
      },
    ],
    cause: {
      en: 'The configuration is not valid; the text after it lists what is wrong.',
      id: 'Konfigurasi tidak valid; teks sesudahnya menyebut kesalahannya.',
    },
    steps: [
      {
        en: 'Correct each key that the message names, and validate with `PUT /connector-plugins/<class>/config/validate`.',
        id: 'Perbaiki tiap kunci yang disebut, dan validasi dengan `PUT /connector-plugins/<class>/config/validate`.',
      },
      {
        en: 'Compare with the last version that worked, save, and restart the failed part.',
        id: 'Bandingkan dengan versi terakhir yang berhasil, simpan, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'config-sink-topics-missing',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message: /must configure one of topics or topics\.regex/i,
        words: ['must configure one of topics'],
      },
    ],
    cause: {
      en: 'A sink has neither `topics` nor `topics.regex`.',
      id: 'Sebuah sink tidak memiliki `topics` maupun `topics.regex`.',
    },
    steps: [
      {
        en: "Set one of the two in the sink's configuration and save it.",
        id: 'Isi salah satunya di konfigurasi sink dan simpan.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/runtime/SinkConnectorConfig.java',
    ],
  },
  {
    id: 'config-topics-and-regex',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message: /topics and topics\.regex are mutually exclusive/i,
        words: ['topics and topics.regex'],
      },
    ],
    cause: {
      en: 'A sink has both `topics` and `topics.regex`; only one is allowed.',
      id: 'Sebuah sink memiliki `topics` dan `topics.regex` sekaligus; hanya satu yang boleh.',
    },
    steps: [
      {
        en: 'Remove one of the two and save. A PUT replaces the whole configuration: the key has to be absent, not empty.',
        id: 'Hapus salah satunya dan simpan. PUT mengganti seluruh konfigurasi: kuncinya harus tidak ada, bukan kosong.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/runtime/SinkConnectorConfig.java',
    ],
  },
  {
    id: 'config-dead-letter-topic-consumed',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message: /the DLQ topic '[^'\n]{1,260}' may not be/i,
        words: ['the dlq topic'],
      },
    ],
    cause: {
      en: 'The sink would consume its own dead letter queue.',
      id: 'Sink akan mengonsumsi dead letter queue miliknya sendiri.',
    },
    steps: [
      {
        en: 'Rename `errors.deadletterqueue.topic.name`, or narrow `topics` / `topics.regex` so that it does not match.',
        id: 'Ganti nama `errors.deadletterqueue.topic.name`, atau persempit `topics` / `topics.regex` agar tidak cocok.',
      },
      {
        en: 'Save and restart the failed part.',
        id: 'Simpan dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.confluent.io/blog/kafka-connect-deep-dive-error-handling-dead-letter-queues/',
    ],
  },
];
