import {
  AlertDelivery,
  AlertDocument,
  AlertMessage,
} from '@kafka-monitor/plugin-kafka-monitor-node';

/** A document of one failed connector. */
export function alertDocument(
  values: Partial<AlertDocument> = {},
): AlertDocument {
  return {
    language: 'en',
    title: 'orders-sink failed',
    summary: ['Connector orders-sink of team orders failed.'],
    sections: [
      {
        heading: 'Connection refused',
        items: [
          {
            title: 'orders-sink',
            url: 'https://backstage.example.com/kafka-connect/orders-sink?a=1&b=2',
            lines: ['Since 09:15', 'Restart it once the database is back.'],
          },
        ],
        more: 'and 2 more',
      },
    ],
    link: {
      title: 'Show the failures',
      url: 'https://backstage.example.com/kafka-connect/failures',
    },
    ...values,
  };
}

/** A delivery to a group, tried for the first time. */
export function delivery(
  message: Partial<AlertMessage> = {},
  values: Partial<AlertDelivery> = {},
): AlertDelivery {
  return {
    message: {
      id: '1',
      alertId: '1',
      purpose: 'failure',
      critical: false,
      silent: false,
      createdAt: new Date('2026-12-01T02:15:00Z'),
      document: alertDocument(),
      ...message,
    },
    address: '-100123',
    attempts: 0,
    signal: new AbortController().signal,
    ...values,
  };
}
