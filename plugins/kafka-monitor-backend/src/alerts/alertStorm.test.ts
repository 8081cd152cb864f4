import { Knex } from 'knex';
import { AlertWorld } from '../__testUtils__/AlertWorld';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';

jest.setTimeout(180_000);

const databases = createTestDatabases();
const TEAMS = 20;
const CONNECTORS = 5_000;
const CRITICAL_OF_TEAM = 15;

const team = (index: number) => `team-${index % TEAMS}`;

describe.each(databases.each)('a storm on %s', id => {
  let knex: Knex;
  let world: AlertWorld;

  afterEach(async () => {
    await world?.alerts.stop();
  });

  it('is two messages a team, and loses nothing', async () => {
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
    await world.pass(10);
    world.heard();
    const names = await knex('connectors').pluck('name');

    await world.fail(names);
    const before = process.cpuUsage();
    await world.pass(60);
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(
      `Deciding and sending a storm of ${CONNECTORS}: ${Math.round(
        (user + system) / 1_000,
      )} ms of CPU, 60 s of looks included\n`,
    );
    const failing = world.heard();
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

    await world.recover(names);
    await world.pass(60);
    const ends = world.heard();
    expect(ends).toHaveLength(2 * TEAMS);
    expect(new Set(ends.map(({ purpose }) => purpose))).toEqual(
      new Set(['recovery']),
    );
    expect(await knex('alert_failures').where({ told: 'failing' })).toEqual([]);
  });
});
