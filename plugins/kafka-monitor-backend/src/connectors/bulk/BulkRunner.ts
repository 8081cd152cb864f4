import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  BulkOperationName,
  signalKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
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
  releaseAbandoned,
} from './bulkClaims';
import { endWaiting } from './cancelBulk';
import { ClusterName, FollowUpLooks } from './FollowUpLooks';
import { HeldClaims } from './HeldClaims';
import { operateOne } from './operateOne';
import { OutageBreaker } from './OutageBreaker';

const SIGNAL_EVERY_MS = 1_000;
/** What is under way at the end may take so long to end well. */
const PATIENCE_MS = 5_000;

/** Of the others a look shows nothing new, or undoes them. */
function changesStates(operation: BulkOperationName): boolean {
  return operation !== 'sync' && operation !== 'delete-record';
}

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
  readonly #held: HeldClaims;
  readonly #options: BulkRunnerOptions;
  readonly #looks: FollowUpLooks;
  readonly #progress: AtMostEvery;
  readonly #breaker = new OutageBreaker();
  /** By Connect cluster. */
  readonly #lanes = new Map<number, Promise<void>>();
  readonly #wanted = new Set<number>();
  readonly #stopped = new AbortController();
  #closing = false;

  constructor(options: BulkRunnerOptions) {
    this.#options = options;
    this.#held = new HeldClaims({ ...options, id: this.#id });
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
      : claimNext(knex, id, this.#held.taker(), concurrency);
  }

  async #run(claim: Claim): Promise<void> {
    const { knex, clock } = this.#options;
    this.#held.hold(claim);
    try {
      const outcome = await this.#outcomeOf(claim);
      if (!outcome) {
        await this.#held.abandon(claim);
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
      if (changesStates(claim.operation)) {
        this.#looks.touched(claim);
      }
    } finally {
      this.#held.release(claim);
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

  async #endFinished(): Promise<void> {
    const { knex, clock } = this.#options;
    if (await endFinished(knex, clock())) {
      this.#progress.ask();
    }
  }
}
