import { defaultTrace } from './fleet/traces';
import type { ConnectorRecord, TaskRecord } from './group/ConnectorRecord';
import { changeConfig } from './group/lifecycle';
import type { WorkerGroup } from './group/WorkerGroup';
import type { SimulatedConnector } from './SimulatedConnector';

/** What else a failure is. @public */
export interface FailureOptions {
  /** A restart does not help: the task fails again. Until `recover` or a changed configuration. */
  sticky?: boolean;
}

/**
 * The connectors of a simulated worker group, and what can be done to them
 * behind the workers' backs.
 *
 * @public
 */
export class ConnectorControls {
  readonly #group: WorkerGroup;

  /** @internal */
  constructor(group: WorkerGroup) {
    this.#group = group;
  }

  /** The names of the connectors, in the order of their creation. */
  get names(): string[] {
    return Array.from(this.#group.store.all(), record => record.name);
  }

  /** A connector's configuration; undefined when there is no such connector. */
  configOf(name: string): Record<string, string> | undefined {
    return this.#group.store.get(name)?.config;
  }

  hasTask(name: string, task: number): boolean {
    const tasks = this.#group.store.get(name)?.tasks ?? [];
    return tasks.some(({ id }) => id === task);
  }

  /** @internal The connectors that run with all their tasks. */
  healthy() {
    return Array.from(this.#group.store.all())
      .filter(
        ({ state, tasks, statusHidden }) =>
          !statusHidden &&
          state === 'RUNNING' &&
          tasks.length > 0 &&
          tasks.every(task => task.state === 'RUNNING'),
      )
      .map(({ name, config, type, tasks }) => ({
        name,
        config,
        type,
        tasks: tasks.length,
      }));
  }

  /** Puts a connector in, in its state at once, as if created long ago. */
  create(connector: SimulatedConnector): void {
    this.#group.add(connector);
  }

  remove(name: string): void {
    this.#group.store.remove(name);
  }

  /** As `PUT config` does; the tasks follow a moment later. */
  setConfig(name: string, config: Record<string, string>): void {
    changeConfig(this.#group, this.#record(name), { ...config, name });
  }

  /** @throws Error when there is no such task */
  failTask(
    name: string,
    task: number,
    trace?: string,
    options: FailureOptions = {},
  ): void {
    const record = this.#record(name);
    const found = this.#task(record, task);
    found.state = 'FAILED';
    found.trace = trace ?? defaultTrace(record.config, record.type);
    found.failsWith = options.sticky ? found.trace : undefined;
    this.#group.store.touch(record);
  }

  failConnector(name: string, trace?: string): void {
    const record = this.#record(name);
    record.state = 'FAILED';
    record.trace = trace ?? defaultTrace(record.config, record.type);
    this.#group.store.touch(record);
  }

  /** Any state, also one no worker knows; `extra` sets trace and worker. */
  setTaskState(
    name: string,
    task: number,
    state: string,
    extra: { trace?: string; workerId?: string } = {},
  ): void {
    const record = this.#record(name);
    const found = this.#task(record, task);
    found.state = state;
    found.trace = extra.trace;
    if (extra.workerId !== undefined) found.workerId = extra.workerId;
    this.#group.store.touch(record);
  }

  setConnectorState(name: string, state: string): void {
    const record = this.#record(name);
    record.state = state;
    if (state !== 'FAILED') record.trace = undefined;
    this.#group.store.touch(record);
  }

  /** Everything that has failed runs again; so does everything that was set to another state. */
  recover(name: string): void {
    const record = this.#record(name);
    record.state = record.targetState;
    record.trace = undefined;
    for (const task of record.tasks) {
      task.state = record.targetState;
      task.trace = undefined;
      task.failsWith = undefined;
    }
    this.#group.store.touch(record);
  }

  /** A connector without a status: `/status` 404, left out of `expand=status`; in names and `expand=info`. */
  hideStatus(name: string, hidden = true): void {
    const record = this.#record(name);
    record.statusHidden = hidden;
    this.#group.store.touch(record);
  }

  #record(name: string): ConnectorRecord {
    const record = this.#group.store.get(name);
    if (!record) throw new Error(`There is no connector '${name}'`);
    return record;
  }

  #task(record: ConnectorRecord, id: number): TaskRecord {
    const task = record.tasks.find(candidate => candidate.id === id);
    if (!task) throw new Error(`'${record.name}' has no task ${id}`);
    return task;
  }
}
