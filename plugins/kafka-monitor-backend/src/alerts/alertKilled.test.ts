import { Knex } from 'knex';
import { AlertWorld, RecordingChannel } from '../__testUtils__/AlertWorld';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const TEAMS = Array.from({ length: 10 }, (_, index) => `t${index}`);
/** Before and after each of the messages. */
const INSTANTS = 2 * TEAMS.length;

/** As if the process had ended: nothing of what it awaits comes back. */
const never = () => new Promise<never>(() => {});

/** A channel whose backend is killed at its n-th message, before or after it. */
function killAt(channel: RecordingChannel, at: number, afterIt: boolean) {
  let count = 0;
  let killed = () => {};
  const death = new Promise<void>(resolve => {
    killed = resolve;
  });
  const send = channel.send.bind(channel);
  channel.send = async delivery => {
    count++;
    if (count > at) {
      return never();
    }
    if (count === at) {
      if (afterIt) {
        await send(delivery);
      }
      killed();
      return never();
    }
    return send(delivery);
  };
  return { death, mend: () => (channel.send = send) };
}

describe.each(databases.each)('a backend that is killed on %s', id => {
  let knex: Knex;

  it(`at any of ${INSTANTS} instants leaves nobody untold`, async () => {
    for (let instant = 0; instant < INSTANTS; instant++) {
      knex = await databases.init(id);
      const world = await AlertWorld.create(knex, {
        connectors: TEAMS.map(team => ({ name: `c-${team}`, team })),
        teams: TEAMS.map(name => ({ name })),
      });
      await world.pass(10);
      world.heard();
      await world.fail(TEAMS.map(team => `c-${team}`));
      await world.pass(25);
      const at = 1 + (instant % TEAMS.length);
      const dying = world.alerts;
      const living = world.replica();
      const { death, mend } = killAt(world.chat, at, instant < TEAMS.length);
      world.seconds += 15;
      dying.run().catch(() => {});
      await death;
      // The other one finds what is left once this one is believed dead.
      mend();
      await knex('deliveries')
        .whereNotNull('taken_until')
        .update({ taken_until: new Date(0) });
      world.alerts = living;
      await world.pass(120);

      const heard = world.heard();
      expect(new Set(heard.map(({ to }) => to))).toEqual(new Set(TEAMS));
      for (const team of TEAMS) {
        const own = heard.filter(({ to }) => to === team);
        // A crash may repeat a message; it is the same one then.
        expect(new Set(own.map(({ alertId }) => alertId)).size).toBe(1);
        expect(own.length).toBeLessThanOrEqual(2);
      }
      expect(await knex('deliveries').where({ status: 'waiting' })).toEqual([]);
      await world.alerts.stop();
    }
  });

  it('in the middle of deciding has decided nothing', async () => {
    knex = await databases.init(id);
    const world = await AlertWorld.create(knex, {
      connectors: [{ name: 'a', team: 't0' }],
      teams: [{ name: 't0' }],
    });
    await world.pass(10);
    await world.fail(['a']);
    // The last statement of the transaction fails, as a lost connection does.
    const broken = new Proxy(knex, {
      get(target, property) {
        if (property === 'transaction') {
          return (work: (trx: Knex) => Promise<unknown>) =>
            target.transaction(async trx => {
              await work(trx);
              throw new Error('the connection was lost');
            });
        }
        return Reflect.get(target, property);
      },
      apply: (target, _, args) => (target as Function)(...args),
    });
    const dying = world.replica(broken as Knex);
    world.seconds += 40;
    await expect(dying.run()).rejects.toThrow('connection was lost');
    expect(await knex('messages')).toEqual([]);
    await world.pass(40);
    expect(world.heard()).toHaveLength(1);
    await world.alerts.stop();
  });
});
