import { Knex } from 'knex';
import { AlertWorld, Heard } from '../__testUtils__/AlertWorld';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';

jest.setTimeout(180_000);

const databases = createTestDatabases();
const TEAMS = 20;
const CONNECTORS = 5_000;
const CRITICAL_OF_TEAM = 15;

const team = (index: number) => `team-${index % TEAMS}`;

/** Messages of failures, and those of the Connect cluster that is silent. */
function divide(heard: Heard[]) {
  const isOfCluster = ({ purpose }: Heard) =>
    purpose.startsWith('connect-cluster');
  return {
    failures: heard.filter(each => !isOfCluster(each)),
    clusters: heard
      .filter(isOfCluster)
      .map(({ to, purpose }) => `${to}: ${purpose}`)
      .sort(),
  };
}

describe.each(databases.each)('a storm on %s', id => {
  let knex: Knex;
  let world: AlertWorld;

  afterEach(async () => {
    await world?.alerts.stop();
  });

  it('is two messages a team, one of a silent Connect cluster, and loses nothing', async () => {
    knex = await databases.init(id);
    world = await AlertWorld.create(knex, {
      connectors: Array.from({ length: CONNECTORS }, (_, index) => ({
        name: `c-${String(index).padStart(4, '0')}`,
        team: team(index),
        critical: index < TEAMS * CRITICAL_OF_TEAM,
      })),
      teams: Array.from({ length: TEAMS }, (_, index) => ({
        name: team(index),
      })),
    });
    const names = await knex('connectors').pluck('name');
    const beside = await seedConnectCluster(knex, {
      connect_cluster: 'beside',
      last_good_at: world.now,
    });
    await seedConnectors(knex, beside, [
      { name: 'critical', team: team(0), critical: true },
      ...Array.from({ length: TEAMS }, (_, index) => ({
        name: `plain-${index}`,
        team: team(index),
      })),
    ]);
    await world.pass(10);
    world.heard();

    await world.fail(names);
    // Another Connect cluster is called unreachable half a minute later.
    const since = new Date(world.now.getTime() - 90_000);
    await knex('connect_clusters').where({ id: beside }).update({
      failing_since: since,
      last_good_at: since,
      error_message: 'connection refused',
    });
    const before = process.cpuUsage();
    await world.pass(60);
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(
      `Deciding and sending a storm of ${CONNECTORS}: ${Math.round(
        (user + system) / 1_000,
      )} ms of CPU, 60 s of looks included\n`,
    );
    const { failures: failing, clusters: silent } = divide(world.heard());
    // Owners hear of it, and the one team that has critical connectors there.
    expect(silent).toEqual([
      'group:default/platform: connect-cluster',
      'team-0: connect-cluster',
    ]);
    for (let index = 0; index < TEAMS; index++) {
      expect(
        failing
          .filter(({ to }) => to === team(index))
          .map(({ purpose }) => purpose),
      ).toEqual(['critical-failure', 'failure']);
    }
    expect(failing).toHaveLength(2 * TEAMS);
    // The first names, how many there are, and a link to all of them.
    const [, rest] = failing.filter(({ to }) => to === 'team-0');
    expect(rest.title).toMatch(/^235 connectors of Team team-0 fail/);
    expect(rest.text).toContain('and 230 more');
    expect(rest.text).toContain('/kafka-monitor/failures?team=team-0');
    expect(rest.text).toContain('The same cause is seen in');
    const told = await knex('message_connectors')
      .countDistinct({ failures: 'failure_id' })
      .count({ all: '*' })
      .first();
    expect(Number(told?.failures)).toBe(CONNECTORS);
    expect(Number(told?.all)).toBe(CONNECTORS);

    await knex('connect_clusters')
      .where({ id: beside })
      .update({ failing_since: null, last_good_at: world.now });
    await world.recover(names);
    await world.pass(60);
    const { failures: ends, clusters: back } = divide(world.heard());
    expect(back).toEqual([
      'group:default/platform: connect-cluster-recovery',
      'team-0: connect-cluster-recovery',
    ]);
    expect(ends).toHaveLength(2 * TEAMS);
    expect(new Set(ends.map(({ purpose }) => purpose))).toEqual(
      new Set(['recovery']),
    );
    expect(await knex('alert_failures').where({ told: 'failing' })).toEqual([]);
    expect(await knex('deliveries').whereNot({ status: 'accepted' })).toEqual(
      [],
    );
  });
});
