import { RemedyRule } from '../RemedyRule';

/** The topics in which workers keep what they know. */
export const WORKER_TOPICS_RULES: readonly RemedyRule[] = [
  {
    id: 'worker-internal-topic-not-seen',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message:
          /could not look up partition metadata for (?:offset|config|status)? ?\w{0,20} ?(?:backing store )?topic(?:\(s\))? in allotted period/i,
        words: ['could not look up partition metadata for'],
      },
    ],
    cause: {
      en: 'The worker does not see its internal topic (offsets, configurations or states): it does not exist, may not be described, or has no leader.',
      id: 'Worker tidak melihat topic internalnya (offset, konfigurasi, atau status): topic tidak ada, tidak boleh di-describe, atau tidak punya leader.',
    },
    steps: [
      {
        en: 'Describe the topic (offset.storage.topic, config.storage.topic, status.storage.topic) with the worker\'s own client settings: "kafka-topics.sh --describe --topic <topic> --command-config <worker client>".',
        id: 'Describe topic itu (offset.storage.topic, config.storage.topic, status.storage.topic) dengan setelan client milik worker: "kafka-topics.sh --describe --topic <topic> --command-config <client worker>".',
      },
      {
        en: 'If it is missing, create it with cleanup.policy=compact, or give the user of the worker the right to create topics; a partition without leader is a matter of the brokers.',
        id: 'Jika tidak ada, buat dengan cleanup.policy=compact, atau beri user worker hak membuat topic; partition tanpa leader adalah urusan broker.',
      },
      {
        en: 'Restart the worker.',
        id: 'Restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/strimzi/strimzi-kafka-operator/issues/7002',
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
];
