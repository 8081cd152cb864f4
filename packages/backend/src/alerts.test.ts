/* eslint-disable @backstage/no-relative-monorepo-imports --
   the stand-ins of the modules' own tests, which they do not export */
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import notificationsPlugin from '@backstage/plugin-notifications-backend';
import signalsPlugin from '@backstage/plugin-signals-backend';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import kafkaMonitor from '@kafka-monitor/plugin-kafka-monitor-backend';
import emailModule from '@kafka-monitor/plugin-kafka-monitor-backend-module-email';
import telegramModule from '@kafka-monitor/plugin-kafka-monitor-backend-module-telegram';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import { MailServer } from '../../../plugins/kafka-monitor-backend-module-email/src/__testUtils__/MailServer';
import { FakeBotApi } from '../../../plugins/kafka-monitor-backend-module-telegram/src/__testUtils__/FakeBotApi';

jest.setTimeout(300_000);

const ME = 'user:default/mock';
/** Far more than it takes: how long it takes is printed, not asserted. */
const PATIENCE_MS = 120_000;

const connector = (name: string) => ({
  name,
  config: {
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    'tasks.max': '1',
    file: '/var/tmp/out.txt',
    topics: 'orders',
  },
});

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: 'platform',
      annotations: { 'telegram.org/chat-id': '-1001' },
    },
    spec: { type: 'team', children: [] },
    relations: [{ type: 'hasMember', targetRef: ME }],
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'mock' },
    spec: { profile: { email: 'mock@example.com' }, memberOf: ['platform'] },
    relations: [{ type: 'memberOf', targetRef: 'group:default/platform' }],
  },
];

describe('alerts by all channels at once', () => {
  let workers: ConnectSimulator;
  let mail: MailServer;
  let telegram: FakeBotApi;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    workers = await ConnectSimulator.start({
      topicTracking: false,
      connectors: [connector('vital'), connector('other')],
    });
    mail = await MailServer.start();
    telegram = await FakeBotApi.start('123:test');
    backend = await startTestBackend({
      features: [
        kafkaMonitor,
        telegramModule,
        emailModule,
        notificationsPlugin,
        signalsPlugin,
        schedulerServiceFactory,
        catalogServiceMock.factory({ entities }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://portal.example' },
            backend: {
              baseUrl: 'http://localhost:0',
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            kafkaMonitor: {
              environments: {
                production: {
                  owners: ['group:default/platform'],
                  connectClusters: { main: { urls: workers.urls } },
                },
              },
              assignmentRules: [{ match: { name: 'vital' }, critical: true }],
              alerts: { fallbackRecipients: ['group:default/platform'] },
              telegram: { token: '123:test', apiRoot: telegram.apiRoot },
              email: {
                sender: 'kafka-monitor@example.com',
                transport: {
                  transport: 'smtp',
                  hostname: '127.0.0.1',
                  port: mail.port,
                },
              },
            },
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend?.stop();
    await Promise.all([workers?.stop(), mail?.stop(), telegram?.stop()]);
  });

  /** @returns how long it took, in milliseconds */
  async function within(
    ms: number,
    holds: () => boolean | Promise<boolean>,
  ): Promise<number> {
    const began = performance.now();
    while (!(await holds())) {
      if (performance.now() - began > ms) {
        throw new Error(`It did not come about within ${ms} ms`);
      }
      await setTimeout(100);
    }
    return Math.round(performance.now() - began);
  }
  const chat = () => telegram.messages.map(message => JSON.stringify(message));
  async function notifications(): Promise<
    Array<{ payload: { title: string; link: string; scope: string } }>
  > {
    const { body } = await request(backend.server).get(
      '/api/notifications/notifications',
    );
    return body.notifications;
  }

  it('reach people, by each of them what it carries', async () => {
    await within(PATIENCE_MS, async () => {
      const { body } = await request(backend.server).get(
        '/api/kafka-monitor/connectors?health=running',
      );
      return body.totalItems === 2;
    });
    workers.failTask('vital', 0, 'java.net.ConnectException: refused <here>');
    const critical = await within(PATIENCE_MS, () =>
      chat().some(text => text.includes('vital')),
    );
    workers.failTask('other', 0, 'java.lang.Exception: no');
    const other = await within(PATIENCE_MS, () =>
      chat().some(text => text.includes('other in')),
    );
    // Printed for those who measure it.
    process.stdout.write(
      `From the worker to Telegram: critical ${critical} ms, other ${other} ms\n`,
    );

    expect(await notifications()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          payload: expect.objectContaining({
            title: 'Critical: vital in production failed',
            severity: 'critical',
            topic: 'connector-failed-critical',
            link: expect.stringMatching(/^\/kafka-monitor\/failures\/\d+$/),
            scope: expect.stringMatching(/^alert:\d+$/),
          }),
        }),
      ]),
    );
    // By mail only what is critical.
    const mails = mail.mails.map(({ to, raw }) => `${to}: ${raw}`);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(/^mock@example\.com: /);
    expect(mails[0]).toContain('vital');
  });
});
