import { Knex } from 'knex';
import { AlertWorld } from '../__testUtils__/AlertWorld';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { isSqlite } from '../database/createDatabase';
import { chunked } from '../database/batch';
import { paused, running } from '../failures/__testUtils__/story';
import { BelievedConnector, SETTLE } from './__testUtils__/BelievedConnector';
import { fleetStory, Happening, seeded } from './__testUtils__/fleetStory';

jest.setTimeout(300_000);

const databases = createTestDatabases();
const HOUR = 3_600;
const CONNECTORS = 2_000;
const TEAMS = 100;
const SEED = 20_261_128;

const team = (index: number) => `team-${index % TEAMS}`;

/** A fleet whose chats are listened to. */
class ListenedFleet {
  readonly connectors = new Map<string, BelievedConnector>();
  readonly troubles = new Map<string, number>();
  readonly complaints: string[] = [];
  readonly #delivered = new Set<string>();
  decisions = 0;
  messages = 0;
  outages = 0;

  constructor(readonly knex: Knex, readonly world: AlertWorld) {}

  /** Lets time pass, and hears what was told meanwhile. */
  async passTo(end: number, run: () => Promise<unknown>) {
    this.decisions += await this.world.passTo(end, run);
    const heard = this.world.heard();
    this.messages += heard.length;
    const members = new Map<string, Array<{ name: string; failure: number }>>();
    for (const ids of chunked(
      heard.map(({ messageId }) => messageId),
      500,
    )) {
      const rows = await this.knex('message_connectors').whereIn(
        'message_id',
        ids,
      );
      for (const { message_id: id, name, failure_id: failure } of rows) {
        const key = String(id);
        const entry = { name, failure: Number(failure) };
        members.set(key, [...(members.get(key) ?? []), entry]);
      }
    }
    for (const { at, to, purpose, title, messageId, alertId } of heard) {
      const key = `${messageId} to ${to}`;
      if (this.#delivered.has(key)) {
        this.complaints.push(`twice: ${key}: ${title}`);
      }
      this.#delivered.add(key);
      if (purpose.startsWith('connect-cluster')) {
        const trouble = `${purpose} ${alertId} ${to}`;
        this.troubles.set(trouble, (this.troubles.get(trouble) ?? 0) + 1);
        continue;
      }
      const ends = purpose === 'recovery' || purpose === 'correction';
      if (!ends && purpose !== 'failure' && purpose !== 'critical-failure') {
        this.complaints.push(`not asked for: ${title}`);
      }
      for (const { name, failure } of members.get(messageId) ?? []) {
        const connector = this.connectors.get(name)!;
        if (connector.team !== to) {
          this.complaints.push(`told to ${to}: ${title}`);
        }
        connector.hear({ at, failureId: failure, ends, title });
      }
    }
  }

  async happen(happening: Happening) {
    const { knex, world } = this;
    const now = world.seconds;
    switch (happening.what) {
      case 'seen': {
        const { names, states, because } = happening;
        await world.see(names, states, { because });
        const fails = states !== running && states !== paused;
        for (const name of names) {
          this.connectors
            .get(name)!
            .become(
              now,
              fails ? (states.health as 'failed' | 'degraded') : undefined,
              because,
              states === running ? SETTLE : 0,
            );
        }
        break;
      }
      case 'muted': {
        await knex('mutes').insert({
          scope: 'team',
          team: happening.team,
          reason: 'maintenance',
          created_by: 'user:default/ann',
          created_at: world.now,
          until: new Date(world.now.getTime() + happening.seconds * 1_000),
        });
        for (const connector of this.connectors.values()) {
          if (connector.team === happening.team) {
            connector.mute(now, now + happening.seconds);
          }
        }
        break;
      }
      case 'outage':
        this.outages++;
        for (const connector of this.connectors.values()) {
          connector.silence(now + happening.seconds);
        }
        await knex('connect_clusters').update({
          failing_since: world.now,
          last_good_at: world.now,
          error_message: 'connection refused',
        });
        await world.pass(happening.seconds, 30);
        await knex('connect_clusters').update({ failing_since: null });
        break;
      default:
    }
  }

  get all(): BelievedConnector[] {
    return [...this.connectors.values()];
  }
}

describe.each(databases.each)('a week of a fleet on %s', id => {
  it('tells each failure once, and leaves no chat with what is not so', async () => {
    const started = Date.now();
    const knex = await databases.init(id);
    const hours = isSqlite(knex) ? 7 * 24 : 24;
    const pick = seeded(SEED);
    const names = Array.from(
      { length: CONNECTORS },
      (_, index) => `c-${String(index).padStart(4, '0')}`,
    );
    const teams = new Map<string, string[]>();
    names.forEach((name, index) =>
      teams.set(team(index), [...(teams.get(team(index)) ?? []), name]),
    );
    const world = await AlertWorld.create(knex, {
      connectors: names.map((name, index) => ({
        name,
        team: team(index),
        critical: index % 7 === 0,
      })),
      teams: [...teams.keys()].map(name => ({ name })),
    });
    await world.pass(10);
    world.heard();
    const fleet = new ListenedFleet(knex, world);
    names.forEach((name, index) =>
      fleet.connectors.set(name, new BelievedConnector(name, team(index))),
    );
    let other = world.replica();
    // One of the two, or both at the same time.
    const run = () =>
      [
        () => world.alerts.run(),
        () => other.run(),
        () => Promise.all([world.alerts.run(), other.run()]),
      ][pick(3)]();

    const twice = ['team-0', 'team-1', 'team-2', 'team-3', 'team-4'];
    const story = fleetStory({ teams, twice }, hours, pick);
    for (const happening of story) {
      await fleet.passTo(Math.max(world.seconds, happening.at), run);
      await fleet.happen(happening);
      if (happening.what === 'restart') {
        await world.alerts.stop();
        await world.restart();
        await other.stop();
        other = world.replica();
      }
    }
    // All is well again, and so the chats say.
    await fleet.passTo(world.seconds + HOUR, run);
    const ill = fleet.all.filter(({ fails }) => fails).map(each => each.name);
    await world.see(ill, running);
    fleet.all
      .filter(({ fails }) => fails)
      .forEach(each => each.become(world.seconds, undefined, ''));
    await fleet.passTo(world.seconds + 2 * HOUR, run);
    fleet.all.forEach(each => each.close(world.seconds));

    const longest = Math.max(...fleet.all.map(each => each.longest));
    const failures = await knex('failures').count({ count: '*' }).first();
    process.stdout.write(
      `A week of ${CONNECTORS} connectors: ${Math.round(
        world.seconds / HOUR,
      )} hours, ${story.length} happenings, ${failures?.count} failures, ${
        fleet.decisions
      } decisions, ${fleet.messages} messages, ${
        fleet.outages
      } outages; a chat was wrong for ${longest} s at most; ${Math.round(
        (Date.now() - started) / 1_000,
      )} s\n`,
    );
    expect([
      ...fleet.complaints,
      ...fleet.all.flatMap(({ complaints }) => complaints),
    ]).toEqual([]);
    expect(fleet.all.filter(({ believes }) => believes)).toEqual([]);
    // Whoever failed twice, two hours apart, was two messages.
    const again = fleet.all
      .filter(each => twice.includes(each.team))
      .map(({ alerts }) => [...alerts.values()])
      .filter(times => times.length > 0);
    expect(again).toHaveLength(Math.min(100, 5 * Math.ceil(hours / 8)));
    for (const [first, second, ...more] of again) {
      expect(second - first).toBeGreaterThan(1.5 * HOUR);
      expect(more).toEqual([]);
    }
    // A trouble of the Connect cluster is told once to each, and once its end.
    const troubles = [...fleet.troubles.keys()];
    const begun = troubles.filter(each => /^connect-cluster /.test(each));
    expect(new Set(fleet.troubles.values())).toEqual(new Set([1]));
    expect(troubles).toHaveLength(2 * begun.length);
    // Nothing is left over, and nothing was told of what was not stored.
    for (const rows of [
      knex('deliveries').whereNot({ status: 'accepted' }),
      knex('alert_failures').where({ told: 'failing' }),
      knex('alert_failures').where('due_at', '<', world.now),
      knex('message_connectors')
        .leftJoin('failures', 'failures.id', 'message_connectors.failure_id')
        .whereNull('failures.id'),
    ]) {
      expect(await rows).toEqual([]);
    }
    await world.alerts.stop();
    await other.stop();
  });
});
