import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  kafkaMonitorConnectorReadPermission,
  topicPath,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  ConnectorSeed,
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import {
  createKafkaConnectorConditionalDecision,
  kafkaConnectorConditions,
} from '../permissions';
import { startTestRouter, TestPolicy } from '../__testUtils__/startTestRouter';
import { repairSummaries } from './repairSummaries';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ENDPOINT = JSON.stringify({
  hosts: [{ host: 'db-1', port: 5432 }],
  database: 'shop',
  resource: null,
  secretReference: null,
  display: 'db-1:5432/shop',
});
const HOSTILE = 'a/b%2F?c#d';

const source = (name: string, more: Partial<ConnectorSeed> = {}) => ({
  name,
  type: 'source',
  ...more,
});
const sink = (name: string, more: Partial<ConnectorSeed> = {}) => ({
  name,
  type: 'sink',
  ...more,
});

/** Only what belongs to payments. */
const onlyPayments: TestPolicy = permission =>
  permission.name === kafkaMonitorConnectorReadPermission.name
    ? createKafkaConnectorConditionalDecision(
        kafkaMonitorConnectorReadPermission,
        kafkaConnectorConditions.isOnTeam({ teams: ['payments'] }),
      )
    : { result: AuthorizeResult.ALLOW };

describe.each(databases.each)('topics on %s', id => {
  let knex: Knex;
  let app: Awaited<ReturnType<typeof startTestRouter>>;
  const start = async (policy?: TestPolicy) => {
    app = await startTestRouter(knex);
    if (policy) {
      app.setPolicy(policy);
    }
  };
  const get = async (path: string, as = mockCredentials.user.header()) =>
    request(app.server)
      .get(`/api/kafka-monitor${path}`)
      .set('authorization', as);

  beforeEach(async () => {
    knex = await databases.init(id);
    const production = await seedConnectCluster(knex);
    const staging = await seedConnectCluster(knex, { environment: 'staging' });
    await seedConnectors(knex, production, [
      source('orders-source', {
        endpoint: ENDPOINT,
        team: 'orders',
        topics: [
          { topic: 'shop.orders', used: true, first_seen_at: secondsAgo(60) },
          { topic: 'shop.unused', first_seen_at: secondsAgo(3_600_000) },
          { topic: '__history', internal: true },
        ],
      }),
      sink('dwh-sink', {
        team: 'payments',
        tasks: [{ state: 'FAILED' }],
        topics: [
          { topic: 'shop.orders', direction: 'read', used: true },
          { topic: HOSTILE, direction: 'read' },
          { topic: 'stats', direction: 'read' },
        ],
      }),
      sink('all-sink', {
        team: 'orders',
        topics: [
          { topic: 'shop\\..*', direction: 'read', pattern: true },
          { topic: '(?!x).*', direction: 'read', pattern: true },
          { topic: 'other.*', direction: 'read', pattern: true },
        ],
      }),
    ]);
    await seedConnectors(knex, staging, [
      source('orders-source', {
        team: 'payments',
        topics: [{ topic: 'shop.orders', used: true }],
      }),
    ]);
    await repairSummaries(knex);
  });
  afterEach(async () => {
    await app.stop();
    await knex.destroy();
  });

  it('are listed by name, with where they are used and the worst health', async () => {
    await start();
    const { status, body } = await get('/topics?pattern=false');
    expect(status).toBe(200);
    expect(body.items.map((item: { topic: string }) => item.topic)).toEqual([
      HOSTILE,
      'shop.orders',
      'shop.unused',
      'stats',
    ]);
    expect(body.items[1]).toMatchObject({
      writers: 2,
      readers: 1,
      environments: [
        { environment: 'production', writers: 1, readers: 1 },
        { environment: 'staging', writers: 1, readers: 0 },
      ],
      configured: true,
      used: true,
      worst: 'failed',
      // Of the others it is not known.
      usedSince: null,
    });
    expect(body.items[1].counts).toMatchObject({ running: 2, failed: 1 });
    expect(body.items[2].usedSince).toBe(secondsAgo(3_600_000).toISOString());
  });

  it('that are only written in one environment are found as such', async () => {
    await start();
    const names = async (query: string) =>
      (await get(`/topics?pattern=false&${query}`)).body.items.map(
        (item: { topic: string }) => item.topic,
      );
    expect(await names('usage=written-only')).toEqual([
      'shop.orders',
      'shop.unused',
    ]);
    expect(await names('usage=written-only&environment=production')).toEqual([
      'shop.unused',
    ]);
    expect(await names('usage=both')).toEqual(['shop.orders']);
    expect(await names('usage=read-only')).toEqual([HOSTILE, 'stats']);
    expect(await names('internal=true&search=HIST')).toEqual(['__history']);
    expect(await names('sort=-writers&limit=1')).toEqual(['shop.orders']);
    expect(await names('sort=-usedSince&limit=2')).toEqual([
      'shop.unused',
      'stats',
    ]);
  });

  it.each(['?usage=x', '?sort=health', '?platform=x', '?colour=red'])(
    'are not listed by what is not known: %s',
    async query => {
      await start();
      expect((await get(`/topics${query}`)).status).toBe(400);
    },
  );

  it('have a page that splits them by environment and names both ends', async () => {
    await start();
    const { body } = await get('/topics/shop.orders');
    expect(body.environments).toHaveLength(2);
    const [production, staging] = body.environments;
    expect(production).toMatchObject({
      environment: 'production',
      usage: 'both',
      writers: {
        total: 1,
        configured: 1,
        used: 1,
        items: [
          {
            name: 'orders-source',
            connectCluster: 'main',
            health: 'running',
            freshness: 'fresh',
            team: 'orders',
            endpoint: { display: 'db-1:5432/shop' },
          },
        ],
      },
      readers: { total: 1, items: [{ name: 'dwh-sink', health: 'failed' }] },
      patterns: {
        total: 2,
        items: [
          { pattern: 'shop\\..*', verdict: 'matches', direction: 'read' },
          { pattern: '(?!x).*', verdict: 'not-checked' },
        ],
      },
      matches: null,
    });
    expect(staging).toMatchObject({
      usage: 'written-only',
      patterns: { items: [], total: 0 },
    });
  });

  it('have a page whatever their name is', async () => {
    await start();
    for (const name of [HOSTILE, 'stats']) {
      const { status, body } = await get(topicPath(name)!);
      expect([status, body.topic]).toEqual([200, name]);
    }
  });

  it('have patterns, which say what of the used ones they take', async () => {
    await start();
    const matchesOf = async (pattern: string) =>
      (await get(topicPath(pattern, { pattern: true })!)).body.environments[0]
        .matches;
    const taken = {
      state: 'checked',
      items: ['shop.orders'],
      total: 1,
    };
    expect(await matchesOf('shop\\..*')).toEqual(taken);
    // Again, from memory; and anew once a topic has changed.
    expect(await matchesOf('shop\\..*')).toEqual(taken);
    await knex('connector_topics')
      .where({ topic: 'shop.unused' })
      .update({ used: true });
    await repairSummaries(knex);
    expect(await matchesOf('shop\\..*')).toMatchObject({ total: 2 });
    expect(await matchesOf('(?!x).*')).toEqual({
      state: 'not-checked',
      items: [],
      total: 0,
    });
    // A name and a pattern of the same text are two things.
    expect((await get(topicPath('shop\\..*')!)).status).toBe(404);
  });

  it('are counted, for a service as well', async () => {
    await start();
    const { status, body } = await get(
      '/topics/stats?platform=kafka-connect',
      mockCredentials.service.header(),
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      topics: 4,
      patterns: 3,
      internal: 1,
      used: 1,
      byPlatform: [{ platform: 'kafka-connect', topics: 4 }],
      byEnvironment: [
        {
          platform: 'kafka-connect',
          environment: 'production',
          topics: 4,
          writtenOnly: 1,
          readOnly: 2,
          both: 1,
        },
        {
          platform: 'kafka-connect',
          environment: 'staging',
          topics: 1,
          writtenOnly: 1,
          readOnly: 0,
          both: 0,
        },
      ],
      orphaned: { topics: 4, writtenOnly: 2, readOnly: 2 },
      mostUsed: [
        { topic: 'shop.orders', writers: 2, readers: 1 },
        { topic: HOSTILE, writers: 0, readers: 1 },
        { topic: 'shop.unused', writers: 1, readers: 0 },
        { topic: 'stats', writers: 0, readers: 1 },
      ],
      weekFrom: new Date(NOW.getTime() - 7 * 86_400_000).toISOString(),
      newThisWeek: 0,
      changedThisWeek: 1,
    });
  });

  it('whose connectors one may not read do not exist', async () => {
    await start(onlyPayments);
    const { body } = await get('/topics?internal=true');
    expect(
      body.items.map((item: { topic: string; writers: number }) => [
        item.topic,
        item.writers,
      ]),
    ).toEqual([
      [HOSTILE, 0],
      ['shop.orders', 1],
      ['stats', 0],
    ]);
    expect(body.totalItems).toBe(3);
    expect((await get('/topics/stats')).body).toMatchObject({
      topics: 3,
      patterns: 0,
      internal: 0,
    });
    for (const path of [
      topicPath('shop.unused')!,
      topicPath('shop\\..*', { pattern: true })!,
      topicPath('nobody.uses.it')!,
    ]) {
      expect((await get(path)).status).toBe(404);
    }
    const [production] = (await get('/topics/shop.orders')).body.environments;
    expect(production).toMatchObject({
      usage: 'read-only',
      writers: { total: 0, items: [] },
      patterns: { total: 0 },
    });
  });
});
