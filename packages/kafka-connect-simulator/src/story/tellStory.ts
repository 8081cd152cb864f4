import { pick, randomFrom } from './random';
import type { Cast, CastCluster, StoryEvent } from './StoryEvent';

/** How a story is told. @internal */
export interface StoryOptions {
  seed: number;
  /** The mean time between two things that begin. */
  everyMs: number;
}

/** How much of a fleet may be broken by the story at one time. */
const BROKEN_AT_MOST = 0.08;

class Teller {
  readonly #clusters: CastCluster[];
  readonly #random: () => number;
  readonly #all: number;
  readonly #busy = new Set<string>();
  #planned: StoryEvent[] = [];

  constructor(clusters: CastCluster[], random: () => number) {
    this.#clusters = clusters;
    this.#random = random;
    this.#all = clusters.reduce(
      (sum, { connectors }) => sum + connectors.length,
      0,
    );
  }

  /** What was planned to happen before that time, earliest first. */
  *dueBefore(time: number): Generator<StoryEvent, void, void> {
    this.#planned.sort((a, b) => a.at - b.at);
    while (this.#planned.length > 0 && this.#planned[0].at < time) {
      const [event] = this.#planned.splice(0, 1);
      if (event.kind === 'recovers') this.#release(event);
      if (event.kind === 'worker-back') this.#busy.delete(event.cluster);
      yield event;
    }
  }

  /** Who has recovered for good may be hit again; a flapping one is not done yet. */
  #release(event: Extract<StoryEvent, { kind: 'recovers' }>): void {
    const more = this.#planned.some(
      other =>
        other.kind === 'recovers' &&
        other.cluster === event.cluster &&
        other.connector === event.connector,
    );
    if (!more) this.#busy.delete(`${event.cluster}/${event.connector}`);
  }

  /** Begins one thing, with all that follows from it. */
  begin(at: number): void {
    const dice = this.#random();
    if (dice < 0.06) this.#rebalance(at);
    else if (dice < 0.1) this.#silence(at);
    else if (dice < 0.22) this.#flap(at);
    else this.#fail(at);
  }

  #rebalance(at: number): void {
    const cluster = pick(this.#random, this.#clusters);
    const ms = 3_000 + Math.round(this.#random() * 12_000);
    this.#planned.push({ at, cluster: cluster.key, kind: 'rebalance', ms });
  }

  #silence(at: number): void {
    // A group of one worker is gone altogether; that is to be the exception.
    const groups = this.#clusters.filter(({ workers }) => workers > 1);
    const rare = groups.length === 0 || this.#random() < 0.15;
    const cluster = pick(this.#random, rare ? this.#clusters : groups);
    if (this.#busy.has(cluster.key)) return;
    this.#busy.add(cluster.key);
    const worker = Math.floor(this.#random() * cluster.workers);
    const key = cluster.key;
    const ms = 45_000 + Math.round(this.#random() * 30_000);
    this.#planned.push(
      { at, cluster: key, kind: 'worker-silent', worker },
      { at: at + ms, cluster: key, kind: 'worker-back', worker },
    );
  }

  /** A task fails and somebody restarts it after one to six minutes. */
  #fail(at: number): void {
    const victim = this.#victim();
    if (!victim) return;
    const { cluster, connector, task, failure } = victim;
    const ms = 60_000 + Math.round(this.#random() * 300_000);
    this.#planned.push(
      { at, cluster, kind: 'task-fails', connector, task, failure },
      { at: at + ms, cluster, kind: 'recovers', connector },
    );
  }

  /** A task that fails every few seconds, and in between runs. */
  #flap(at: number): void {
    const victim = this.#victim();
    if (!victim) return;
    const { cluster, connector, task, failure } = victim;
    let time = at;
    const rounds = 4 + Math.floor(this.#random() * 5);
    for (let round = 0; round < rounds; round++) {
      this.#planned.push(
        { at: time, cluster, kind: 'task-fails', connector, task, failure },
        { at: time + 6_000, cluster, kind: 'recovers', connector },
      );
      time += 12_000 + Math.round(this.#random() * 8_000);
    }
  }

  /** Somebody who is well; nobody when enough are broken. */
  #victim() {
    if (this.#busy.size >= Math.max(1, this.#all * BROKEN_AT_MOST)) {
      return undefined;
    }
    const cluster = pick(this.#random, this.#clusters);
    const connector = pick(this.#random, cluster.connectors);
    const task = Math.floor(this.#random() * connector.tasks);
    const failure = pick(this.#random, connector.failures);
    const key = `${cluster.key}/${connector.name}`;
    if (this.#busy.has(key)) return undefined;
    this.#busy.add(key);
    return { cluster: cluster.key, connector: connector.name, task, failure };
  }
}

/**
 * What happens to a fleet, without end and in the order of time: tasks fail
 * and recover, one flaps, now and then a rebalance or a silent worker. The
 * same cast and seed give the same story; nothing else has an influence.
 *
 * @internal
 */
export function* tellStory(
  cast: Cast,
  options: StoryOptions,
): Generator<StoryEvent, void, void> {
  const clusters = cast.clusters.filter(({ connectors }) => connectors.length);
  if (clusters.length === 0) return;
  const random = randomFrom(options.seed);
  const teller = new Teller(clusters, random);
  let now = 0;
  for (;;) {
    now += Math.round(options.everyMs * (0.5 + random()));
    yield* teller.dueBefore(now);
    teller.begin(now);
    yield* teller.dueBefore(now + 1);
  }
}
