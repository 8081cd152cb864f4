import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  SystemHealth,
  SystemHealthCheck,
  systemHealthSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { RecordingChannel } from '../__testUtils__/AlertWorld';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { seedMessage } from '../alerts/messages/__testUtils__/seedMessage';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import {
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import { quietProbes } from './__testUtils__/quietProbes';
import { createProbes } from './probes/createProbes';
import { EventLoopDelay } from './probes/EventLoopDelay';
import { SystemProbes } from './probes/SystemProbes';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)("the system's health on %s", id => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>> | undefined;
  let mend: () => void = () => {};

  beforeEach(async () => {
    knex = await databases.init(id);
  });

  afterEach(async () => {
    mend();
    await router?.stop();
    router = undefined;
  });

  const real = () => createProbes({ knex, eventLoop: new EventLoopDelay() });

  /** Each query begins only after that long, until it is mended. */
  function slow(ms: number) {
    const acquire = knex.client.acquireConnection;
    knex.client.acquireConnection = async function acquireLater() {
      await new Promise(resolve => {
        setTimeout(resolve, ms).unref();
      });
      return acquire.call(this);
    };
    mend = () => {
      knex.client.acquireConnection = acquire;
    };
  }

  async function start(
    probes: SystemProbes = quietProbes(),
    refused: string[] = [],
  ) {
    router = await startTestRouter(
      knex,
      undefined,
      undefined,
      [new RecordingChannel('telegram', () => 0)],
      probes,
    );
    router.setPolicy(permission =>
      refused.includes(permission.name)
        ? { result: AuthorizeResult.DENY }
        : undefined,
    );
  }

  async function look(path = ''): Promise<SystemHealth> {
    const { status, body } = await request(router!.server).get(
      `/api/kafka-monitor/system-health${path}`,
    );
    expect([status, body.error]).toEqual([200, undefined]);
    expect(systemHealthSchema.parse(body)).toEqual(body);
    return body;
  }

  const partOf = (health: SystemHealth, check: SystemHealthCheck) =>
    health.parts.find(part => part.check === check);

  async function fallbackFound(addresses: number) {
    await knex('alert_checks').insert({
      name: 'fallback',
      value: JSON.stringify({ addresses }),
      at: NOW,
    });
  }

  it('is ok where all is well, and tells each part with its figure', async () => {
    await seedConnectCluster(knex, {
      workers: [{ latency_ms: 7, version: '3.9.0' }],
    });
    await fallbackFound(1);
    await start();
    const health = await look();
    expect(health).toMatchObject({
      state: 'ok',
      checkedAt: NOW.toISOString(),
      host: 'backend-1',
    });
    expect(
      health.parts.map(({ check, subject, figure }) => [
        check,
        subject,
        figure?.value,
      ]),
    ).toEqual([
      ['database-latency', null, 1],
      ['database-size', null, 4_096_000],
      ['database-migrations', null, 0],
      ['connect-cluster', 'production/main', 5],
      ['connect-url', 'production/main http://connect-1:8083', 7],
      ['scheduler', null, 5],
      ['alerts-waiting', null, undefined],
      ['alert-channel', 'TELEGRAM', 0],
      ['alert-fallback', null, 1],
      ['disk', null, 50],
      ['heap', null, 10],
      ['process-memory', null, 10],
      ['event-loop', null, 3],
    ]);
  });

  it('asks the real database and machine the same', async () => {
    await start(real());
    const { parts } = await look();
    expect(parts.map(({ reason }) => reason)).toEqual(parts.map(() => null));
    const figures = Object.fromEntries(
      parts.map(({ check, figure }) => [check, figure?.value]),
    );
    expect(figures['database-size']).toBeGreaterThan(10_000);
    expect(figures['database-migrations']).toBe(0);
    expect(figures.disk).toBeGreaterThanOrEqual(0);
    expect(figures.heap).toBeGreaterThan(0);
    expect(parts[0].facts.client).toBe(
      id === 'SQLITE_3' ? 'SQLite' : 'PostgreSQL',
    );
  });

  it('is degraded by a slow database, which is still heard', async () => {
    await seedConnectCluster(knex);
    await start(real());
    slow(300);
    const health = await look();
    expect(health.state).toBe('degraded');
    const part = partOf(health, 'database-latency');
    expect(part).toMatchObject({
      state: 'degraded',
      advice: { key: 'database-slow' },
    });
    expect(part!.figure!.value).toBeGreaterThanOrEqual(290);
  });

  it('is down, and told in time, while the database does not answer', async () => {
    await seedConnectCluster(knex);
    await start(real());
    slow(60_000);
    const started = performance.now();
    const health = await look();
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(health.state).toBe('down');
    expect(health.parts.map(({ check, state }) => [check, state])).toEqual([
      ['database-latency', 'down'],
      ['connect-cluster', 'degraded'],
      ['scheduler', 'degraded'],
      ['disk', expect.any(String)],
      ['heap', expect.any(String)],
      ['process-memory', expect.any(String)],
      ['event-loop', expect.any(String)],
    ]);
    expect(partOf(health, 'scheduler')).toMatchObject({
      reason: 'There was no answer within 2 s',
      advice: { key: 'not-read' },
    });
  });

  it('is degraded by steps of the schema that are not taken', async () => {
    await start(real());
    await knex('knex_migrations')
      .where('id', knex('knex_migrations').max('id'))
      .delete();
    expect(partOf(await look(), 'database-migrations')).toMatchObject({
      state: 'degraded',
      figure: { value: 1 },
      advice: { key: 'migrations-pending' },
    });
  });

  it('takes no offence at steps of a newer release', async () => {
    await start(real());
    await knex('knex_migrations').insert({
      name: '20991231000000_later.js',
      batch: 2,
      migration_time: NOW,
    });
    expect(partOf(await look(), 'database-migrations')).toMatchObject({
      state: 'ok',
      facts: { newer: 1 },
    });
  });

  it('is down when the disk is full', async () => {
    await start(
      quietProbes({
        disk: async () => ({ path: '/data', freeBytes: 1e9, totalBytes: 1e11 }),
      }),
    );
    const health = await look();
    expect(health.state).toBe('down');
    expect(partOf(health, 'disk')).toMatchObject({
      state: 'down',
      figure: { value: 1, unit: '%' },
      facts: { path: '/data', freeBytes: 1e9 },
      advice: { key: 'disk-full' },
    });
  });

  it('tells of a part that can not be read, and of all others', async () => {
    await start(
      quietProbes({
        disk: async () => {
          throw new Error('statfs is not offered');
        },
        memory: () => {
          throw new Error('no memory');
        },
      }),
    );
    const health = await look();
    expect(health.state).toBe('degraded');
    expect(partOf(health, 'disk')).toMatchObject({
      state: 'degraded',
      reason: 'statfs is not offered',
    });
    expect(partOf(health, 'process-memory')?.reason).toBe('no memory');
    expect(partOf(health, 'event-loop')?.state).toBe('ok');
  });

  it('is down when the scheduler is stopped', async () => {
    await seedConnectCluster(knex, { last_tick_at: secondsAgo(400) });
    let now = secondsAgo(300);
    router = await startTestRouter(knex, { clock: () => now });
    now = NOW;
    const health = await look();
    expect(health.state).toBe('down');
    expect(partOf(health, 'scheduler')).toMatchObject({
      state: 'down',
      figure: { value: 400, unit: 's' },
      threshold: { down: 100 },
      since: secondsAgo(400).toISOString(),
    });
  });

  it('leaves out what is off or not configured, and other platforms', async () => {
    await seedConnectCluster(knex);
    await seedConnectCluster(knex, { environment: 'attic' });
    await seedConnectCluster(knex, {
      environment: 'gone',
      configured: false,
    });
    await seedConnectCluster(knex, {
      environment: 'staging',
      platform: 'kafka-raft',
      last_good_at: secondsAgo(600),
      failing_since: secondsAgo(590),
    });
    await fallbackFound(1);
    await start();
    const clusters = (health: SystemHealth) =>
      health.parts.flatMap(({ check, subject, state }) =>
        check === 'connect-cluster' ? [[subject, state]] : [],
      );
    const all = await look();
    expect(clusters(all)).toEqual([
      ['production/main', 'ok'],
      ['staging/main', 'down'],
    ]);
    expect(all.state).toBe('degraded');
    const raft = await look('?platform=kafka-raft');
    expect(clusters(raft)).toEqual([['staging/main', 'down']]);
    expect(raft.state).toBe('down');
    expect((await look('?platform=kafka-connect')).state).toBe('ok');
  });

  it('tells what waits and what was refused to those who read messages', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(knex, cluster, [{ name: 'orders' }]);
    await fallbackFound(0);
    await seedMessage(knex, {
      connectClusterId: cluster,
      purpose: 'connect-cluster',
      deliveries: [
        { status: 'waiting', created_at: secondsAgo(700) },
        {
          address: 'elsewhere',
          status: 'refused',
          answer: '403 blocked',
          finished_at: NOW,
        },
      ],
    });
    await start();
    const health = await look();
    expect(partOf(health, 'alerts-waiting')).toMatchObject({
      state: 'degraded',
      figure: { value: 700 },
      facts: { waiting: 1 },
    });
    expect(partOf(health, 'alert-channel')).toMatchObject({
      state: 'degraded',
      figure: { value: 1 },
      reason: '403 blocked',
    });
    expect(partOf(health, 'alert-fallback')).toMatchObject({
      state: 'degraded',
      advice: { key: 'fallback-reaches-nobody' },
    });
    await router!.stop();
    await start(quietProbes(), ['kafka-monitor.message.read']);
    const { parts, state } = await look();
    expect(parts.filter(({ section }) => section === 'alerts')).toEqual([]);
    expect(state).toBe('ok');
  });

  it('keeps hosts and paths from those who change no settings', async () => {
    await start(quietProbes(), ['kafka-monitor.settings.update']);
    const health = await look();
    expect(health.host).toBeNull();
    expect(JSON.stringify(health)).not.toContain('/var/lib/backstage');
  });

  it('needs its permission', async () => {
    await start(quietProbes(), ['kafka-monitor.environment.read']);
    const { status, body } = await request(router!.server).get(
      '/api/kafka-monitor/system-health',
    );
    expect(status).toBe(403);
    expect(body.error.message).toContain('kafka-monitor.environment.read');
  });
});
