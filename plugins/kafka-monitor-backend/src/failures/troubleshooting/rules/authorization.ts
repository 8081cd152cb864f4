import { RemedyRule } from '../RemedyRule';

/** Rights on Kafka. */
export const AUTHORIZATION_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-topic-not-authorized',
    area: 'authorization',
    confidence: 'exact',
    match: [
      {
        exception: 'TopicAuthorizationException',
        words: ['topicauthorizationexception'],
      },
      {
        message:
          /not authorized to access topics|not authorized to describe topic|not authorized to get the end offsets for topic|\btopic authorization failed/i,
        words: [
          'not authorized to access topics',
          'not authorized to describe topic',
          'end offsets for topic',
          'topic authorization failed',
        ],
      },
    ],
    cause: {
      en: 'The Kafka user of this client has no right on the topic named in the trace.',
      id: 'User Kafka klien ini tidak punya hak atas topic yang disebut di trace.',
    },
    steps: [
      {
        en: 'Read the topic: it may be a helper topic (heartbeat, schema history, dead letter queue, transaction, signal), not only a data topic.',
        id: 'Baca topic-nya: mungkin topic pendukung (heartbeat, schema history, dead letter queue, transaction, signal), bukan hanya topic data.',
      },
      {
        en: 'Grant it: `kafka-acls.sh --add --allow-principal User:<user> --operation Read --operation Write --operation Describe --operation Create --topic <topic>` (a sink needs Read, a source Write; prefixed patterns save work).',
        id: 'Beri hak: `kafka-acls.sh --add --allow-principal User:<user> --operation Read --operation Write --operation Describe --operation Create --topic <topic>` (sink perlu Read, source perlu Write; pola prefixed menghemat kerja).',
      },
      {
        en: "The user is that of the client: the worker's `producer.` / `consumer.` user, or the connector's override.",
        id: 'User-nya milik klien itu: user `producer.` / `consumer.` worker, atau override connector.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#security_authz',
      'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/47',
    ],
  },
  {
    id: 'kafka-group-not-authorized',
    area: 'authorization',
    confidence: 'exact',
    match: [
      {
        exception: 'GroupAuthorizationException',
        words: ['groupauthorizationexception'],
      },
      {
        message: /not authorized to access group|\bgroup authorization failed/i,
        words: ['not authorized to access group', 'group authorization failed'],
      },
    ],
    cause: {
      en: "The Kafka user may not use the consumer group named in the trace (a sink's group is `connect-<connector name>`).",
      id: 'User Kafka tidak boleh memakai consumer group di trace (group sink adalah `connect-<nama connector>`).',
    },
    steps: [
      {
        en: '`kafka-acls.sh --add --allow-principal User:<user> --operation Read --operation Describe --group connect-<name>` (or a prefixed pattern `connect-`).',
        id: '`kafka-acls.sh --add --allow-principal User:<user> --operation Read --operation Describe --group connect-<nama>` (atau pola prefixed `connect-`).',
      },
      {
        en: 'Or set `consumer.override.group.id` to a group that the user may use; a new group starts without offsets.',
        id: 'Atau isi `consumer.override.group.id` dengan group yang boleh dipakai; group baru mulai tanpa offset.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#security_authz',
      'https://github.com/vdesabou/kafka-docker-playground/issues/4881',
    ],
  },
  {
    id: 'kafka-transactional-id-not-authorized',
    area: 'authorization',
    confidence: 'exact',
    match: [
      {
        exception: 'TransactionalIdAuthorizationException',
        words: ['transactionalidauthorizationexception'],
      },
      {
        message: /transactional ?id authorization failed/i,
        words: [
          'transactional id authorization failed',
          'transactionalid authorization failed',
        ],
      },
    ],
    cause: {
      en: 'The Kafka user may not use the transactional id of this exactly-once producer.',
      id: 'User Kafka tidak boleh memakai transactional id producer exactly-once ini.',
    },
    steps: [
      {
        en: "`kafka-acls.sh --add --allow-principal User:<user> --operation Write --operation Describe --transactional-id <prefix> --resource-pattern-type prefixed`; a source task's id is `<Connect group.id>-<connector>-<task>`.",
        id: '`kafka-acls.sh --add --allow-principal User:<user> --operation Write --operation Describe --transactional-id <prefix> --resource-pattern-type prefixed`; id task source adalah `<group.id Connect>-<connector>-<task>`.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#connect_exactlyonce',
      'https://kafka.apache.org/documentation/#security_authz',
    ],
  },
  {
    id: 'kafka-idempotent-write-not-authorized',
    area: 'authorization',
    confidence: 'exact',
    match: [
      {
        message: /not authorized to do idempotent sends/i,
        words: ['not authorized to do idempotent sends'],
      },
    ],
    cause: {
      en: 'The producer is idempotent (the default since Kafka 3.0), but its user has no `IdempotentWrite` on an older cluster.',
      id: 'Producer bersifat idempotent (bawaan sejak Kafka 3.0), tetapi user-nya tidak punya `IdempotentWrite` di cluster lama.',
    },
    steps: [
      {
        en: 'Grant it: `kafka-acls.sh --add --allow-principal User:<user> --operation IdempotentWrite --cluster`.',
        id: 'Berikan hak itu: `kafka-acls.sh --add --allow-principal User:<user> --operation IdempotentWrite --cluster`.',
      },
      {
        en: 'Or set `producer.override.enable.idempotence=false`: retries may then write a record twice.',
        id: 'Atau isi `producer.override.enable.idempotence=false`: percobaan ulang dapat menulis record dua kali.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#upgrade_300_notable'],
  },
  {
    id: 'kafka-cluster-not-authorized',
    area: 'authorization',
    confidence: 'likely',
    match: [
      {
        exception: 'ClusterAuthorizationException',
        message: /^(?!the producer is not authorized to do idempotent)/i,
        words: ['clusterauthorizationexception'],
      },
    ],
    cause: {
      en: 'The Kafka user has no right on the cluster for what was asked (create topics, describe or alter configurations, idempotent writes).',
      id: 'User Kafka tidak punya hak atas cluster untuk permintaan itu (membuat topic, describe atau alter konfigurasi, idempotent write).',
    },
    steps: [
      {
        en: 'Look at the call in the trace: createTopics needs Create on the topic or cluster, describeConfigs DescribeConfigs, InitProducerId IdempotentWrite.',
        id: 'Lihat pemanggilan di trace: createTopics perlu Create pada topic atau cluster, describeConfigs perlu DescribeConfigs, InitProducerId perlu IdempotentWrite.',
      },
      {
        en: 'Grant it with `kafka-acls.sh --add ... --cluster`, or create the topics by hand.',
        id: 'Beri hak dengan `kafka-acls.sh --add ... --cluster`, atau buat topic secara manual.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#security_authz',
      'https://github.com/strimzi/strimzi-kafka-operator/issues/1882',
    ],
  },
  {
    id: 'kafka-topic-not-created',
    area: 'authorization',
    confidence: 'likely',
    match: [
      {
        message:
          /task failed to create new topic|unable to create topic(?:\(s\))? '[^\n]{1,300}': (?:authorization failed|not authorized)/i,
        words: ['task failed to create new topic', 'unable to create topic'],
      },
    ],
    cause: {
      en: 'The source could not create the topic it writes to: its Kafka user may not create topics.',
      id: 'Source tidak dapat membuat topic tujuannya: user Kafka-nya tidak boleh membuat topic.',
    },
    steps: [
      {
        en: 'Create the topic by hand with the settings in the trace, or grant `Create` on it (or a prefix) to the user of the producer / admin client.',
        id: 'Buat topic secara manual dengan setelan di trace, atau beri hak `Create` atasnya (atau prefix) kepada user producer / admin client.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#connect',
      'https://kafka.apache.org/documentation/#security_authz',
    ],
  },
];
