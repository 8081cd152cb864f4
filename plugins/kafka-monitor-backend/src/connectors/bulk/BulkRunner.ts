import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { signalKinds } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import {
  ConnectClusterView,
  EnvironmentToggles,
} from '../../environments/connectClusterViews';
import { readConnectClusterViews } from '../../environments/readConnectClusterViews';
import { ConnectorOperations } from '../operations/ConnectorOperations';
import { AtMostEvery } from './AtMostEvery';
import {
  Claim,
  ClaimOutcome,
  claimNext,
  clustersWithWork,
  endClaim,
  endFinished,
  holdClaim,
  releaseAbandoned,
} from './bulkClaims';
import { endWaiting } from './cancelBulk';
import { ClusterName, FollowUpLooks } from './FollowUpLooks';
import { operateOne } from './operateOne';
import { OutageBreaker } from './OutageBreaker';

/** How long a backend that is silent is believed to work on what it took. */
const LEASE_MS = 60_000;
const SIGNAL_EVERY_MS = 1_000;
/** What is under way at the end may take so long to end well. */
const PATIENCE_MS = 5_000;

/** What the runner is built on. */
export interface BulkRunnerOptions {
  knex: Knex;
  operations: Pick<ConnectorOperations, 'perform'>;
  toggles: () => Promise<EnvironmentToggles>;
  requestLook: (clusters: ClusterName[]) => Promise<void>;
  /** Told that operations went on. */
  publish: (kinds: readonly string[]) => Promise<void>;
  /** At a time, per Connect cluster. */
  concurrency: number;
  logger: LoggerService;
  clock: () => Date;
}

/**
 * Works through bulk operations, wherever they were begun: each Connect
 * cluster in a lane of its own, so that a dead one slows no other. What is
 * taken is marked in the database, so that any number of backends may do so
 * and one that ends leaves nothing in doubt that can be told.
 */
export class BulkRunner {
  readonly #id = randomUUID();
  readonly #options: BulkRunnerOptions;
  readonly #looks: FollowUpLooks;
  readonly #progress: AtMostEvery;
  readonly #breaker = new OutageBreaker();
  /** By Connect cluster. */
  readonly #lanes = new Map<number, Promise<void>>();
  readonly #wanted = new Set<number>();
  readonly #underWay = new Set<Claim>();
  readonly #stopped = new AbortController();
  #closing = false;
  #renewal: NodeJS.Timeout | undefined;

  constructor(options: BulkRunnerOptions) {
    this.#options = options;
    this.#looks = new FollowUpLooks(options.requestLook);
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
    await releaseAbandoned(knex, clock());
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
    const ending = new AbortController();
    await Promise.race([
      this.settled(),
      setTimeout(PATIENCE_MS, undefined, { signal: ending.signal }).catch(
        () => {},
      ),
    ]);
    ending.abort();
    this.#stopped.abort();
    await this.settled();
    this.#looks.stop();
    this.#progress.stop();
  }

  #open(id: number): void {
    if (this.#lanes.has(id) || this.#closing) {
      return;
    }
    this.#renewal ??= this.#renew();
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
        if (this.#lanes.size === 0) {
          clearInterval(this.#renewal);
          this.#renewal = undefined;
        }
      });
    this.#lanes.set(id, lane);
  }

  async #lane(id: number): Promise<void> {
    const { concurrency } = this.#options;
    let last: Claim | undefined;
    while (this.#wanted.delete(id) && !this.#closing) {
      const slots = Array.from({ length: concurrency }, async () => {
        for (
          let claim = await this.#claim(id);
          claim;
          claim = await this.#claim(id)
        ) {
          last = claim;
          await this.#run(claim);
        }
      });
      const ended = await Promise.allSettled(slots);
      const failed = ended.find(slot => slot.status === 'rejected');
      if (failed) {
        throw failed.reason;
      }
    }
    if (last) {
      this.#looks.ended(last);
    }
    await this.#endFinished();
  }

  async #claim(id: number): Promise<Claim | undefined> {
    const { knex, concurrency } = this.#options;
    return this.#closing
      ? undefined
      : claimNext(knex, id, this.#taker(), concurrency);
  }

  #taker() {
    const now = this.#options.clock();
    return { id: this.#id, now, until: new Date(now.getTime() + LEASE_MS) };
  }

  async #run(claim: Claim): Promise<void> {
    const { knex, clock } = this.#options;
    this.#underWay.add(claim);
    try {
      const outcome = await this.#outcomeOf(claim);
      if (!outcome) {
        // Another backend judges at once what has become of it.
        const until = new Date(clock().getTime() - 1);
        await holdClaim(knex, claim, { id: this.#id, until });
        return;
      }
      const at = clock();
      await endClaim(knex, claim, this.#id, { ...outcome, at });
      if (this.#breaker.note(claim, outcome)) {
        const { bulkId, connectClusterId } = claim;
        const { reason, message } = outcome;
        const rest = { status: 'failed' as const, reason, message, at };
        await endWaiting(knex, { bulkId, connectClusterId }, rest);
      }
      this.#looks.touched(claim);
    } finally {
      this.#underWay.delete(claim);
      this.#progress.ask();
    }
  }

  /** Undefined: given up, since this backend ends. */
  async #outcomeOf(claim: Claim): Promise<ClaimOutcome | undefined> {
    const { knex, operations, logger } = this.#options;
    try {
      const view = await this.#view(claim.connectClusterId);
      const { signal } = this.#stopped;
      return await operateOne({ knex, operations, view }, claim, signal);
    } catch (error) {
      if (this.#stopped.signal.aborted) {
        return undefined;
      }
      logger.error(
        `${claim.operation} of ${claim.name} did not work: ${error}`,
      );
      const message = 'An error of the backend: its log says more';
      return { status: 'failed', reason: 'internal', message };
    }
  }

  async #view(id: number): Promise<ConnectClusterView | undefined> {
    const { knex, toggles, clock } = this.#options;
    const views = await readConnectClusterViews(knex, await toggles(), clock());
    return views.find(({ row }) => row.id === id);
  }

  #renew(): NodeJS.Timeout {
    const timer = setInterval(() => {
      for (const claim of this.#underWay) {
        // Of one that can not be renewed, its end tells.
        holdClaim(this.#options.knex, claim, this.#taker()).catch(() => {});
      }
    }, LEASE_MS / 3);
    timer.unref();
    return timer;
  }

  async #endFinished(): Promise<void> {
    const { knex, clock } = this.#options;
    if (await endFinished(knex, clock())) {
      this.#progress.ask();
    }
  }
}
