import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { createAlerts } from './createAlerts';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { degraded, failed, paused } from '../failures/__testUtils__/story';
import { testSettings } from '../__testUtils__/startTestRouter';
import { AlertWorld, WorldOptions } from '../__testUtils__/AlertWorld';
import { toDate } from '../database/values';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const HOUR = 3_600;
const TEAM = { name: 'orders' };

describe.each(databases.each)('alerts on %s', id => {
  let knex: Knex;
  let world: AlertWorld;

  async function begin(options: Partial<WorldOptions> = {}) {
    knex = await databases.init(id);
    world = await AlertWorld.create(knex, {
      connectors: [
        { name: 'a', team: 'orders' },
        { name: 'b', team: 'orders' },
        { name: 'vital', team: 'orders', critical: true },
      ],
      teams: [TEAM],
      ...options,
    });
    await world.pass(10);
    world.heard();
  }
  afterEach(async () => {
    await world?.alerts.stop();
  });

  it('tell a team of a failure once it has waited for others', async () => {
    await begin();
    await world.fail(['a']);
    await world.pass(25);
    expect(world.heard()).toEqual([]);
    await world.pass(10);
    expect(world.heard()).toMatchObject([
      { to: 'orders', purpose: 'failure', title: 'a in PRODUCTION failed' },
    ]);
    await world.pass(2 * HOUR);
    expect(world.heard()).toEqual([]);
  });

  it('tell of a critical failure at once', async () => {
    await begin();
    await world.fail(['vital']);
    await world.pass(5);
    expect(world.heard()).toMatchObject([
      {
        purpose: 'critical-failure',
        title: 'Critical: vital in PRODUCTION failed',
      },
    ]);
  });

  it('tell of many in one message, the critical first', async () => {
    await begin();
    await world.fail(['a', 'b', 'vital']);
    await world.pass(40);
    expect(world.titles()).toEqual([
      'orders: Critical: vital in PRODUCTION failed',
      'orders: 2 connectors of Team orders fail in PRODUCTION',
    ]);
  });

  it('answer what they told, silently, when it is over', async () => {
    await begin();
    await world.fail(['a']);
    await world.pass(40);
    const [failure] = world.heard();
    await world.recover(['a']);
    await world.pass(10);
    expect(world.heard()).toMatchObject([
      {
        purpose: 'recovery',
        silent: true,
        alertId: failure.alertId,
        title: 'a in PRODUCTION runs again',
      },
    ]);
  });

  it('say nothing of what came and went before they spoke', async () => {
    await begin({ config: { groupWaitMs: 120_000 } });
    await world.fail(['a']);
    await world.pass(10);
    await world.recover(['a']);
    await world.pass(HOUR);
    expect(world.heard()).toEqual([]);
    // Nor is it looked at again and again.
    expect(await knex('alert_failures')).toEqual([]);
  });

  it('delay the next one of a connector for an hour, and drop none', async () => {
    await begin();
    await world.fail(['a']);
    await world.pass(40);
    await world.recover(['a']);
    await world.pass(60);
    expect(world.titles()).toHaveLength(2);
    await world.fail(['a']);
    await world.pass(HOUR - 300);
    expect(world.heard()).toEqual([]);
    await world.pass(400);
    expect(world.heard()).toMatchObject([{ purpose: 'failure' }]);
  });

  it('tell a second failure two hours later by a message of its own', async () => {
    await begin();
    await world.fail(['a']);
    await world.pass(40);
    await world.recover(['a']);
    await world.pass(2 * HOUR);
    await world.fail(['a']);
    await world.pass(40);
    const heard = world.heard();
    expect(heard.map(({ purpose }) => purpose)).toEqual([
      'failure',
      'recovery',
      'failure',
    ]);
    expect(heard[2].alertId).not.toBe(heard[0].alertId);
  });

  it('pass the throttle once when it gets worse, or has another cause', async () => {
    await begin();
    await world.see(['a'], degraded);
    await world.pass(40);
    expect(world.heard()).toMatchObject([
      { title: expect.stringContaining('degraded') },
    ]);
    await world.see(['a'], failed);
    await world.pass(5 * 60);
    expect(world.heard()).toMatchObject([{ title: 'a in PRODUCTION failed' }]);
    await world.fail(['a'], 'b');
    await world.pass(6 * 60);
    expect(world.heard()).toMatchObject([
      { text: expect.stringContaining('cause b') },
    ]);
    await world.fail(['a'], 'c');
    await world.pass(15 * 60);
    expect(world.heard()).toEqual([]);
    await world.pass(HOUR);
    expect(world.heard()).toMatchObject([
      { text: expect.stringContaining('cause c') },
    ]);
  });

  it('pass it when the connector becomes critical', async () => {
    await begin();
    await world.fail(['a']);
    await world.pass(40);
    world.heard();
    await knex('connectors').where({ name: 'a' }).update({ critical: true });
    await knex('change_log').insert({
      connect_cluster_id: world.clusterId,
      sync_number: 2,
      kind: 'assignment-changed',
      name: 'a',
      payload: '{}',
      at: world.now,
    });
    await world.pass(10);
    expect(world.heard()).toMatchObject([{ purpose: 'critical-failure' }]);
  });

  it('correct without a word of recovery what somebody has paused', async () => {
    await begin();
    await world.fail(['a']);
    await world.pass(40);
    world.heard();
    await world.see(['a'], paused);
    await world.pass(10);
    expect(world.heard()).toMatchObject([
      {
        purpose: 'correction',
        title: 'a in PRODUCTION was paused or stopped',
      },
    ]);
  });

  it('hold what is muted, and tell what is still open at its end', async () => {
    await begin();
    const until = new Date(world.now.getTime() + HOUR * 1_000);
    await knex('mutes').insert({
      scope: 'team',
      team: 'orders',
      reason: 'maintenance',
      created_by: 'user:default/ann',
      created_at: world.now,
      until,
    });
    await world.fail(['a', 'vital']);
    await world.pass(60);
    await world.fail(['b']);
    await world.pass(HOUR / 2);
    await world.recover(['b']);
    expect(world.heard()).toEqual([]);
    expect(
      (await knex('alert_failures').where({ name: 'a' }).first()).held_by,
    ).toMatch(/^mute:/);
    await world.pass(HOUR);
    expect(world.heard()).toMatchObject([
      { title: expect.stringContaining('2 connectors') },
    ]);
  });

  it('always tell the end of what was told, muted or not', async () => {
    await begin();
    await world.fail(['a']);
    await world.pass(40);
    world.heard();
    await knex('mutes').insert({
      scope: 'connector',
      environment: 'production',
      connect_cluster: 'main',
      name: 'a',
      reason: 'maintenance',
      created_by: 'user:default/ann',
      created_at: world.now,
      until: new Date(world.now.getTime() + HOUR * 1_000),
    });
    await world.recover(['a']);
    await world.pass(10);
    expect(world.heard()).toMatchObject([{ purpose: 'recovery' }]);
  });

  it('keep quiet hours, but for what is critical', async () => {
    await begin({
      teams: [
        {
          ...TEAM,
          quiet_hours: JSON.stringify({ from: '11:00', to: '13:00' }),
          time_zone: 'UTC',
        },
      ],
    });
    await world.fail(['a', 'vital']);
    await world.pass(60);
    expect(world.titles()).toEqual([
      'orders: Critical: vital in PRODUCTION failed',
    ]);
    await world.pass(HOUR);
    expect(world.titles()).toEqual(['orders: a in PRODUCTION failed']);
  });

  it('tell those of the fallback of connectors that are nobody’s', async () => {
    await begin({ connectors: [{ name: 'a', team: 'lainnya' }] });
    await world.fail(['a']);
    await world.pass(40);
    expect(world.titles()).toEqual([
      'group:default/platform: a in PRODUCTION failed',
    ]);
  });

  it('tell those of the fallback what a team can not be told', async () => {
    await begin();
    world.chat.unreached.add('orders');
    await world.fail(['a']);
    await world.pass(60);
    // The catalog may not know them yet.
    expect(world.heard()).toEqual([]);
    await world.pass(120);
    expect(world.titles()).toEqual([
      'group:default/platform: Not delivered: a in PRODUCTION failed',
    ]);
    await world.recover(['a']);
    await world.pass(10);
    expect(world.titles()).toEqual([
      'group:default/platform: a in PRODUCTION runs again',
    ]);
  });

  it('try again what can help, and give up what is refused', async () => {
    await begin({ channels: ['chat', 'mail'] });
    const [chat, mail] = world.channels;
    let tries = 0;
    chat.answer = ({ address }) => {
      tries += address === 'orders' ? 1 : 0;
      return address === 'orders' && tries <= 2
        ? { status: 'later', reason: 'busy' }
        : undefined;
    };
    mail.answer = ({ address }) =>
      address === 'orders'
        ? { status: 'refused', reason: 'no such mailbox' }
        : undefined;
    await world.fail(['a']);
    await world.pass(35);
    // One that is down does not hold another.
    expect(world.titles(mail)).toEqual([
      'group:default/platform: Not delivered: a in PRODUCTION failed',
    ]);
    await world.pass(60);
    expect(world.titles(chat)).toContain('orders: a in PRODUCTION failed');
    expect(
      await knex('deliveries')
        .where({ address: 'orders' })
        .orderBy('channel')
        .select('channel', 'status', 'attempts', 'answer'),
    ).toEqual([
      { channel: 'chat', status: 'accepted', attempts: 3, answer: 'ok' },
      {
        channel: 'mail',
        status: 'refused',
        attempts: 1,
        answer: 'no such mailbox',
      },
    ]);
  });

  it('tell owners of a Connect cluster that can not be reached, and its end', async () => {
    await begin();
    const since = world.now;
    await knex('connect_clusters').update({
      failing_since: since,
      last_good_at: since,
      error_message: 'connection refused',
    });
    await world.pass(180);
    expect(world.titles().sort()).toEqual([
      'group:default/platform: Kafka Connect production/main can not be reached',
      'orders: Kafka Connect production/main can not be reached',
    ]);
    await knex('connect_clusters').update({ failing_since: null });
    await world.pass(10);
    expect(world.titles().sort()).toEqual([
      'group:default/platform: Kafka Connect production/main can be reached again',
      'orders: Kafka Connect production/main can be reached again',
    ]);
  });

  it('tell what is failing when they begin to watch in one message a team', async () => {
    knex = await databases.init(id);
    world = await AlertWorld.create(knex, {
      connectors: [
        { name: 'a', team: 'orders' },
        { name: 'vital', team: 'orders', critical: true },
      ],
      teams: [TEAM],
    });
    await world.fail(['a', 'vital']);
    // As the first look at a Connect cluster leaves them.
    await knex('failures').update({ since_after: null });
    await world.pass(40);
    expect(world.titles()).toEqual([
      'orders: Critical: First look: 2 connectors of Team orders were failing already',
    ]);
  });

  it('decide the same after a restart, and with two backends at once', async () => {
    await begin();
    const other = world.replica();
    await world.fail(['a', 'b']);
    await world.pass(20);
    await world.restart();
    for (let round = 0; round < 6; round++) {
      world.seconds += 5;
      await Promise.all([world.alerts.run(), other.run()]);
    }
    expect(world.titles()).toHaveLength(1);
    await other.stop();
  });

  it('keep nothing of the change log once they are configured no more', async () => {
    await begin();
    expect(await knex('change_cursors').where({ consumer: 'alerts' })).toEqual([
      expect.anything(),
    ]);
    const none = createAlerts({
      knex,
      settings: testSettings,
      schedulerSettings: world.schedulerSettings,
      channels: [],
      troubleshooter: undefined as never,
      logger: mockServices.logger.mock(),
      publish: async () => {},
    });
    await none.schedule(undefined as never);
    expect(await knex('change_cursors').where({ consumer: 'alerts' })).toEqual(
      [],
    );
  });

  it('tell nothing of what is acknowledged until it ends', async () => {
    await begin();
    await world.fail(['a']);
    await world.pass(40);
    world.heard();
    const until = new Date(world.now.getTime() + 2 * HOUR * 1_000);
    await knex('failures').update({
      acknowledged_by: 'user:default/ann',
      acknowledged_at: world.now,
      acknowledged_until: until,
    });
    const failure = await knex('failures').first();
    await knex('change_log').insert({
      connect_cluster_id: world.clusterId,
      sync_number: 2,
      kind: 'failure-changed',
      name: 'a',
      payload: JSON.stringify({ failure: failure.id }),
      at: world.now,
    });
    await world.pass(2 * HOUR - 60);
    expect(world.heard()).toEqual([]);
    expect(
      toDate((await knex('alert_failures').first()).due_at)?.getTime(),
    ).toBe(until.getTime());
    await world.pass(300);
    expect(world.heard()).toMatchObject([
      { text: expect.stringContaining('Nobody takes care of it any more') },
    ]);
  });
});
