import { ConnectorControls } from './ConnectorControls';
import { FaultBoard } from './faults/FaultBoard';
import type { Fault, FaultScope } from './faults/Fault';
import { changeShare } from './fleet/changeShare';
import { fillFleet } from './fleet/fillFleet';
import { giveShare } from './group/assignment';
import { KafkaVersion } from './group/KafkaVersion';
import type { RebalanceAnswer } from './group/Rebalance';
import { DEFAULT_TIMINGS, SimulatorTimings } from './group/timings';
import { WorkerGroup } from './group/WorkerGroup';
import { RequestLog } from './rest/RequestLog';
import { WorkerServer } from './rest/WorkerServer';
import type { SimulatedConnector } from './SimulatedConnector';
import { randomFrom } from './story/random';

/** How a simulated worker group is to be. @public */
export interface SimulatorOptions {
  /** Default 4.3.1. What the release does not have is answered as that release does. */
  kafkaVersion?: string;
  kafkaClusterId?: string;
  /** How many workers, or their ports (0 or none is any free one); default 1. */
  workers?: number | { port?: number }[];
  /** Seed of everything that is left to chance; default 1. */
  seed?: number;
  /** What is there from the start. */
  connectors?: SimulatedConnector[];
  /** False is a worker with `topic.tracking.enable=false`: `/topics` answers 403. */
  topicTracking?: boolean;
  /** Where to listen; default 127.0.0.1. */
  host?: string;
  /** Changes to what takes time; default as measured on real workers. */
  timings?: Partial<SimulatorTimings>;
}

/**
 * A group of Kafka Connect workers in memory, each with its own port.
 *
 * @public
 */
export class ConnectSimulator extends ConnectorControls {
  /** Every request that came, for tests that count. */
  readonly requests = new RequestLog();
  readonly #group: WorkerGroup;
  readonly #faults = new FaultBoard();
  readonly #servers: WorkerServer[] = [];
  readonly #killed = new Set<number>();
  readonly #random: () => number;

  private constructor(options: SimulatorOptions) {
    const timings = { ...DEFAULT_TIMINGS, ...options.timings };
    const version = new KafkaVersion(options.kafkaVersion ?? '4.3.1');
    const group = new WorkerGroup(version, timings);
    super(group);
    this.#group = group;
    this.#random = randomFrom(options.seed ?? 1);
  }

  /**
   * Starts the workers and puts the connectors in.
   *
   * @throws Error that names the port when one is taken
   */
  static async start(
    options: SimulatorOptions = {},
  ): Promise<ConnectSimulator> {
    const simulator = new ConnectSimulator(options);
    const { workers = 1 } = options;
    const ports =
      typeof workers === 'number'
        ? new Array<number>(workers).fill(0)
        : workers.map(({ port }) => port ?? 0);
    try {
      for (const port of ports) await simulator.#addWorker(port, options);
    } catch (error) {
      await simulator.stop();
      throw error;
    }
    for (const connector of options.connectors ?? []) {
      simulator.create(connector);
    }
    return simulator;
  }

  /** `http://host:port` of each worker. */
  get urls(): string[] {
    return this.#servers.map(server => server.url);
  }

  get kafkaVersion(): string {
    return this.#group.version.text;
  }

  async #addWorker(port: number, options: SimulatorOptions): Promise<void> {
    const index = this.#servers.length;
    const server = new WorkerServer(
      {
        worker: {
          group: this.#group,
          index,
          clusterId: options.kafkaClusterId ?? 'c2ltdWxhdGVkLWthZmthLQ',
          topicTracking: options.topicTracking ?? true,
        },
        host: options.host ?? '127.0.0.1',
        faults: this.#faults,
        log: this.requests,
      },
      port,
    );
    await server.listen();
    this.#servers.push(server);
    const id = `${options.host ?? '127.0.0.1'}:${server.port}`;
    this.#group.members.push({ id, alive: true });
  }

  /** Sets a fault, for all requests or those of the scope; undefined clears the scope's, without a scope all. */
  fault(fault: Fault | undefined, scope?: FaultScope): void {
    this.#faults.set(fault, scope);
    this.#listenAsWanted();
  }

  /** The faults that are set now. */
  get faults(): { fault: Fault; scope: FaultScope }[] {
    return this.#faults.active.map(({ fault, scope }) => ({ fault, scope }));
  }

  /**
   * As `kill -9`: connections are refused, connectors go on saying RUNNING on
   * the dead worker until the group rebalances (never, when not given).
   */
  async killWorker(
    index: number,
    options: { rebalanceAfterMs?: number } = {},
  ): Promise<void> {
    this.#member(index).alive = false;
    this.#killed.add(index);
    await this.#servers[index].close();
    if (options.rebalanceAfterMs !== undefined) {
      this.#group.timers.after(options.rebalanceAfterMs, () => {
        if (!this.#member(index).alive) this.#group.reassign();
      });
    }
  }

  /**
   * Brings a killed worker back on its port. With `rebalanceMs` the group
   * rebalances for that long and gives it its share; without, what is created
   * from now on is all it gets.
   */
  async startWorker(
    index: number,
    options: { rebalanceMs?: number; answer?: RebalanceAnswer } = {},
  ): Promise<void> {
    const member = this.#member(index);
    this.#killed.delete(index);
    member.alive = true;
    member.frozen = undefined;
    if (!this.#faults.refuses(index)) await this.#servers[index].listen();
    const { rebalanceMs, answer } = options;
    if (rebalanceMs === undefined) return;
    this.startRebalance(rebalanceMs, answer);
    this.#group.timers.after(rebalanceMs, () => {
      if (member.alive) giveShare(this.#group, member.id);
    });
  }

  /** A worker that lost Kafka: GETs answer old data, `/health` 500 after 10 s, writes 500 after 30 s (see `timings`). */
  cutOff(index: number, cut = true): void {
    this.#member(index).frozen = cut
      ? this.#group.store.frozenCopy()
      : undefined;
  }

  /** Half of the connectors are UNASSIGNED for that long; operations wait, or are answered 409. */
  startRebalance(ms: number, answer: RebalanceAnswer = 'wait'): void {
    this.#group.startRebalance(ms, answer);
  }

  /** Adds `n` connectors of many classes, about one in a hundred failed. */
  fillFleet(n: number, options: { seed?: number } = {}): void {
    fillFleet(this, n, options.seed ?? 1);
  }

  /** Changes the state of that share of the connectors; returns how many it were. */
  changeShare(share: number): number {
    return changeShare(this.#group, share, this.#random);
  }

  /** Closes all ports and ends all that is pending. */
  async stop(): Promise<void> {
    this.#group.stop();
    await Promise.all(this.#servers.map(server => server.close()));
  }

  #listenAsWanted(): void {
    this.#servers.forEach((server, index) => {
      if (this.#faults.refuses(index)) {
        server.close().catch(() => {});
      } else if (!server.listening && !this.#killed.has(index)) {
        // A port that somebody else took meanwhile shows as a refused connection.
        server.listen().catch(() => {});
      }
    });
  }

  #member(index: number) {
    const member = this.#group.members[index];
    if (!member) throw new Error(`There is no worker ${index}`);
    return member;
  }
}
