import { stringifyAsWorker } from './stringifyAsWorker';

/** Whether a connector reads from or writes to another system. @public */
export type ConnectorType = 'source' | 'sink';

/** The state an operator asked for; a worker moves the connector towards it. @public */
export type TargetState = 'RUNNING' | 'PAUSED' | 'STOPPED';

/** One task as its status record says. `version: null` is what a worker writes while the task restarts. @internal */
export interface TaskRecord {
  id: number;
  state: string;
  workerId: string;
  trace?: string;
  version?: string | null;
  /** Nothing heals it: whenever the task runs, it fails again with this trace. */
  failsWith?: string;
}

/** One partition of a connector and how far it has come. @internal */
export interface OffsetRecord {
  partition: Record<string, unknown>;
  offset: Record<string, unknown>;
}

/** What a new record is made of. @internal */
export interface ConnectorRecordOptions {
  name: string;
  config: Record<string, string>;
  type: ConnectorType;
  state: string;
  targetState: TargetState;
  workerId: string;
  /** The plugin's version; undefined before Kafka 4.1, where status does not carry it. */
  version?: string;
  tasks: TaskRecord[];
  topics: string[];
  offsets: OffsetRecord[];
}

/**
 * One connector of a worker group: its configuration, its status and the tasks.
 *
 * The two JSON slices of `expand` are kept as text until something changes: a
 * fleet of 50,000 is then answered by joining strings.
 *
 * @internal
 */
export class ConnectorRecord {
  readonly name: string;
  readonly type: ConnectorType;
  config: Record<string, string>;
  state: string;
  targetState: TargetState;
  workerId: string;
  version: string | null | undefined;
  trace: string | undefined;
  tasks: TaskRecord[];
  topics: string[];
  offsets: OffsetRecord[];
  /** The offsets were set by a request; until then they are made up from the class. */
  offsetsSet = false;
  /** No status record yet: `/status` answers 404 and `expand=status` leaves the connector out. */
  statusHidden = false;
  /** Task configurations exist as soon as the connector generated them; a STOPPED one has none. */
  taskCount: number;
  /** The most tasks it ever had: their configurations stay known when a stop takes the tasks away. */
  knownTasks: number;
  /** A task has run; until then there are no offsets. */
  hasRun = true;

  readonly #key: string;
  #status: string | undefined;
  #info: string | undefined;

  constructor(options: ConnectorRecordOptions) {
    this.name = options.name;
    this.type = options.type;
    this.config = options.config;
    this.state = options.state;
    this.targetState = options.targetState;
    this.workerId = options.workerId;
    this.version = options.version;
    this.tasks = options.tasks;
    this.taskCount = options.tasks.length;
    this.knownTasks = options.tasks.length;
    this.topics = options.topics;
    this.offsets = options.offsets;
    this.#key = stringifyAsWorker(options.name);
  }

  /** The name as a JSON string. */
  get key(): string {
    return this.#key;
  }

  /** Has to be called after every change of a field, or the old JSON is served on. */
  touch(): void {
    this.#status = undefined;
    this.#info = undefined;
  }

  statusJson(): string {
    this.#status ??= stringifyAsWorker(this.status());
    return this.#status;
  }

  infoJson(): string {
    this.#info ??= stringifyAsWorker(this.info());
    return this.#info;
  }

  /** The body of `/status`, in a worker's order of fields. */
  status(): StatusBody {
    return {
      name: this.name,
      connector: {
        state: this.state,
        worker_id: this.workerId,
        ...(this.version === undefined ? {} : { version: this.version }),
        ...(this.trace ? { trace: this.trace } : {}),
      },
      tasks: this.tasks.map(taskStatus),
      type: this.type,
    };
  }

  /** The body of `/connectors/{name}`. */
  info(): InfoBody {
    return {
      name: this.name,
      config: this.config,
      tasks: Array.from({ length: this.taskCount }, (_, task) => ({
        connector: this.name,
        task,
      })),
      type: this.type,
    };
  }

  /** A copy that later changes do not reach: what a worker cut off from Kafka goes on telling. */
  frozenCopy(): ConnectorRecord {
    const copy = new ConnectorRecord({
      name: this.name,
      config: { ...this.config },
      type: this.type,
      state: this.state,
      targetState: this.targetState,
      workerId: this.workerId,
      version: this.version ?? undefined,
      tasks: this.tasks.map(task => ({ ...task })),
      topics: [...this.topics],
      offsets: [...this.offsets],
    });
    copy.trace = this.trace;
    copy.statusHidden = this.statusHidden;
    copy.taskCount = this.taskCount;
    copy.knownTasks = this.knownTasks;
    copy.hasRun = this.hasRun;
    copy.offsetsSet = this.offsetsSet;
    return copy;
  }
}

/** `/status` as a worker writes it. @internal */
export interface StatusBody {
  name: string;
  connector: {
    state: string;
    worker_id: string;
    version?: string | null;
    trace?: string;
  };
  tasks: TaskStatusBody[];
  type: ConnectorType | 'unknown';
}

/** One task inside `/status`, and the body of `/tasks/{n}/status`. @internal */
export interface TaskStatusBody {
  id: number;
  state: string;
  worker_id: string;
  version?: string | null;
  trace?: string;
}

/** `/connectors/{name}` as a worker writes it. @internal */
export interface InfoBody {
  name: string;
  config: Record<string, string>;
  tasks: { connector: string; task: number }[];
  type: ConnectorType;
}

/** A task's status in a worker's order of fields. @internal */
export function taskStatus(task: TaskRecord): TaskStatusBody {
  return {
    id: task.id,
    state: task.state,
    worker_id: task.workerId,
    ...(task.version === undefined ? {} : { version: task.version }),
    ...(task.trace ? { trace: task.trace } : {}),
  };
}
