import type { SimulatedConnector } from '../SimulatedConnector';
import { pluginOf } from '../plugins/pluginRegistry';
import { taskCountOf } from '../plugins/taskCountOf';
import { topicsInUse } from '../plugins/topicsInUse';
import { giveAwayLost } from './assignment';
import { ConnectorRecord, TaskRecord } from './ConnectorRecord';
import { ConnectorStore } from './ConnectorStore';
import { KafkaVersion } from './KafkaVersion';
import { Rebalance, RebalanceAnswer } from './Rebalance';
import { Timers } from './Timers';
import { SimulatorTimings } from './timings';

/** One worker as the group knows it. @internal */
export interface GroupMember {
  id: string;
  alive: boolean;
  /** Frozen when the worker was cut off from Kafka. */
  frozen?: ConnectorStore;
}

/**
 * The shared state of the workers with one `group.id`: connectors, who runs
 * them, rebalances.
 *
 * @internal
 */
export class WorkerGroup {
  readonly version: KafkaVersion;
  readonly timings: SimulatorTimings;
  readonly store = new ConnectorStore();
  readonly timers = new Timers();
  readonly members: GroupMember[] = [];
  readonly loggers = new Map<
    string,
    { level: string; last_modified: number | null }
  >([['root', { level: 'INFO', last_modified: null }]]);
  readonly #rebalance = new Rebalance(this);
  readonly #deleted = new Map<string, ConnectorRecord>();
  #next = 0;
  #leaderId: string | undefined;

  constructor(version: KafkaVersion, timings: SimulatorTimings) {
    this.version = version;
    this.timings = timings;
  }

  /** The worker that gets the next connector or task: the living ones in turn. */
  nextWorkerId(): string {
    const alive = this.members.filter(member => member.alive);
    const from = alive.length > 0 ? alive : this.members;
    const member = from[this.#next % from.length];
    this.#next += 1;
    return member.id;
  }

  isAlive(workerId: string): boolean {
    return this.members.some(({ id, alive }) => id === workerId && alive);
  }

  /** Whether that worker has been killed; one the group never had is not lost. */
  isLost(workerId: string): boolean {
    return this.members.some(({ id, alive }) => id === workerId && !alive);
  }

  /** The worker that writes configurations: the first, until the group has noticed that it is gone. */
  get leaderId(): string {
    return this.#leaderId ?? this.members[0].id;
  }

  /** What a worker tells of the connectors: old data when it is cut off from Kafka. */
  viewOf(worker: number): ConnectorStore {
    return this.members[worker].frozen ?? this.store;
  }

  /** Adds a connector that is already in its state, as if created long ago. */
  add(connector: SimulatedConnector): ConnectorRecord {
    const plugin = pluginOf(connector.config['connector.class'] ?? '');
    const type = connector.type ?? plugin?.type ?? 'source';
    const target = connector.initialState ?? 'RUNNING';
    const config = { ...connector.config, name: connector.name };
    const record = new ConnectorRecord({
      name: connector.name,
      config,
      type,
      state: target,
      targetState: target,
      workerId: this.nextWorkerId(),
      version: this.#pluginVersion(connector.config),
      tasks: [],
      topics: connector.topics ?? topicsInUse(config, type),
      offsets: [],
    });
    const tasks = connector.tasks ?? taskCountOf(config);
    if (target !== 'STOPPED') {
      this.fillTasks(record, tasks);
    }
    record.knownTasks = tasks;
    this.store.add(record);
    return record;
  }

  /** Takes a connector away; its last status is told a moment longer. */
  remove(name: string): void {
    const record = this.store.get(name);
    if (!record) return;
    this.store.remove(name);
    this.#deleted.set(name, record);
    this.timers.after(this.timings.deletedStatusMs, () => {
      if (this.#deleted.get(name) === record) this.#deleted.delete(name);
    });
  }

  /** What was deleted so lately that its status still answers. */
  recentlyDeleted(name: string): ConnectorRecord | undefined {
    return this.#deleted.get(name);
  }

  /** Gives the connector that many tasks in its target state. */
  fillTasks(record: ConnectorRecord, count: number): void {
    const version = this.#pluginVersion(record.config);
    record.tasks = Array.from(
      { length: count },
      (_, id): TaskRecord => ({
        id,
        state: record.targetState,
        workerId: this.nextWorkerId(),
        version,
      }),
    );
    record.taskCount = count;
    record.knownTasks = Math.max(record.knownTasks, count);
    this.store.touch(record);
  }

  /** The plugin's version for status records; undefined on workers that do not tell it. */
  #pluginVersion(config: Record<string, string>): string | undefined {
    if (!this.version.tellsPluginVersions) return undefined;
    return (
      pluginOf(config['connector.class'] ?? '')?.versionOn(this.version.text) ??
      this.version.text
    );
  }

  /** Brings connector and tasks back to their plugin's version after a restart. */
  restoreVersion(record: ConnectorRecord): void {
    const version = this.#pluginVersion(record.config);
    record.version = version;
    for (const task of record.tasks) task.version = version;
  }

  get rebalancing(): boolean {
    return this.#rebalance.running;
  }

  startRebalance(ms: number, answer: RebalanceAnswer): void {
    this.#rebalance.start(ms, answer);
  }

  /** @returns false when the operation has to be answered 409. */
  readyForOperation(): Promise<boolean> {
    return this.#rebalance.settled();
  }

  /** The group notices that workers are gone: another one leads, and their work is given away. */
  reassign(): void {
    const first = this.members.find(member => member.alive);
    if (!first) return;
    if (!this.isAlive(this.leaderId)) this.#leaderId = first.id;
    giveAwayLost(this);
  }

  stop(): void {
    this.timers.clear();
  }
}
