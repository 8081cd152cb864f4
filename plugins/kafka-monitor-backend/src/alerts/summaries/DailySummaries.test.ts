import { Knex } from 'knex';
import { AlertWorld } from '../../__testUtils__/AlertWorld';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { AlertConfig } from '../../scheduler/readAlertSettings';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const HOUR = 3_600;

describe.each(databases.each)('the daily summary on %s', id => {
  let knex: Knex;
  let world: AlertWorld;

  const summaries = () =>
    world
      .heard()
      .filter(({ purpose }) => purpose === 'summary')
      .sort((a, b) => (a.to < b.to ? -1 : 1));

  // The world begins at 12:00 UTC.
  async function begin(emptySummary = true, config: Partial<AlertConfig> = {}) {
    knex = await databases.init(id);
    world = await AlertWorld.create(knex, {
      connectors: [
        { name: 'a', team: 'orders' },
        { name: 'b', team: 'orders' },
        { name: 'c', team: 'other' },
      ],
      teams: [
        { name: 'orders', summary_at: '09:00', time_zone: 'Asia/Jakarta' },
        { name: 'other', language: 'id' },
      ],
      config: {
        emptySummary,
        summaryAt: '07:00',
        throttleMs: 24 * HOUR * 1_000,
        ...config,
      },
    });
    await world.summarize();
    world.seconds += 60;
    // Of the days before it began nothing is said.
    expect(summaries()).toEqual([]);
  }
  afterEach(async () => {
    await world?.alerts.stop();
  });

  it('comes at the time of each team, and says how it went', async () => {
    await begin();
    await world.fail(['a', 'b']);
    await world.recover(['b']);
    world.seconds = 13.9 * HOUR;
    await world.summarize();
    expect(summaries()).toEqual([]);
    // 02:00 UTC is 09:00 in Jakarta.
    world.seconds = 14 * HOUR;
    await world.summarize();
    const [orders, ...others] = summaries();
    expect(others).toEqual([]);
    expect(orders).toMatchObject({
      to: 'orders',
      title: 'Team orders, 24 Nov 2026: 1 still failing',
    });
    expect(orders.text).toContain('2 opened, 1 resolved');
    expect(orders.text).toContain('Mean time to recovery');
    expect(orders.text).toContain('a in PRODUCTION failed');
    world.seconds = 19 * HOUR;
    await world.summarize();
    expect(summaries().map(({ to, title }) => `${to}: ${title}`)).toEqual([
      'group:default/platform: All connectors, 24 Nov 2026: 1 still failing',
      'other: Team other, 24 Nov 2026: tidak ada yang gagal',
    ]);
  });

  it('comes late once after the backend was down, and never twice', async () => {
    await begin();
    world.seconds = 3 * 24 * HOUR;
    const other = world.replica();
    await Promise.all([world.summarize(), world.summarize(other)]);
    await world.summarize();
    expect(
      summaries()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['group:default/platform', 'orders', 'other']);
    await other.stop();
  });

  it('is left out where there is nothing to say, if so set', async () => {
    await begin(false);
    world.seconds = 20 * HOUR;
    await world.summarize();
    expect(summaries()).toEqual([]);
    await world.fail(['a']);
    world.seconds = 44 * HOUR;
    await world.summarize();
    expect(summaries().map(({ to }) => to)).toEqual([
      'group:default/platform',
      'orders',
    ]);
  });

  it('tells of environments of which nothing else is told', async () => {
    await begin(true, { routes: new Map([['production', 'digest']]) });
    await world.fail(['a']);
    await world.pass(600);
    expect(world.heard()).toEqual([]);
    world.seconds = 20 * HOUR;
    await world.summarize();
    const ofOrders = summaries().find(({ to }) => to === 'orders');
    expect(ofOrders?.title).toBe('Team orders, 24 Nov 2026: 1 still failing');
    expect(ofOrders?.text).toContain('a in PRODUCTION failed');
  });

  it('says nothing of environments of which nothing is told', async () => {
    await begin(true, { routes: new Map([['production', 'none']]) });
    await world.fail(['a']);
    world.seconds = 20 * HOUR;
    await world.summarize();
    expect(world.heard()).toEqual([]);
  });

  it('begins with the day after for a team that is new', async () => {
    await begin();
    world.seconds = 6 * HOUR;
    await knex('teams').insert({
      name: 'late',
      title: 'Team late',
      group_ref: 'group:default/late',
      created_at: world.now,
      updated_at: world.now,
    });
    await knex('connectors').where({ name: 'c' }).update({ team: 'late' });
    const toLate = () =>
      summaries()
        .filter(({ to }) => to === 'late')
        .map(({ title }) => title);
    await world.summarize();
    expect(toLate()).toEqual([]);
    world.seconds = 19 * HOUR;
    await world.summarize();
    expect(toLate()).toEqual(['Team late, 24 Nov 2026: nothing is failing']);
  });

  it('counts changes of configurations, of the team alone', async () => {
    await begin(false);
    const { id: clusterId } = await knex('connect_clusters').first('id');
    world.seconds = 10 * HOUR;
    const changed = {
      connect_cluster_id: clusterId,
      name: 'c',
      kind: 'config',
      changed_by: world.now,
    };
    // The first that is seen of a configuration is no change of it.
    await knex('connector_history').insert([
      { ...changed, changed_after: new Date(world.now.getTime() - 60_000) },
      { ...changed, name: 'a', changed_after: null },
    ]);
    world.seconds = 20 * HOUR;
    await world.summarize();
    const heard = summaries();
    expect(heard.map(({ to }) => to)).toEqual([
      'group:default/platform',
      'other',
    ]);
    expect(heard[0].text).toContain('Configurations changed: 1');
    expect(heard[1].text).toContain('Konfigurasi yang berubah: 1');
  });

  it('does not call running what nobody answers for', async () => {
    await begin();
    world.seconds = 20 * HOUR;
    await knex('connect_clusters').update({
      failing_since: new Date(0),
      last_good_at: new Date(0),
    });
    await world.summarize();
    const [all] = summaries();
    expect(all.text).toContain('Running 0');
    expect(all.text).toContain('does not answer now');
  });
});
