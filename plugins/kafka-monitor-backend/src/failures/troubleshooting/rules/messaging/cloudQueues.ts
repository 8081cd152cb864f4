import { RemedyRule } from '../../RemedyRule';

/** Pub/Sub, Event Hubs and Service Bus. */
export const CLOUD_QUEUES_RULES: readonly RemedyRule[] = [
  {
    id: 'pubsub-denied',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /PERMISSION_DENIED: User not authorized to perform this action/i,
        words: ['permission_denied: user not authorized to perform'],
      },
    ],
    cause: {
      en: 'The Google service account has no right on this Pub/Sub topic or subscription.',
      id: 'Service account Google tidak punya hak pada topic atau subscription Pub/Sub ini.',
    },
    steps: [
      {
        en: 'Source: roles/pubsub.subscriber and roles/pubsub.viewer on the subscription. Sink: roles/pubsub.publisher on the topic.',
        id: 'Source: roles/pubsub.subscriber dan roles/pubsub.viewer pada subscription. Sink: roles/pubsub.publisher pada topic.',
      },
      {
        en: 'Check cps.project (gcp.pubsub.project.id) and which account the key belongs to.',
        id: 'Periksa cps.project (gcp.pubsub.project.id) dan key itu milik akun mana.',
      },
      {
        en: 'Restart the task. A sink may retry for long without failing: watch the delivery, not the state.',
        id: 'Restart task. Sink bisa mencoba ulang lama tanpa gagal: amati pengirimannya, bukan state-nya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/googleapis/java-pubsub-group-kafka-connector/issues/401',
      'https://cloud.google.com/pubsub/docs/access-control',
    ],
  },
  {
    id: 'pubsub-missing',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /NOT_FOUND: Resource not found \(resource=|NOT_FOUND: Requested entity was not found/i,
        words: [
          'not_found: resource not found (resource=',
          'not_found: requested entity was not found',
        ],
      },
    ],
    cause: {
      en: 'The Pub/Sub topic or subscription does not exist in this project.',
      id: 'Topic atau subscription Pub/Sub tidak ada di project ini.',
    },
    steps: [
      {
        en: 'See "gcloud pubsub subscriptions list --project <project>" (topics list).',
        id: 'Lihat "gcloud pubsub subscriptions list --project <project>" (topics list).',
      },
      {
        en: 'Correct cps.subscription or cps.topic (gcp.pubsub.*), or create it. A subscription expires after 31 days without a reader, and a new one holds no old messages.',
        id: 'Perbaiki cps.subscription atau cps.topic (gcp.pubsub.*), atau buat. Subscription kedaluwarsa setelah 31 hari tanpa pembaca, dan yang baru tidak berisi pesan lama.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/googleapis/java-pubsub-group-kafka-connector/pull/384',
      'https://cloud.google.com/pubsub/docs/subscription-properties',
    ],
  },
  {
    id: 'azure-messaging-token',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /InvalidSignature: The token has an invalid signature|ExpiredToken: The token is expired|Unauthorized access\. '(?:Listen|Send|Manage)' claim\(?s?\)? (?:are )?required|Put token failed\. status-code: 401/i,
        words: [
          'invalidsignature: the token has an invalid',
          'expiredtoken: the token is expired',
          "unauthorized access. '",
          'put token failed. status-code: 401',
        ],
      },
    ],
    cause: {
      en: 'Event Hubs (Service Bus) does not accept the shared access key, or the policy lacks Listen or Send.',
      id: 'Event Hubs (Service Bus) tidak menerima shared access key, atau policy-nya tidak punya Listen atau Send.',
    },
    steps: [
      {
        en: 'Compare name and key of the policy with "az eventhubs namespace authorization-rule keys list"; keys may have been regenerated.',
        id: 'Cocokkan nama dan key policy dengan "az eventhubs namespace authorization-rule keys list"; key mungkin sudah dibuat ulang.',
      },
      {
        en: 'A policy of one hub works on that hub only; the source needs Listen, a sink Send.',
        id: 'Policy milik satu hub hanya berlaku di hub itu; source perlu Listen, sink perlu Send.',
      },
      {
        en: 'Check the clock of the worker, then restart the task.',
        id: 'Periksa jam worker, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/vdesabou/kafka-docker-playground/issues/8704',
      'https://learn.microsoft.com/en-us/azure/event-hubs/troubleshoot-authentication-authorization',
    ],
  },
  {
    id: 'azure-messaging-missing',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /messaging entity '[^'\n]{1,300}' could not be found|\bMessagingEntityNotFound|\bMessagingEntityDisabled|messaging entity [^\n]{1,200} is (?:currently )?disabled/i,
        words: [
          'could not be found',
          'messagingentitynotfound',
          'messagingentitydisabled',
          'messaging entity ',
        ],
      },
    ],
    cause: {
      en: 'The event hub, consumer group, queue or subscription does not exist, or is disabled.',
      id: 'Event hub, consumer group, queue, atau subscription tidak ada, atau dinonaktifkan.',
    },
    steps: [
      {
        en: 'Compare azure.eventhubs.namespace, .hub.name and .consumer.group (azure.servicebus.*) with the portal.',
        id: 'Cocokkan azure.eventhubs.namespace, .hub.name, dan .consumer.group (azure.servicebus.*) dengan portal.',
      },
      {
        en: 'Create or enable it, then restart the task.',
        id: 'Buat atau aktifkan, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/azure/event-hubs/exceptions-dotnet',
    ],
  },
  {
    id: 'eventhubs-receiver-stolen',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /New receiver '[^'\n]{0,200}' with higher epoch|At least one receiver for the endpoint is created with epoch|Exceeded the maximum number of allowed receivers per partition/i,
        words: [
          "' with higher epoch",
          'at least one receiver for the endpoint',
          'exceeded the maximum number of allowed receivers',
        ],
      },
    ],
    cause: {
      en: 'Another reader uses the same consumer group of the event hub.',
      id: 'Pembaca lain memakai consumer group event hub yang sama.',
    },
    steps: [
      {
        en: 'Give the connector its own: "az eventhubs eventhub consumer-group create", and azure.eventhubs.consumer.group.',
        id: 'Beri connector consumer group sendiri: "az eventhubs eventhub consumer-group create", dan azure.eventhubs.consumer.group.',
      },
      {
        en: 'See that no old worker still runs the task; then restart it.',
        id: 'Pastikan tidak ada worker lama yang masih menjalankan task; lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-event-processor-host',
    ],
  },
];
