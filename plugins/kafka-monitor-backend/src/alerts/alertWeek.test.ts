import { Knex } from 'knex';
import { AlertWorld, Heard } from '../__testUtils__/AlertWorld';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { isSqlite } from '../database/createDatabase';
import {
  degraded,
  failed,
  paused,
  running,
} from '../failures/__testUtils__/story';

jest.setTimeout(180_000);

const databases = createTestDatabases();
const HOUR = 3_600;
/** Seconds between two decisions. */
const STEP = 30;
/** Throttle, group interval, time to be well again, deferral, and steps. */
const SLACK = HOUR + 300 + 60 + 900 + 4 * STEP;
const CONNECTORS = 40;

/** The same numbers each time. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A connector as it is, and as its team was told that it is. */
class Connector {
  fails = false;
  cause = 'a';
  /** When it became so. */
  at = 0;
  mutedUntil = 0;
  told: { fails: boolean; title: string; cause?: string } | undefined;
  /** When it was said to fail. */
  readonly failing: number[] = [];

  constructor(readonly name: string, readonly team: string) {}

  become(fails: boolean, at: number, cause = this.cause) {
    Object.assign(this, { fails, at, cause });
  }

  hear({ at, purpose, title, text }: Heard) {
    const { name, told } = this;
    const wasTold = told?.fails ?? false;
    if (purpose === 'recovery' || purpose === 'correction') {
      // Nothing is over that was not told.
      expect({ name, at, title, wasTold }).toMatchObject({ wasTold: true });
      this.told = { fails: false, title };
      return;
    }
    expect(purpose).toMatch(/failure$/);
    const muted = at < this.mutedUntil;
    expect({ name, at, title, muted }).toMatchObject({ muted: false });
    const cause = /cause ([a-z])\b/.exec(text)?.[1];
    const lately = this.failing.filter(time => at - time < HOUR);
    if (lately.length > 0) {
      const passes =
        /keeps failing/.test(text) ||
        (wasTold &&
          (cause !== told?.cause || /degraded/.test(told?.title ?? '')));
      expect({ name, at, title, passes }).toMatchObject({ passes: true });
      // Worse, another cause, flapping: once each.
      expect(lately.length).toBeLessThanOrEqual(3);
    }
    this.failing.push(at);
    this.told = { fails: true, title, cause };
  }

  /** What was told last is so, or has been otherwise for a short time. */
  expectTold(now: number, since: number) {
    const { name, at, fails, told } = this;
    const from = Math.max(at, since, fails ? this.mutedUntil : 0);
    if (now - from > SLACK) {
      expect({ name, now, fails: told?.fails ?? false }).toEqual({
        name,
        now,
        fails,
      });
      if (fails) {
        expect({ name, now, cause: told?.cause }).toMatchObject({
          cause: this.cause,
        });
      }
    }
  }
}

async function change(
  world: AlertWorld,
  connector: Connector,
  pick: (below: number) => number,
) {
  const { name, fails } = connector;
  const next = pick(6);
  if (next === 0) {
    await world.see([name], paused);
    connector.become(false, world.seconds);
  } else if (fails && next > 2) {
    await world.see([name], running);
    connector.become(false, world.seconds);
  } else {
    const because = 'abc'[pick(3)];
    await world.see([name], pick(3) === 0 ? degraded : failed, { because });
    connector.become(true, world.seconds, because);
  }
}

async function mute(knex: Knex, world: AlertWorld, connector: Connector) {
  const until = new Date(world.now.getTime() + 2 * HOUR * 1_000);
  await knex('mutes').insert({
    scope: 'team',
    team: connector.team,
    reason: 'maintenance',
    created_by: 'user:default/ann',
    created_at: world.now,
    until,
  });
  connector.mutedUntil = world.seconds + 2 * HOUR;
}

describe.each(databases.each)('a long time on %s', id => {
  it.each([1, 2, 3])('leaves no chat with what is not so (%s)', async seed => {
    const pick = random(seed);
    const knex = await databases.init(id);
    const connectors = Array.from(
      { length: CONNECTORS },
      (_, index) => new Connector(`c${index}`, `t${index}`),
    );
    // A team each, so that each message is of one connector.
    const world = await AlertWorld.create(knex, {
      connectors: connectors.map(({ name, team }, index) => ({
        name,
        team,
        critical: index % 5 === 0,
      })),
      teams: connectors.map(({ team }) => ({ name: team })),
    });
    await world.pass(10);
    world.heard();
    let other = world.replica();
    let outageEnded = 0;
    let told = 0;

    for (let step = 0; step < (isSqlite(knex) ? 30 : 12); step++) {
      for (const connector of connectors.filter(() => pick(10) === 0)) {
        await change(world, connector, pick);
      }
      const chosen = connectors[pick(CONNECTORS)];
      if (pick(3) === 0 && chosen.mutedUntil < world.seconds) {
        await mute(knex, world, chosen);
      }
      if (pick(8) === 0) {
        await world.restart();
        await other.stop();
        other = world.replica();
      }
      if (pick(8) === 0) {
        await knex('connect_clusters').update({
          failing_since: world.now,
          last_good_at: world.now,
          error_message: 'connection refused',
        });
        await world.pass([120, 900][pick(2)], STEP);
        await knex('connect_clusters').update({ failing_since: null });
        outageEnded = world.seconds;
      }
      await world.pass([30, 120, 900, 2 * HOUR][pick(4)], STEP);
      // Two that decide and send at the same time.
      await Promise.all([world.alerts.run(), other.run()]);

      for (const heard of world.heard()) {
        const connector = connectors.find(({ team }) => team === heard.to);
        if (/failure|recovery|correction/.test(heard.purpose)) {
          connector!.hear(heard);
          told++;
        }
      }
      connectors.forEach(connector =>
        connector.expectTold(world.seconds, outageEnded),
      );
    }
    expect(told).toBeGreaterThan(20);
    // Each alert is of a failure that was stored.
    const orphans = await knex('message_connectors')
      .leftJoin('failures', 'failures.id', 'message_connectors.failure_id')
      .whereNull('failures.id');
    expect(orphans).toEqual([]);
    await world.alerts.stop();
    await other.stop();
  });
});
