import { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { AlertWorld } from '../__testUtils__/AlertWorld';
import { testSettings } from '../__testUtils__/startTestRouter';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { running } from '../failures/__testUtils__/story';
import { AlertProcess } from './__testUtils__/AlertProcess';
import { Posted } from './__testUtils__/alertBackend';
import { seeded } from './__testUtils__/fleetStory';
import { PostedMessages } from './__testUtils__/PostedMessages';

jest.setTimeout(300_000);

const databases = createTestDatabases();
const SEED = 20_261_128;
const INSTANTS = 20;
const TEAMS = Array.from({ length: 12 }, (_, index) => `t${index}`);
/** Messages that one backend has under way at once. */
const AT_ONCE = 4;

const named = (round: number) => TEAMS.map(team => `c-${round}-${team}`);
const keyOf = ({ messageId, address }: Posted) => `${messageId} ${address}`;

function groupBy(posted: readonly Posted[]): Posted[][] {
  const groups = new Map<string, Posted[]>();
  for (const each of posted) {
    groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  }
  return [...groups.values()];
}

// One process alone has a SQLite database as it is used here.
const servers = databases.each.filter(([id]) => id !== 'SQLITE_3');
const eachServer = (servers.length > 0 ? describe : describe.skip).each(
  servers.length > 0 ? servers : databases.each,
);

eachServer('backends that are killed on %s', id => {
  let knex: Knex;

  /** As if the time were over that the dead one had for what it took. */
  async function endLeases() {
    const over = { taken_until: new Date(0) };
    await knex('deliveries').whereNotNull('taken_by').update(over);
    await knex('change_cursors').whereNotNull('taken_by').update(over);
  }

  async function untilSent(names: string[]) {
    for (let look = 0; look < 400; look++) {
      const waiting = await knex('deliveries').where({ status: 'waiting' });
      const told = await knex('alert_failures')
        .where({ told: 'failing' })
        .orderBy('name')
        .pluck('name');
      if (waiting.length === 0 && String(told) === String([...names].sort())) {
        return;
      }
      await sleep(50);
    }
    throw new Error('not all is sent after 20 s');
  }

  it(`with -9 at ${INSTANTS} instants of sending lose nothing`, async () => {
    knex = await databases.init(id);
    const pick = seeded(SEED);
    const started = Date.now();
    const channel = await PostedMessages.start(() => pick(15));
    const { connection } = knex.client.config;
    const begin = () =>
      new AlertProcess({
        database: {
          client: 'pg',
          // Knex hides it from those who print the others.
          connection: { ...connection, password: connection.password },
          pool: { min: 1, max: 6 },
        },
        url: channel.url,
        settings: testSettings,
      });
    const processes: AlertProcess[] = [begin(), begin(), begin()];
    const world = await AlertWorld.create(knex, {
      connectors: Array.from({ length: INSTANTS }, (_, round) =>
        TEAMS.map(team => ({ name: `c-${round}-${team}`, team })),
      ).flat(),
      teams: TEAMS.map(name => ({ name })),
    });
    await world.pass(10);
    const nobody = async () => {};
    const instants: string[] = [];
    let repeated = 0;

    for (let round = 0; round < INSTANTS; round++) {
      // The failures of the last round end in this one.
      await world.passTo(world.seconds + 600, nobody);
      if (round > 0) {
        await world.see(named(round - 1), running);
      }
      await world.passTo(world.seconds + 70, nobody);
      await world.fail(named(round));
      channel.accepted.splice(0);

      const at = 1 + pick(round > 0 ? 2 * TEAMS.length : TEAMS.length);
      const after = pick(30);
      const killed = new Promise<AlertProcess>(done => {
        let count = 0;
        channel.onPosted = ({ pid }) => {
          count++;
          if (count === at) {
            setTimeout(() => {
              const victim = processes.find(each => each.pid === pid)!;
              victim.kill();
              done(victim);
            }, after);
          }
        };
      });
      const [first, second, next] = processes;
      await Promise.all([first.work(world.now), second.work(world.now)]);
      const victim = await killed;
      expect(await victim.ended).toBe('SIGKILL');
      instants.push(`${after} ms after message ${at}`);
      processes.splice(processes.indexOf(victim), 1);
      // What is held once the other one has done its part is the dead one's.
      const [living] = processes;
      await living.rest();
      await endLeases();
      // A new one starts beside it; another is on its way.
      await Promise.all([living.work(world.now), next.work(world.now)]);
      if (round < INSTANTS - 1) {
        processes.push(begin());
      }
      await untilSent(named(round));
      await Promise.all([living.rest(), next.rest()]);

      // All that had to go out, and by whom it was to be heard.
      const heard = groupBy(channel.accepted);
      const ends = heard.filter(([{ purpose }]) => purpose === 'recovery');
      const told = heard.filter(([{ purpose }]) => purpose === 'failure');
      for (const messages of round > 0 ? [told, ends] : [told]) {
        expect(messages.map(([{ address }]) => address).sort()).toEqual(
          [...TEAMS].sort(),
        );
      }
      expect(heard).toHaveLength(told.length + ends.length);
      // What came again is the same, once, and was under way at the kill.
      const twice = heard.filter(({ length }) => length > 1);
      for (const [one, other, ...more] of twice) {
        expect({ ...other, pid: 0 }).toEqual({ ...one, pid: 0 });
        expect(one.pid).toBe(victim.pid);
        expect(more).toEqual([]);
      }
      expect(twice.length).toBeLessThanOrEqual(AT_ONCE);
      repeated += twice.length;
    }
    process.stdout.write(
      `Killed ${INSTANTS} backends (seed ${SEED}): ${instants.join(
        ', ',
      )}; ${repeated} messages came twice; ${Math.round(
        (Date.now() - started) / 1_000,
      )} s\n`,
    );
    expect(await knex('deliveries').whereNot({ status: 'accepted' })).toEqual(
      [],
    );
    expect(
      Number((await knex('messages').count({ all: '*' }).first())?.all),
    ).toBe((2 * INSTANTS - 1) * TEAMS.length);
    for (const each of processes) {
      each.kill();
      await each.ended;
    }
    await channel.stop();
  });
});
