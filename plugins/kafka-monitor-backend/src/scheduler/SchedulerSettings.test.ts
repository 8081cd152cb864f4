import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { toDate } from '../database/values';
import { AlertConfig, ALERT_DEFAULTS } from './readAlertSettings';
import { SchedulerSettings } from './SchedulerSettings';
import { listSettingsChanges } from './settingsChanges';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ALICE = 'user:default/alice';

const environment = (name: string, enabled: boolean) => ({
  name,
  title: name,
  platform: 'kafka-connect' as const,
  enabled,
  owners: [],
  connectClusters: [],
});

const settings = {
  environments: [environment('production', true), environment('attic', false)],
  sync: {
    statusIntervalMs: 15_000,
    infoIntervalMs: 300_000,
    statusTimeoutMs: 10_000,
    infoTimeoutMs: 30_000,
    dailyAt: [],
    timeZone: 'UTC',
  },
  retention: {
    historyMs: 90 * 86_400_000,
    resolvedFailuresMs: 365 * 86_400_000,
  },
  alerts: undefined,
};

const CHANNELS = [
  { id: 'telegram', title: 'Telegram' },
  { id: 'email', title: 'E-mail' },
];

/** As the configuration of a test says, all else as it says nothing. */
const alertConfig = (part: Partial<AlertConfig>): AlertConfig => ({
  ...ALERT_DEFAULTS,
  language: 'en',
  fallbackRecipients: ['group:default/platform'],
  heartbeatUrl: undefined,
  routes: new Map(),
  appUrl: 'http://portal.example',
  ...part,
});

describe.each(databases.each)('the settings of the scheduler on %s', id => {
  let knex: Knex;
  let now: number;
  let asked: string[][];

  beforeEach(async () => {
    knex = await databases.init(id);
    now = Date.parse('2026-11-23T12:00:00.000Z');
    asked = [];
  });

  const replica = (alerts?: AlertConfig) =>
    SchedulerSettings.create({
      knex,
      settings: { ...settings, alerts },
      channels: () => CHANNELS,
      clock: () => new Date(now),
      onAsk: async environments => {
        asked.push(environments);
      },
    });

  it('are those of the configuration until somebody changes them', async () => {
    const one = replica();
    expect(await one.describe()).toMatchObject({
      version: 0,
      updatedAt: null,
      updatedBy: null,
      environments: [
        {
          name: 'production',
          enabled: { value: true, configured: true, source: 'configured' },
        },
        { name: 'attic', enabled: { value: false, source: 'configured' } },
      ],
      statusIntervalSeconds: { value: 15, configured: 15 },
      infoIntervalSeconds: { value: 300, source: 'configured' },
    });
    const current = await one.current();
    expect(current.statusIntervalMs).toBe(15_000);
    expect(current.isEnabled('production')).toBe(true);
    expect(current.isEnabled('unheard-of')).toBe(false);
  });

  it('keep what a change leaves out, and go back where it says null', async () => {
    const one = replica();
    await one.update({ version: 0, statusIntervalSeconds: 60 }, ALICE);
    const second = await one.update(
      { version: 1, environments: { attic: { enabled: true } } },
      ALICE,
    );
    expect(second).toMatchObject({
      version: 2,
      updatedBy: ALICE,
      updatedAt: '2026-11-23T12:00:00.000Z',
      statusIntervalSeconds: { value: 60, configured: 15, source: 'changed' },
    });
    const third = await one.update(
      {
        version: 2,
        statusIntervalSeconds: null,
        environments: { attic: { enabled: null } },
      },
      ALICE,
    );
    expect(third.statusIntervalSeconds).toMatchObject({
      value: 15,
      source: 'configured',
    });
    expect(third.environments[1].enabled).toMatchObject({
      value: false,
      source: 'configured',
    });
  });

  it('reach every replica within two seconds', async () => {
    const here = replica();
    const there = replica();
    expect((await there.current()).isEnabled('attic')).toBe(false);
    await here.update(
      { version: 0, environments: { attic: { enabled: true } } },
      ALICE,
    );
    expect((await here.current()).isEnabled('attic')).toBe(true);
    now += 2000;
    expect((await there.current()).isEnabled('attic')).toBe(true);
  });

  it('are read once, however often they are asked for', async () => {
    const one = replica();
    let queries = 0;
    knex.on('query', () => {
      queries += 1;
    });
    await Promise.all([one.current(), one.current(), one.current()]);
    now += 1999;
    await one.current();
    expect(queries).toBe(1);
  });

  it('refuse a change that is based on older ones, with the newer', async () => {
    const here = replica();
    const there = replica();
    await here.update({ version: 0, statusIntervalSeconds: 30 }, ALICE);
    await expect(
      there.update({ version: 0, statusIntervalSeconds: 40 }, 'user:default/b'),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      current: { version: 1, statusIntervalSeconds: { value: 30 } },
    });
    await expect(
      there.update({ version: 7, statusIntervalSeconds: 40 }, ALICE),
    ).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it('take one of many changes at the same moment', async () => {
    for (const version of [0, 1]) {
      const results = await Promise.allSettled(
        [10, 20, 30, 40].map(statusIntervalSeconds =>
          replica().update({ version, statusIntervalSeconds }, ALICE),
        ),
      );
      const done = results.filter(result => result.status === 'fulfilled');
      expect(done).toHaveLength(1);
    }
    expect((await replica().describe()).version).toBe(2);
  });

  it('make due what was switched on, and all when looks come sooner', async () => {
    const one = replica();
    let versions = 0;
    const change = (update: object) =>
      one.update({ version: versions++, ...update }, ALICE);
    await change({ statusIntervalSeconds: 60 });
    await change({ environments: { production: { enabled: false } } });
    expect(asked).toEqual([]);
    await change({ environments: { attic: { enabled: true } } });
    expect(asked).toEqual([['attic']]);
    await change({ environments: { production: { enabled: null } } });
    expect(asked).toEqual([['attic'], ['production']]);
    await change({ infoIntervalSeconds: 30 });
    expect(asked[2]).toEqual(['production', 'attic']);
  });

  it('know only configured environments', async () => {
    await expect(
      replica().update(
        { version: 0, environments: { nowhere: { enabled: true } } },
        ALICE,
      ),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining("'nowhere'"),
    });
  });

  it('say how people are told, whether that is configured or not', async () => {
    expect((await replica().describe()).alerts).toEqual({
      throttleMinutes: { value: 60, configured: 60, source: 'configured' },
      groupWaitSeconds: { value: 30, configured: 30, source: 'configured' },
      groupIntervalSeconds: {
        value: 300,
        configured: 300,
        source: 'configured',
      },
      reminderHours: { value: 0, configured: 0, source: 'configured' },
      quietHours: { value: null, configured: null, source: 'configured' },
      summaryAt: { value: '07:00', configured: '07:00', source: 'configured' },
      timeZone: { value: 'UTC', configured: 'UTC', source: 'configured' },
      emptySummary: { value: true, configured: true, source: 'configured' },
      channels: CHANNELS.map(channel => ({
        ...channel,
        enabled: { value: true, configured: true, source: 'configured' },
      })),
    });
    const configured = replica(
      alertConfig({
        throttleMs: 600_000,
        reminderMs: 7_200_000,
        channels: new Map([['telegram', false]]),
      }),
    );
    const { alerts } = await configured.current();
    expect(alerts).toMatchObject({
      throttleMs: 600_000,
      reminderMs: 7_200_000,
    });
    expect(CHANNELS.map(each => alerts.isChannelEnabled(each.id))).toEqual([
      false,
      true,
    ]);
  });

  it('hold what people change of how they are told, and let go of it', async () => {
    const config = alertConfig({
      reminderMs: 7_200_000,
      quietHours: { from: '22:00', to: '06:00' },
      emptySummary: true,
    });
    const one = replica(config);
    const change = (version: number, alerts: object) =>
      one.update({ version, alerts }, ALICE);
    await change(0, {
      throttleMinutes: 5,
      groupWaitSeconds: 0,
      groupIntervalSeconds: 60,
      reminderHours: 0,
      quietHours: 'none',
      summaryAt: '09:30',
      timeZone: 'Asia/Jakarta',
      emptySummary: false,
      channels: { telegram: false },
    });
    const { alerts: held } = await replica(config).current();
    expect(held).toMatchObject({
      throttleMs: 300_000,
      groupWaitMs: 0,
      groupIntervalMs: 60_000,
      reminderMs: undefined,
      quietHours: null,
      summaryAt: '09:30',
      timeZone: 'Asia/Jakarta',
      emptySummary: false,
    });
    expect(held.isChannelEnabled('telegram')).toBe(false);
    expect(held.isChannelEnabled('email')).toBe(true);

    const { alerts: partly } = await change(1, {
      quietHours: { from: '01:00', to: '02:00' },
      reminderHours: null,
      channels: { telegram: null, email: false },
    });
    expect(partly).toMatchObject({
      throttleMinutes: { value: 5, configured: 60, source: 'changed' },
      reminderHours: { value: 2, configured: 2, source: 'configured' },
      quietHours: {
        value: { from: '01:00', to: '02:00' },
        configured: { from: '22:00', to: '06:00' },
        source: 'changed',
      },
      channels: [
        { id: 'telegram', enabled: { value: true, source: 'configured' } },
        { id: 'email', enabled: { value: false, source: 'changed' } },
      ],
    });

    // A change of something else leaves them as they are.
    const after = await one.update(
      { version: 2, statusIntervalSeconds: 60 },
      ALICE,
    );
    expect(after.alerts).toEqual(partly);
    const { alerts: back } = await change(3, { quietHours: null });
    expect(back.quietHours).toEqual({
      value: { from: '22:00', to: '06:00' },
      configured: { from: '22:00', to: '06:00' },
      source: 'configured',
    });
    expect(asked).toEqual([]);
  });

  it('know only channels that are installed', async () => {
    await expect(
      replica().update(
        { version: 0, alerts: { channels: { pigeon: true } } },
        ALICE,
      ),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining("channel 'pigeon'"),
    });
  });

  it('hold daily times, their zone and what is kept, and go back', async () => {
    const one = replica();
    const changed = await one.update(
      {
        version: 0,
        dailyAt: ['18:00', '06:00'],
        timeZone: 'Asia/Jakarta',
        historyDays: 30,
        resolvedFailuresDays: 90,
      },
      ALICE,
    );
    expect(changed).toMatchObject({
      dailyAt: { value: ['06:00', '18:00'], configured: [], source: 'changed' },
      timeZone: { value: 'Asia/Jakarta', configured: 'UTC' },
      historyDays: { value: 30, configured: 90 },
      resolvedFailuresDays: { value: 90, configured: 365 },
    });
    const held = await one.current();
    expect(held.retention).toEqual({
      historyMs: 30 * 86_400_000,
      resolvedFailuresMs: 90 * 86_400_000,
    });
    // It is noon in Greenwich, 19:00 in Jakarta.
    expect(held.lastDailyAt(new Date(now))?.toISOString()).toBe(
      '2026-11-23T11:00:00.000Z',
    );
    expect(held.nextDailyAt(new Date(now))?.toISOString()).toBe(
      '2026-11-23T23:00:00.000Z',
    );
    const back = await one.update(
      { version: 1, dailyAt: null, historyDays: null },
      ALICE,
    );
    expect(back).toMatchObject({
      dailyAt: { value: [], source: 'configured' },
      timeZone: { value: 'Asia/Jakarta', source: 'changed' },
      historyDays: { value: 90, source: 'configured' },
    });
  });

  it('hold on every replica within seconds', async () => {
    const one = replica();
    const other = replica();
    expect((await other.current()).lastDailyAt(new Date(now))).toBeUndefined();
    await one.update({ version: 0, dailyAt: ['06:00'], historyDays: 7 }, ALICE);
    now += 2_000;
    const held = await other.current();
    expect(held.lastDailyAt(new Date(now))).toEqual(
      new Date('2026-11-23T06:00:00Z'),
    );
    expect(held.retention.historyMs).toBe(7 * 86_400_000);
  });

  it('do not make up for times before they were chosen', async () => {
    const through = new Date(now - 3 * 86_400_000);
    await knex('connect_clusters').insert([
      {
        environment: 'production',
        connect_cluster: 'main',
        platform: 'kafka-connect',
        configured: true,
        daily_through: through,
      },
      {
        environment: 'production',
        connect_cluster: 'new',
        platform: 'kafka-connect',
        configured: true,
      },
    ]);
    const stored = async () =>
      (await knex('connect_clusters').orderBy('id')).map(row =>
        toDate(row.daily_through)?.getTime(),
      );
    const one = replica();
    await one.update({ version: 0, statusIntervalSeconds: 20 }, ALICE);
    expect(await stored()).toEqual([through.getTime(), undefined]);
    await one.update({ version: 1, dailyAt: ['06:00'] }, ALICE);
    expect(await stored()).toEqual([now, undefined]);
  });

  it('are on record: who changed what, when, from what to what', async () => {
    const one = replica();
    await one.update(
      {
        version: 0,
        environments: { attic: { enabled: true } },
        dailyAt: ['06:00'],
        alerts: { throttleMinutes: 30, channels: { email: false } },
      },
      ALICE,
    );
    now += 60_000;
    await one.update(
      { version: 1, dailyAt: null, statusIntervalSeconds: 20 },
      'user:default/bob',
    );
    // Nothing is another than before.
    await one.update({ version: 2, statusIntervalSeconds: 20 }, ALICE);
    const first = await listSettingsChanges(knex, { limit: 1 });
    expect(first.items).toEqual([
      {
        id: expect.any(String),
        version: 2,
        at: '2026-11-23T12:01:00.000Z',
        by: 'user:default/bob',
        changes: [
          {
            setting: 'statusIntervalSeconds',
            before: { value: 15, source: 'configured' },
            after: { value: 20, source: 'changed' },
          },
          {
            setting: 'dailyAt',
            before: { value: ['06:00'], source: 'changed' },
            after: { value: [], source: 'configured' },
          },
        ],
      },
    ]);
    const rest = await listSettingsChanges(knex, {
      cursor: first.nextCursor,
      limit: 10,
    });
    expect(rest.nextCursor).toBeUndefined();
    expect(
      rest.items.map(({ by, changes }) => [
        by,
        changes.map(({ setting }) => setting),
      ]),
    ).toEqual([
      [
        ALICE,
        [
          'environments.attic.enabled',
          'dailyAt',
          'alerts.throttleMinutes',
          'alerts.channels.email',
        ],
      ],
    ]);
  });

  it('have no record of a change that came too late', async () => {
    const changes = await Promise.allSettled(
      [replica(), replica()].map((each, index) =>
        each.update({ version: 0, statusIntervalSeconds: 20 + index }, ALICE),
      ),
    );
    expect(changes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect((await listSettingsChanges(knex, { limit: 10 })).items).toHaveLength(
      1,
    );
  });
});
