import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  ConnectorRef,
  signalKinds,
  SyncStarted,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { connectClusterKey } from '../environments/environmentSettings';
import { ConnectClusterContext, SyncPlan } from './ConnectClusterContext';
import { rereadConnector } from './rereadConnector';
import { tick } from './tick';
import { topicBeat } from './topicBeat';

/** How often each Connect cluster is looked at for what is due. */
const TICK_SECONDS = 5;
/** How often connectors are asked for their used topics, a few at a time. */
const TOPICS_SECONDS = 10;
/** What a tick may take beyond the time-outs of its requests. */
const MARGIN_MS = 60_000;

/** What people have decided, as it is now. */
export interface SyncControl {
  current(): Promise<SyncPlan & { isEnabled(environment: string): boolean }>;
}

/**
 * Looks at every Connect cluster when it is due: one scheduled task each, so
 * that a dead one holds up no other, and one replica at a time does it.
 */
export class SyncSchedule {
  readonly #clusters: Map<string, ConnectClusterContext>;
  readonly #control: SyncControl;
  readonly #logger: LoggerService;
  readonly #onTick: (kinds: readonly string[]) => Promise<void>;
  /** By Connect cluster: the look under way here, and one to follow it. */
  readonly #running = new Map<string, Promise<void>>();
  readonly #waiting = new Map<string, Promise<void>>();
  /** Topic beats under way. */
  readonly #beats = new Set<Promise<unknown>>();
  readonly #stopped = new AbortController();

  static create(options: {
    clusters: readonly ConnectClusterContext[];
    control: SyncControl;
    logger: LoggerService;
    /** Told the kinds of things that changed; not called without a look. */
    onTick: (kinds: readonly string[]) => Promise<void>;
  }): SyncSchedule {
    return new SyncSchedule(options);
  }

  private constructor(options: Parameters<typeof SyncSchedule.create>[0]) {
    this.#clusters = new Map(
      options.clusters.map(each => [connectClusterKey(each.settings), each]),
    );
    this.#control = options.control;
    this.#logger = options.logger;
    this.#onTick = options.onTick;
  }

  /** Registers the tasks. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    for (const [key, cluster] of this.#clusters) {
      const { statusTimeoutMs, infoTimeoutMs } = cluster.timeouts;
      await scheduler.scheduleTask({
        id: `sync:${key}`,
        frequency: { seconds: TICK_SECONDS },
        timeout: {
          milliseconds: statusTimeoutMs + 2 * infoTimeoutMs + MARGIN_MS,
        },
        initialDelay: { seconds: 1 },
        scope: 'global',
        fn: signal => this.runDue(key, signal),
      });
      // Apart, since it takes its time: looks do not wait for it.
      await scheduler.scheduleTask({
        id: `topics:${key}`,
        frequency: { seconds: TOPICS_SECONDS },
        timeout: { milliseconds: MARGIN_MS },
        initialDelay: { seconds: TICK_SECONDS },
        scope: 'global',
        fn: signal => this.runTopics(key, signal),
      });
    }
  }

  /** Asks for the used topics of some of a Connect cluster's connectors. */
  async runTopics(key: string, signal?: AbortSignal): Promise<void> {
    const cluster = this.#cluster(key);
    const { isEnabled } = await this.#control.current();
    if (!isEnabled(cluster.settings.environment)) {
      return;
    }
    const either = this.#unlessStopped(signal);
    const beat = topicBeat(cluster, either);
    this.#beats.add(beat);
    try {
      await beat;
    } catch (error) {
      if (!either.aborted) {
        throw error;
      }
    } finally {
      this.#beats.delete(beat);
    }
  }

  #unlessStopped(signal: AbortSignal | undefined): AbortSignal {
    const stopped = this.#stopped.signal;
    return signal ? AbortSignal.any([signal, stopped]) : stopped;
  }

  /**
   * One tick of one Connect cluster. While one runs, all who ask are answered
   * by one that follows it.
   */
  runDue(key: string, signal?: AbortSignal): Promise<void> {
    const running = this.#running.get(key);
    if (!running) {
      return this.#run(key, signal);
    }
    let waiting = this.#waiting.get(key);
    if (!waiting) {
      waiting = running
        .catch(() => {})
        .then(() => {
          this.#waiting.delete(key);
          return this.#run(key, signal);
        });
      this.#waiting.set(key, waiting);
    }
    return waiting;
  }

  #run(key: string, signal: AbortSignal | undefined): Promise<void> {
    const run = this.#tick(key, this.#unlessStopped(signal)).finally(() => {
      this.#running.delete(key);
    });
    this.#running.set(key, run);
    return run;
  }

  /** Gives up what is under way, without applying any of it. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.allSettled([
      ...this.#running.values(),
      ...this.#waiting.values(),
      ...this.#beats,
    ]);
  }

  async #tick(key: string, signal: AbortSignal): Promise<void> {
    try {
      const cluster = this.#cluster(key);
      const control = await this.#control.current();
      if (signal.aborted || !control.isEnabled(cluster.settings.environment)) {
        return;
      }
      await tick(cluster, control, signal, this.#onTick);
    } catch (error) {
      if (!signal.aborted) {
        this.#logger.error(`Looking at ${key} did not work: ${error}`);
        throw error;
      }
    }
  }

  /**
   * Makes the given Connect clusters due now and looks at them, here and at
   * once; should this process end, the next tick anywhere does it.
   *
   * @returns of each which wish it is, so that its end can be told
   */
  async requestSync(
    clusters: ReadonlyArray<{ environment: string; connectCluster: string }>,
  ): Promise<SyncStarted['started']> {
    const started: SyncStarted['started'] = [];
    for (const { environment, connectCluster } of clusters) {
      const key = `${environment}/${connectCluster}`;
      const cluster = this.#cluster(key);
      const now = cluster.now();
      const request = await cluster.store.requestSync(cluster.id, now);
      started.push({ environment, connectCluster, request });
      this.runDue(key).catch(() => {});
    }
    return started;
  }

  /**
   * The same for the states alone: configurations are read when they are due,
   * since reading them costs a worker much.
   */
  async requestLook(
    clusters: ReadonlyArray<{ environment: string; connectCluster: string }>,
  ): Promise<void> {
    for (const { environment, connectCluster } of clusters) {
      const key = `${environment}/${connectCluster}`;
      const cluster = this.#cluster(key);
      await cluster.store.update(cluster.id, { status_due_at: cluster.now() });
      this.runDue(key).catch(() => {});
    }
  }

  /**
   * Asks Kafka Connect about one connector, now.
   *
   * @throws NotFoundError when Kafka Connect has no such connector
   */
  async syncConnector(
    ref: ConnectorRef,
    options: { quiet?: boolean } = {},
  ): Promise<void> {
    const key = `${ref.environment}/${ref.connectCluster}`;
    const cluster = this.#cluster(key);
    const control = await this.#control.current();
    if (!control.isEnabled(ref.environment)) {
      throw new ConflictError(`Environment '${ref.environment}' is disabled`);
    }
    const row = await cluster.store.find(ref.environment, ref.connectCluster);
    if (!row) {
      throw new NotFoundError(`There is no Connect cluster '${key}'`);
    }
    if (row.hold_reason === 'kafka-cluster-changed') {
      throw new ConflictError(`${key} is held: ${row.hold_message}`);
    }
    const { signal } = this.#stopped;
    if (!(await rereadConnector(cluster, row, ref.name, signal))) {
      // Whether it is gone, the list of all decides.
      await this.requestSync([ref]);
      throw new NotFoundError(
        `Kafka Connect ${key} has no connector '${ref.name}'`,
      );
    }
    if (!options.quiet) {
      await this.#onTick([signalKinds.healthChanged]);
    }
  }

  #cluster(key: string): ConnectClusterContext {
    const cluster = this.#clusters.get(key);
    if (!cluster) {
      throw new NotFoundError(`There is no Connect cluster '${key}'`);
    }
    return cluster;
  }
}
