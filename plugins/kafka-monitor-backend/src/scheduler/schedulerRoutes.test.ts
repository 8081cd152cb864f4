import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  schedulerConfigSchema,
  schedulerStatusSchema,
  settingsHistorySchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { secondsAgo, seedConnectCluster } from '../database/fixtures';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const CONFIG = '/api/kafka-monitor/scheduler/config';

describe.each(databases.each)('the routes of the scheduler on %s', id => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    await seedConnectCluster(knex, {
      run_started_at: secondsAgo(5),
      run_outcome: 'unchanged',
      run_duration_ms: 3,
    });
    router = await startTestRouter(knex);
  });

  afterEach(async () => {
    await router.stop();
  });

  it('tell whether it runs, and what it did last', async () => {
    const { status, body } = await request(router.server).get(
      '/api/kafka-monitor/scheduler',
    );
    expect(status).toBe(200);
    expect(schedulerStatusSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      running: true,
      items: [{ environment: 'production', lastRun: { durationMs: 3 } }],
    });
  });

  it('tell what is amiss with teams to those who may read them', async () => {
    const warnings = async () =>
      (await request(router.server).get('/api/kafka-monitor/scheduler')).body
        .warnings;
    expect(await warnings()).toEqual([]);
    await knex('teams')
      .where({ name: 'lainnya' })
      .update({ group_state: 'foreign' });
    expect(await warnings()).toEqual([
      { kind: 'group-foreign', team: 'lainnya', ref: 'group:default/lainnya' },
    ]);
    router.setPolicy(permission =>
      permission.name === 'kafka-monitor.team.read'
        ? { result: AuthorizeResult.DENY }
        : undefined,
    );
    expect(await warnings()).toEqual([]);
  });

  it('change the settings, which is on record, and act on it', async () => {
    const update = { version: 0, environments: { attic: { enabled: true } } };
    const { status, body } = await request(router.server)
      .put(CONFIG)
      .send(update);
    expect(status).toBe(200);
    expect(schedulerConfigSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ version: 1, updatedBy: 'user:default/mock' });
    expect((await request(router.server).get(CONFIG)).body).toEqual(body);
    expect(router.asked).toEqual([['attic']]);
    expect(router.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'scheduler-config-update',
        meta: { update },
      }),
    );
  });

  it('answer a change that comes too late with the newer settings', async () => {
    const put = (statusIntervalSeconds: number) =>
      request(router.server)
        .put(CONFIG)
        .send({ version: 0, statusIntervalSeconds });
    const { body: newer } = await put(30);
    const { status, body } = await put(40);
    expect(status).toBe(409);
    expect(body.error.name).toBe('ConflictError');
    expect(body.error.message).toContain('user:default/mock');
    expect(schedulerConfigSchema.parse(body.error.current)).toEqual(newer);
  });

  it.each([
    [{ environments: { nowhere: { enabled: true } } }, /nowhere/],
    [{ statusIntervalSeconds: 4 }, /statusIntervalSeconds/],
    [{ infoIntervalSeconds: 86_401 }, /infoIntervalSeconds/],
    [{ statusIntervalSeconds: '30' }, /statusIntervalSeconds/],
    [{ dailyAt: ['6:00'] }, /dailyAt\.0.*time of day/],
    [{ dailyAt: ['06:00', '06:00'] }, /dailyAt.*twice/],
    [{ timeZone: 'Mars' }, /timeZone.*time zone/],
    [{ historyDays: 0 }, /historyDays/],
    [{ resolvedFailuresDays: 3651 }, /resolvedFailuresDays/],
    [{ alerts: { throttleMinutes: 4 } }, /alerts\.throttleMinutes/],
    [{ alerts: { timeZone: 'Mars' } }, /alerts\.timeZone/],
    [
      { alerts: { quietHours: { from: '22:00', to: '22:00' } } },
      /alerts\.quietHours\.to/,
    ],
    [{ alerts: { channels: { pigeon: true } } }, /'pigeon'/],
  ])('refuse %j, naming what is wrong', async (update, message) => {
    const { status, body } = await request(router.server)
      .put(CONFIG)
      .send({ version: 0, ...update });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
  });

  it('tell who changed what', async () => {
    await request(router.server)
      .put(CONFIG)
      .send({ version: 0, dailyAt: ['06:00'] });
    const { status, body } = await request(router.server).get(
      `${CONFIG}/history`,
    );
    expect(status).toBe(200);
    expect(settingsHistorySchema.parse(body)).toEqual(body);
    expect(body.items).toMatchObject([
      { by: 'user:default/mock', changes: [{ setting: 'dailyAt' }] },
    ]);
  });

  it('need their permissions', async () => {
    router.setPolicy(permission =>
      permission.name === 'kafka-monitor.settings.update'
        ? { result: AuthorizeResult.DENY }
        : undefined,
    );
    const { status, body } = await request(router.server)
      .put(CONFIG)
      .send({ version: 0, statusIntervalSeconds: 30 });
    expect(status).toBe(403);
    expect(body.error.message).toContain('kafka-monitor.settings.update');
    const read = await request(router.server).get(CONFIG);
    expect(read.body.version).toBe(0);
    router.setPolicy(() => ({ result: AuthorizeResult.DENY }));
    expect((await request(router.server).get(CONFIG)).status).toBe(403);
  });
});
