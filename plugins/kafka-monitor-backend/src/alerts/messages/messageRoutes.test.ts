import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  alertStatusSchema,
  kafkaMonitorConnectorReadPermission,
  kafkaMonitorMessageReadPermission,
  messageDetailSchema,
  messageListSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../../__testUtils__/startTestRouter';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import {
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../../database/fixtures';
import { seedFailures } from '../../failures/__testUtils__/seedFailures';
import {
  createKafkaConnectorConditionalDecision,
  kafkaConnectorConditions,
} from '../../permissions';
import { MessageSeed, seedMessage } from './__testUtils__/seedMessage';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const channel = (id: string, title: string) => ({
  id,
  title,
  carries: () => true,
  addressesOf: async () => [],
  send: async () => ({ status: 'accepted' as const, answer: 'ok' }),
});
const CHANNELS = [channel('telegram', 'Telegram'), channel('email', 'E-mail')];

describe.each(databases.each)('messages on %s', id => {
  let knex: Knex;
  let main: number;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    main = await seedConnectCluster(knex);
    router = await startTestRouter(knex, undefined, undefined, CHANNELS);
  });
  afterEach(async () => {
    await router.stop();
  });

  const seed = async (message: MessageSeed) =>
    (await seedMessage(knex, { connectClusterId: main, ...message })).id;
  const get = (path: string) =>
    request(router.server).get(`/api/kafka-monitor${path}`);
  const list = async (query = '') =>
    messageListSchema
      .strict()
      .parse((await get(`/messages${query}`).expect(200)).body);
  const titlesOf = async (query = '') =>
    (await list(query)).items.map(({ title }) => title);
  const status = async () =>
    alertStatusSchema
      .strict()
      .parse((await get('/alert-status').expect(200)).body);

  /** May read the connectors of orders, and messages. */
  const readOrders = () =>
    router.setPolicy(permission =>
      permission.name === kafkaMonitorConnectorReadPermission.name
        ? createKafkaConnectorConditionalDecision(
            kafkaMonitorConnectorReadPermission,
            kafkaConnectorConditions.isOnTeam({ teams: ['orders'] }),
          )
        : undefined,
    );

  it('are shown with what became of each', async () => {
    const message = await seed({
      title: 'orders fails',
      critical: true,
      purpose: 'critical-failure',
      platform: 'kafka-connect',
      environment: 'production',
      team: 'orders',
      document: JSON.stringify({
        language: 'en',
        title: 'orders fails',
        summary: ['Since noon.'],
        sections: [
          {
            heading: 'Failed',
            items: [{ title: 'orders', url: 'http://p/f/1', lines: ['x'] }],
            more: 'and 2 more',
          },
        ],
        link: { title: 'Open', url: 'http://p/f' },
      }),
      deliveries: [
        {
          channel: 'telegram',
          address: '-1001',
          label: 'Chat of orders',
          status: 'accepted',
          attempts: 2,
          answer: 'message 5',
          reference: 'secret-reference',
          next_at: NOW,
          finished_at: secondsAgo(10),
        },
        {
          channel: 'email',
          address: 'a@example.com',
          label: 'a@example.com',
          status: 'waiting',
          attempts: 1,
          answer: 'busy',
          next_at: secondsAgo(-60),
        },
      ],
    });
    const { items, totalItems } = await list();
    expect(totalItems).toBe(1);
    expect(items).toEqual([
      {
        id: message,
        alertId: expect.stringMatching(/^\d+$/),
        purpose: 'critical-failure',
        critical: true,
        platform: 'kafka-connect',
        environment: 'production',
        team: 'orders',
        title: 'orders fails',
        createdAt: secondsAgo(60).toISOString(),
        status: 'waiting',
        deliveries: [
          {
            id: expect.any(String),
            channel: 'telegram',
            to: 'Chat of orders',
            status: 'accepted',
            attempts: 2,
            answer: 'message 5',
            nextAt: null,
            finishedAt: secondsAgo(10).toISOString(),
          },
          {
            id: expect.any(String),
            channel: 'email',
            to: 'a@example.com',
            status: 'waiting',
            attempts: 1,
            answer: 'busy',
            nextAt: secondsAgo(-60).toISOString(),
            finishedAt: null,
          },
        ],
      },
    ]);
    const { body } = await get(`/messages/${message}`).expect(200);
    expect(messageDetailSchema.strict().parse(body)).toEqual({
      ...items[0],
      summary: ['Since noon.'],
      sections: [
        {
          heading: 'Failed',
          items: [{ title: 'orders', url: 'http://p/f/1', lines: ['x'] }],
          more: 'and 2 more',
        },
      ],
      link: { title: 'Open', url: 'http://p/f' },
    });
    await get('/messages/999999999999999999').expect(404);
    await get('/messages/0').expect(400);
  });

  it.each([
    [[], 'none'],
    [['superseded'], 'superseded'],
    [['superseded', 'accepted'], 'accepted'],
    [['accepted', 'waiting', 'superseded'], 'waiting'],
    [['waiting', 'refused', 'accepted'], 'refused'],
  ])('with deliveries %j are %s', async (statuses, expected) => {
    await seed({
      deliveries: statuses.map(each => ({ address: each, status: each })),
    });
    expect((await list()).items[0].status).toBe(expected);
  });

  it('are narrowed and come by the page, the newest first', async () => {
    await seed({
      title: 'a',
      team: 'orders',
      environment: 'production',
      platform: 'kafka-connect',
      deliveries: [
        { channel: 'telegram', address: '1', status: 'refused' },
        { channel: 'email', address: '2', status: 'accepted' },
      ],
    });
    await seed({
      title: 'b',
      team: 'payments',
      environment: 'raft',
      platform: 'kafka-raft',
      purpose: 'summary',
      deliveries: [{ channel: 'email', address: '2', status: 'refused' }],
    });
    await seed({ title: 'c' });
    expect(await titlesOf()).toEqual(['c', 'b', 'a']);
    expect(await titlesOf('?offset=1&limit=1')).toEqual(['b']);
    expect((await list('?offset=1&limit=1')).totalItems).toBe(3);
    expect(await titlesOf('?team=orders')).toEqual(['a']);
    expect(await titlesOf('?environment=raft')).toEqual(['b']);
    // With what is about no platform.
    expect(await titlesOf('?platform=kafka-raft')).toEqual(['c', 'b']);
    expect(await titlesOf('?team=orders&team=payments')).toEqual(['b', 'a']);
    expect(await titlesOf('?status=refused&status=accepted')).toEqual([
      'b',
      'a',
    ]);
    expect(await titlesOf('?purpose=summary')).toEqual(['b']);
    expect(await titlesOf('?status=refused')).toEqual(['b', 'a']);
    expect(await titlesOf('?channel=email')).toEqual(['b', 'a']);
    // Of one and the same delivery.
    expect(await titlesOf('?channel=email&status=refused')).toEqual(['b']);
    expect((await list('?channel=email&status=refused')).totalItems).toBe(1);
    await get('/messages?status=lost').expect(400);
  });

  describe('of connectors that not everybody may read', () => {
    let shown: string;
    let mixed: string;

    beforeEach(async () => {
      await seedConnectors(knex, main, [
        { name: 'orders', team: 'orders' },
        { name: 'payments', team: 'payments' },
        // Whose failure is stored as another team's.
        { name: 'moved', team: 'payments' },
      ]);
      const [orders, payments, moved, gone] = await seedFailures(knex, main, [
        { name: 'orders', team: 'payments' },
        { name: 'payments', team: 'orders' },
        { name: 'moved', team: 'orders' },
        { name: 'gone', team: 'orders' },
      ]);
      const about = (title: string, failures: string[], part: object = {}) =>
        seed({ title, failures, ...part });
      shown = await about('orders', [orders], {
        deliveries: [
          { channel: 'email', address: '1', status: 'waiting' },
          {
            channel: 'email',
            address: '2',
            status: 'refused',
            answer: 'no such person',
            finished_at: secondsAgo(30),
          },
        ],
      });
      mixed = await about('orders and payments', [orders, payments], {
        deliveries: [
          { channel: 'email', address: '3', status: 'waiting' },
          {
            channel: 'email',
            address: '4',
            status: 'refused',
            answer: 'another',
            finished_at: secondsAgo(20),
          },
        ],
      });
      await about('payments', [payments]);
      await about('moved', [moved]);
      await about('gone', [gone]);
      await about('forgotten', ['4711']);
      await seed({ title: 'of a day', purpose: 'summary' });
      await seed({ title: 'notice', purpose: 'notice' });
      await seed({ title: 'test', purpose: 'test' });
      await seed({ title: 'none', purpose: 'failure' });
      await seed({
        title: 'unreachable',
        purpose: 'connect-cluster',
      });
    });

    it('are all shown to who may read all', async () => {
      expect((await list()).totalItems).toBe(11);
      expect((await status()).channels[1]).toMatchObject({
        waiting: 2,
        refused: 2,
        lastRefusal: 'another',
      });
    });

    it('are told to others when they may read each of them', async () => {
      readOrders();
      const { items, totalItems } = await list();
      expect(items.map(({ title }) => title)).toEqual([
        'unreachable',
        'test',
        'gone',
        'orders',
      ]);
      expect(totalItems).toBe(4);
      await get(`/messages/${shown}`).expect(200);
      await get(`/messages/${mixed}`).expect(404);
      expect((await status()).channels[1]).toMatchObject({
        waiting: 1,
        refused: 1,
        lastRefusal: 'no such person',
      });
    });
  });

  it('add up to how well people are reached', async () => {
    const delivery = (status_: string, address: string, part: object = {}) => ({
      channel: 'telegram',
      status: status_,
      address,
      ...part,
    });
    await seed({
      deliveries: [
        delivery('waiting', '1', { created_at: secondsAgo(300) }),
        delivery('waiting', '2', { created_at: secondsAgo(600) }),
        delivery('accepted', '3', { created_at: secondsAgo(900) }),
        delivery('refused', '4', {
          answer: 'chat not found',
          finished_at: secondsAgo(86_300),
        }),
        delivery('refused', '5', {
          answer: 'blocked',
          finished_at: secondsAgo(86_500),
        }),
        delivery('waiting', '6', { channel: 'pigeon' }),
      ],
    });
    expect(await status()).toEqual({
      channels: [
        {
          id: 'telegram',
          title: 'Telegram',
          enabled: true,
          waiting: 2,
          oldestAt: secondsAgo(600).toISOString(),
          refused: 1,
          lastRefusal: 'chat not found',
        },
        {
          id: 'email',
          title: 'E-mail',
          enabled: true,
          waiting: 0,
          oldestAt: null,
          refused: 0,
          lastRefusal: null,
        },
      ],
      fallback: {
        recipients: ['group:default/platform'],
        addresses: null,
        checkedAt: null,
      },
    });
    await knex('alert_checks').insert({
      name: 'fallback',
      value: '{"addresses":3}',
      at: NOW,
    });
    await request(router.server)
      .put('/api/kafka-monitor/scheduler/config')
      .send({ version: 0, alerts: { channels: { telegram: false } } })
      .expect(200);
    const found = await status();
    expect(found.channels.map(({ enabled }) => enabled)).toEqual([false, true]);
    expect(found.fallback).toMatchObject({
      addresses: 3,
      checkedAt: NOW.toISOString(),
    });
  });

  it('need their permission', async () => {
    const message = await seed({});
    router.setPolicy(permission =>
      permission.name === kafkaMonitorMessageReadPermission.name
        ? { result: AuthorizeResult.DENY }
        : undefined,
    );
    for (const path of ['/messages', `/messages/${message}`, '/alert-status']) {
      const { body } = await get(path).expect(403);
      expect(body.error.message).toMatch(/kafka-monitor\.message\.read/);
    }
  });
});
