import {
  Message,
  MessageDetail,
  Mute,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  alertStatus,
  channelStatus,
  delivery,
  hoursFromNow,
  message,
  messageDetail,
  mute,
  muteList,
} from '../src/__testUtils__/alertFixtures';
import { Answers, refusal } from '../src/__testUtils__/fakeApi';
import { ME } from './savedOrganization';

const mutes: Mute[] = [
  mute(),
  mute({
    id: '6',
    scope: { kind: 'environment', environment: 'staging' },
    reason: 'Load test',
    held: 0,
  }),
];

const refused = delivery({
  id: '72',
  to: '@payments',
  status: 'refused',
  answer: '400 Bad Request: chat not found',
});

const messages: Message[] = [
  message({
    id: '9',
    title: '3 connectors failed',
    purpose: 'critical-failure',
    critical: true,
    status: 'waiting',
    deliveries: [
      delivery({
        status: 'waiting',
        attempts: 2,
        answer: '429 Too Many Requests: retry after 21',
        nextAt: hoursFromNow(0.01),
        finishedAt: null,
      }),
      delivery({ id: '73', channel: 'email', to: 'orders@example.com' }),
    ],
  }),
  message({
    id: '8',
    team: 'payments',
    status: 'refused',
    deliveries: [refused],
  }),
  ...Array.from({ length: 60 }, (_, index) =>
    message({ id: String(100 + index), createdAt: hoursFromNow(-index) }),
  ),
];

/** How often a test message was asked for: it is under way the first time. */
const asked = new Map<string, number>();

async function messageOf(id: string | undefined): Promise<MessageDetail> {
  const found = messages.find(each => each.id === id);
  if (!found) {
    throw await refusal(404, 'No such message');
  }
  const times = (asked.get(found.id) ?? 0) + 1;
  asked.set(found.id, times);
  const isUnderWay = found.purpose === 'test' && times < 3;
  return messageDetail({
    ...found,
    ...(isUnderWay && {
      status: 'waiting',
      deliveries: found.deliveries.map(each => ({
        ...each,
        status: 'waiting',
        answer: null,
        finishedAt: null,
      })),
    }),
  });
}

/** Mutes and messages that live as long as the tab. */
export const alertAnswers: Answers = {
  listMutes: ({ query }) =>
    muteList(mutes.filter(({ active }) => active || query?.state === 'all')),
  createMute: ({ body }) => {
    const { scope, reason = '', until = hoursFromNow(1) } = body ?? {};
    const made = mute({
      id: String(mutes.length + 5),
      reason,
      until,
      ...(scope && { scope }),
      createdBy: ME,
      createdAt: hoursFromNow(0),
      held: 0,
    });
    mutes.push(made);
    return made;
  },
  endMute: async ({ params }) => {
    const found = mutes.find(({ id }) => id === params?.id);
    if (!found) {
      throw await refusal(404, 'No such mute');
    }
    return Object.assign(found, {
      active: false,
      endedAt: hoursFromNow(0),
      endedBy: ME,
      allowed: [],
    });
  },
  listMessages: ({ query }) => {
    const { status, channel, purpose, offset = 0, limit = 50 } = query ?? {};
    const found = messages.filter(
      each =>
        (!status || each.deliveries.some(one => status.includes(one.status))) &&
        (!channel ||
          each.deliveries.some(one => channel.includes(one.channel))) &&
        (!purpose || purpose.includes(each.purpose)),
    );
    return {
      items: found.slice(offset, offset + limit),
      totalItems: found.length,
    };
  },
  getMessage: ({ params }) => messageOf(params?.id),
  getAlertStatus: () =>
    alertStatus({
      channels: [
        channelStatus({
          waiting: 1,
          oldestAt: hoursFromNow(-0.05),
          refused: 1,
          lastRefusal: refused.answer,
        }),
        channelStatus({ id: 'email', title: 'E-mail' }),
      ],
    }),
  sendTestMessage: ({ params, body }) => {
    const { channel = 'telegram' } = body ?? {};
    const id = String(1_000 + messages.length);
    messages.unshift(
      message({
        id,
        purpose: 'test',
        team: params?.name ?? null,
        title: 'Test message',
        deliveries: [
          channel === 'telegram' ? refused : delivery({ channel, to: 'x@y.z' }),
        ],
      }),
    );
    return { id };
  },
};
