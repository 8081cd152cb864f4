import { Knex } from 'knex';
import { AlertWorld } from '../../__testUtils__/AlertWorld';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const HOUR = 3_600;

describe.each(databases.each)('the daily summary on %s', id => {
  let knex: Knex;
  let world: AlertWorld;

  // The world begins at 12:00 UTC.
  async function begin(emptySummary = true) {
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
      },
    });
    await world.summarize();
    world.seconds += 60;
    world.heard();
  }
  afterEach(async () => {
    await world?.alerts.stop();
  });
  const summaries = () =>
    world.heard().filter(({ purpose }) => purpose === 'summary');

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
