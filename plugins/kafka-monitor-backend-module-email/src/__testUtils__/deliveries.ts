import {
  AlertDelivery,
  AlertDocument,
  AlertMessage,
  AlertReceiver,
} from '@kafka-monitor/plugin-kafka-monitor-node';

/** What a critical failure's message says. */
export function alertDocument(
  given: Partial<AlertDocument> = {},
): AlertDocument {
  return {
    language: 'en',
    title: 'Critical: orders-sink failed',
    summary: ['orders-sink of production/main has failed since 10:00.'],
    sections: [
      {
        heading: 'Connectors',
        items: [
          {
            title: 'orders-sink',
            url: 'https://backstage.example.com/kafka-monitor/failures/17',
            lines: ['FATAL: password authentication failed', 'since 10:00'],
          },
        ],
        more: 'and 3 more',
      },
    ],
    link: {
      title: 'Open in Kafka Monitor',
      url: 'https://backstage.example.com/kafka-monitor/failures?team=a&open',
    },
    ...given,
  };
}

/** A stored message of a critical failure. */
export function alertMessage(given: Partial<AlertMessage> = {}): AlertMessage {
  return {
    id: '41',
    alertId: '7',
    purpose: 'critical-failure',
    critical: true,
    silent: false,
    createdAt: new Date('2026-11-30T10:00:30Z'),
    document: alertDocument(),
    ...given,
  };
}

/** A message on its way. */
export function alertDelivery(
  given: Partial<AlertDelivery> = {},
): AlertDelivery {
  return {
    message: alertMessage(),
    address: 'payments@example.com',
    attempts: 0,
    signal: new AbortController().signal,
    ...given,
  };
}

/** A team that nobody can reach yet. */
export function alertReceiver(
  given: Partial<AlertReceiver> = {},
): AlertReceiver {
  return {
    team: 'payments',
    entityRefs: [],
    email: null,
    telegram: null,
    ...given,
  };
}
