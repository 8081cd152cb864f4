import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  BulkOperationName,
  signalKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AtMostEvery } from './AtMostEvery';
import { Claim, claimNext, clustersWithWork, endFinished } from './bulkClaims';
import { releaseAbandoned } from './bulkLeases';
import { ClaimWork, ClaimWorkOptions } from './ClaimWork';
import { isFailing } from './connectClusterTrouble';
import { ClusterName, FollowUpLooks } from './FollowUpLooks';
import { HeldClaims } from './HeldClaims';

const SIGNAL_EVERY_MS = 1_000;
/** What is under way at the end may take so long to end well. */
const PATIENCE_MS = 3_000;
/** And so long to be given up: a backend has to end within five seconds. */
const GIVE_UP_MS = 1_000;

/** Of the others a look shows nothing new, or undoes them. */
function changesStates(operation: BulkOperationName): boolean {
  return !['sync', 'delete-record', 'assign'].includes(operation);
}

/** What the runner is built on. */
export interface BulkRunnerOptions extends ClaimWorkOptions {
  requestLook: (clusters: ClusterName[]) => Promise<void>;
  /** Told that operations went on. */
  publish: (kinds: readonly string[]) => Promise<void>;
  /** At a time, per Connect cluster. */
  concurrency: number;
}

/**
 * Works through bulk operations, wherever they were begun: each Connect
 * cluster in a lane of its own, so that a dead one slows no other. What is
 * taken is marked in the database, so that any number of backends may do so
 * and one that ends leaves nothing in doubt that can be told.
 */
export class BulkRunner {
  readonly #id = randomUUID();
  readonly #held: HeldClaims;
  readonly #options: BulkRunnerOptions;
  readonly #looks: FollowUpLooks;
  readonly #progress: AtMostEvery;
  readonly #work: ClaimWork;
  /** By Connect cluster. */
  readonly #lanes = new Map<number, Promise<void>>();
  readonly #wanted = new Set<number>();
  readonly #stopped = new AbortController();
  #closing = false;

  constructor(options: BulkRunnerOptions) {
    this.#options = options;
    this.#held = new HeldClaims({ ...options, id: this.#id });
    this.#work = new ClaimWork(options, {
      takerId: this.#id,
      stopped: this.#stopped.signal,
    });
    this.#looks = new FollowUpLooks(clusters => this.#requestLook(clusters));
    this.#progress = new AtMostEvery(SIGNAL_EVERY_MS, () =>
      options.publish([signalKinds.operations]),
    );
  }

  /** Takes up what waits; returns as soon as that is begun. */
  async begin(): Promise<void> {
    const { knex, clock } = this.#options;
    if (this.#closing) {
      return;
    }
    await releaseAbandoned(knex, clock(), this.#held.list());
    for (const id of await clustersWithWork(knex)) {
      this.#wanted.add(id);
      this.#open(id);
    }
    await this.#endFinished();
  }

  /** Until nothing is under way here. */
  async settled(): Promise<void> {
    while (this.#lanes.size > 0) {
      await Promise.all(this.#lanes.values());
    }
  }

  /** Begins nothing more; what takes too long is left to another backend. */
  async stop(): Promise<void> {
    this.#closing = true;
    await this.#settledWithin(PATIENCE_MS);
    this.#stopped.abort();
    await this.#settledWithin(GIVE_UP_MS);
    this.#looks.stop();
    this.#progress.stop();
  }

  async #settledWithin(ms: number): Promise<void> {
    const ending = new AbortController();
    await Promise.race([
      this.settled(),
      setTimeout(ms, undefined, { signal: ending.signal }).catch(() => {}),
    ]);
    ending.abort();
  }

  /** Not of one that fails: its next look has been put off. */
  async #requestLook(clusters: ClusterName[]): Promise<void> {
    const { knex, requestLook } = this.#options;
    for (const cluster of clusters) {
      if (!(await isFailing(knex, cluster))) {
        await requestLook([cluster]);
      }
    }
  }

  #open(id: number): void {
    if (this.#lanes.has(id) || this.#closing) {
      return;
    }
    const lane = this.#lane(id)
      .catch(error =>
        this.#options.logger.error(`A bulk operation was held up: ${error}`),
      )
      .finally(() => {
        this.#lanes.delete(id);
        if (this.#wanted.has(id)) {
          // It was wanted again while this lane came to its end.
          this.#open(id);
        }
      });
    this.#lanes.set(id, lane);
  }

  async #lane(id: number): Promise<void> {
    const { concurrency } = this.#options;
    const done: Claim[] = [];
    while (this.#wanted.delete(id) && !this.#closing) {
      const slots = Array.from({ length: concurrency }, () => this.#slot(id));
      const ended = await Promise.allSettled(slots);
      for (const slot of ended) {
        if (slot.status === 'rejected') {
          throw slot.reason;
        }
        done.push(...slot.value);
      }
    }
    if (done.length > 0) {
      this.#looks.ended(done[0]);
    }
    await this.#endFinished();
  }

  /** One after the other; answers the last that a look may show. */
  async #slot(id: number): Promise<Claim[]> {
    let last: Claim[] = [];
    for (
      let claim = await this.#claim(id);
      claim;
      claim = await this.#claim(id)
    ) {
      await this.#run(claim);
      last = changesStates(claim.operation) ? [claim] : last;
    }
    return last;
  }

  async #claim(id: number): Promise<Claim | undefined> {
    const { knex, concurrency } = this.#options;
    return this.#closing
      ? undefined
      : claimNext(knex, id, this.#id, concurrency);
  }

  async #run(claim: Claim): Promise<void> {
    this.#held.hold(claim);
    try {
      const ended = await this.#work.do(claim);
      if (ended && changesStates(claim.operation)) {
        this.#looks.touched(claim);
      }
    } finally {
      this.#held.release(claim);
      this.#progress.ask();
    }
  }

  async #endFinished(): Promise<void> {
    const { knex, clock } = this.#options;
    if (await endFinished(knex, clock())) {
      this.#progress.ask();
    }
  }
}
