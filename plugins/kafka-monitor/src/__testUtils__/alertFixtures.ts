import {
  AlertSettings,
  AlertStatus,
  Message,
  MessageDelivery,
  MessageDetail,
  Mute,
  MuteList,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** ISO time so many hours from now. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}

/** A setting that is as the configuration file says. */
export function configured<T>(value: T) {
  return { value, configured: value, source: 'configured' as const };
}

/** A setting that people have changed. */
export function changed<T>(value: T, before: T) {
  return { value, configured: before, source: 'changed' as const };
}

/** How people are told, as the configuration file says. */
export function alertSettings(
  part: Partial<AlertSettings> = {},
): AlertSettings {
  return {
    throttleMinutes: configured(60),
    groupWaitSeconds: configured(30),
    groupIntervalSeconds: configured(300),
    reminderHours: configured(0),
    quietHours: configured(null),
    summaryAt: configured('07:00'),
    timeZone: configured('Asia/Jakarta'),
    emptySummary: configured(true),
    channels: [
      {
        id: 'backstage',
        title: 'Backstage notifications',
        enabled: configured(true),
      },
      { id: 'telegram', title: 'Telegram', enabled: configured(true) },
      { id: 'email', title: 'E-mail', enabled: configured(true) },
    ],
    ...part,
  };
}

type Channel = AlertStatus['channels'][number];

/** A channel that everything went out by. */
export function channelStatus(part: Partial<Channel> = {}): Channel {
  return {
    id: 'telegram',
    title: 'Telegram',
    enabled: true,
    waiting: 0,
    oldestAt: null,
    refused: 0,
    lastRefusal: null,
    ...part,
  };
}

/** Two channels that are well, and a fallback of two addresses. */
export function alertStatus(part: Partial<AlertStatus> = {}): AlertStatus {
  return {
    channels: [
      channelStatus(),
      channelStatus({ id: 'email', title: 'E-mail' }),
    ],
    fallback: {
      recipients: ['group:default/platform'],
      addresses: 2,
      checkedAt: hoursFromNow(-0.5),
    },
    ...part,
  };
}

/** A message that one address has accepted. */
export function delivery(part: Partial<MessageDelivery> = {}): MessageDelivery {
  return {
    id: '71',
    channel: 'telegram',
    to: '-1001234567890',
    status: 'accepted',
    attempts: 1,
    answer: 'message 815',
    nextAt: null,
    finishedAt: hoursFromNow(-0.1),
    ...part,
  };
}

/** A failure that a team was told of. */
export function message(part: Partial<Message> = {}): Message {
  return {
    id: '7',
    alertId: '3',
    purpose: 'failure',
    critical: false,
    platform: 'kafka-connect',
    environment: 'production',
    team: 'orders',
    title: 'orders-source failed',
    createdAt: hoursFromNow(-0.2),
    status: 'accepted',
    deliveries: [delivery()],
    ...part,
  };
}

/** The same with what it says. */
export function messageDetail(
  part: Partial<MessageDetail> = {},
): MessageDetail {
  return {
    ...message(),
    summary: ['1 connector of production fails.'],
    sections: [
      {
        heading: 'Failed',
        items: [
          {
            title: 'orders-source',
            url: 'http://localhost:3000/kafka-monitor/failures/7',
            lines: ['relation "orders" does not exist'],
          },
        ],
        more: 'and 3 more',
      },
    ],
    link: {
      title: 'Open the failure',
      url: 'http://localhost:3000/kafka-monitor/failures/7',
    },
    ...part,
  };
}

/** A mute of one connector that holds for two more hours. */
export function mute(part: Partial<Mute> = {}): Mute {
  return {
    id: '5',
    scope: {
      kind: 'connector',
      environment: 'production',
      connectCluster: 'main',
      name: 'orders-source',
    },
    reason: 'Database is being moved',
    createdBy: 'user:default/budi',
    createdAt: hoursFromNow(-1),
    until: hoursFromNow(2),
    endedAt: null,
    endedBy: null,
    active: true,
    held: 1,
    allowed: ['end'],
    ...part,
  };
}

/** Mutes as an admin sees them, who may mute anything for seven days. */
export function muteList(
  items: Mute[] = [],
  part: Partial<MuteList> = {},
): MuteList {
  return {
    items,
    totalItems: items.length,
    allowed: (['environment', 'cluster', 'team', 'connector'] as const).map(
      scope => ({ scope, hours: 168 }),
    ),
    ...part,
  };
}
