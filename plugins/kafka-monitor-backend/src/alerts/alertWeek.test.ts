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

  /** What is wrong with a message, if anything is. */
  hear({ at, purpose, title, text }: Heard): string[] {
    const { told } = this;
    const wasTold = told?.fails ?? false;
    const complain = (what: string) => [
      `${what}: ${this.name} at ${at}: ${title}`,
    ];
    if (purpose === 'recovery' || purpose === 'correction') {
      this.told = { fails: false, title };
      return wasTold ? [] : complain('an end of what was not told');
    }
    if (!/failure$/.test(purpose)) {
      return complain('not of a failure');
    }
    const cause = /cause ([a-z])\b/.exec(text)?.[1];
    const lately = this.failing.filter(time => at - time < HOUR);
    const passes =
      /keeps failing/.test(text) ||
      (wasTold && (cause !== told?.cause || /degraded/.test(told!.title)));
    this.failing.push(at);
    this.told = { fails: true, title, cause };
    if (at < this.mutedUntil) {
      return complain('muted');
    }
    // Worse, another cause, flapping: once each.
    return lately.length > 3 || (lately.length > 0 && !passes)
      ? complain('throttled')
      : [];
  }

  /** Whether what was told last has been otherwise for too long. */
  misled(now: number, since: number): string[] {
    const { name, at, fails, told } = this;
    const from = Math.max(at, since, fails ? this.mutedUntil : 0);
    const isTrue =
      (told?.fails ?? false) === fails &&
      (!fails || told?.cause === this.cause);
    return isTrue || now - from <= SLACK
      ? []
      : [`untrue: ${name} at ${now}: ${told?.title}`];
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
    const complaints: string[] = [];

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

      // Not of the Connect cluster itself, to owners and critical teams.
      const messages = world
        .heard()
        .filter(({ title }) => !/^Kafka Connect /.test(title));
      told += messages.length;
      for (const heard of messages) {
        const connector = connectors.find(({ team }) => team === heard.to);
        complaints.push(
          ...(connector?.hear(heard) ?? [`to ${heard.to}: ${heard.title}`]),
        );
      }
      for (const connector of connectors) {
        complaints.push(...connector.misled(world.seconds, outageEnded));
      }
      expect(complaints).toEqual([]);
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
