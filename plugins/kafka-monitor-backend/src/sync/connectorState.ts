import {
  connectorHealth,
  Health,
  healthRank,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ObservedStatus } from '../connect';
import { problemOf, problemText } from '../connectors/connectorProblem';
import { ConnectorRow, TaskRow } from '../database/tables';

/** The columns of a connector that its status decides. */
export type StateColumns = Pick<
  ConnectorRow,
  | 'health'
  | 'health_rank'
  | 'state'
  | 'worker_id'
  | 'version'
  | 'trace'
  | 'tasks_running'
  | 'tasks_failed'
  | 'tasks_total'
  | 'problem'
>;

/** A task as stored, without its times. */
export type TaskState = Pick<
  TaskRow,
  'task' | 'state' | 'worker_id' | 'version' | 'trace'
>;

/** What is stored of a connector's states. */
export interface ConnectorState {
  columns: StateColumns;
  tasks: TaskState[];
  /** Tasks that the worker has configured; null while not known. */
  expectedTasks: number | null;
}

/** What a column holds: longer than any that Kafka Connect gives by itself. */
const MAX_STATE = 64;
const MAX_WORKER = 300;
const MAX_VERSION = 64;
/** The largest number that the column of a task holds. */
const MAX_TASK = 2 ** 31 - 1;

const cut = (text: string | null, length: number) =>
  text === null ? null : text.slice(0, length);

function withHealth(
  health: Health,
  rest: Omit<StateColumns, 'health' | 'health_rank'>,
): StateColumns {
  return { health, health_rank: healthRank(health), ...rest };
}

/** The state of a connector whose status was read. */
export function stateFromStatus(
  status: ObservedStatus,
  expectedTasks: number | null,
  maskTrace: (trace: string) => string,
): ConnectorState {
  const tasks = status.tasks.filter(task => task.id <= MAX_TASK);
  const states = tasks.map(task => task.state);
  // Tasks often fail alike, and to mask takes longer than to compare.
  let last: { text: string; masked: string } | undefined;
  const trace = (text: string | null) => {
    if (!text) {
      return null;
    }
    if (text !== last?.text) {
      last = { text, masked: maskTrace(text) };
    }
    return last.masked;
  };
  return {
    columns: withHealth(
      connectorHealth({
        connector: status.state,
        tasks: states,
        expectedTasks: expectedTasks ?? undefined,
      }),
      {
        state: cut(status.state, MAX_STATE),
        worker_id: cut(status.workerId, MAX_WORKER),
        version: cut(status.version, MAX_VERSION),
        trace: trace(status.trace),
        tasks_running: states.filter(state => state === 'RUNNING').length,
        tasks_failed: states.filter(state => state === 'FAILED').length,
        tasks_total: states.length,
        problem: null,
      },
    ),
    tasks: tasks.map(task => ({
      task: task.id,
      state: task.state.slice(0, MAX_STATE),
      worker_id: cut(task.workerId, MAX_WORKER),
      version: cut(task.version, MAX_VERSION),
      trace: trace(task.trace),
    })),
    expectedTasks,
  };
}

/** The same state, judged anew with another number of configured tasks. */
export function withExpectedTasks(
  state: ConnectorState,
  expectedTasks: number | null,
): ConnectorState {
  const health = connectorHealth({
    connector: state.columns.state ?? undefined,
    tasks: state.tasks.map(task => task.state),
    expectedTasks: expectedTasks ?? undefined,
  });
  return {
    ...state,
    columns: { ...state.columns, health, health_rank: healthRank(health) },
    expectedTasks,
  };
}

/** The same state, with a {@link problemText} not to trust it fully. */
export function withProblem(
  state: ConnectorState,
  problem: string,
): ConnectorState {
  return { ...state, columns: { ...state.columns, problem } };
}

/** The same state beside a configuration that can not be read. */
export function withUnreadableConfig(
  state: ConnectorState,
  reason: string,
): ConnectorState {
  return withProblem(state, problemText('config-unreadable', reason));
}

/**
 * The same state beside a configuration that is held back, because what of it
 * is secret is not known now.
 */
export function withHeldConfig(
  state: ConnectorState,
  expectedTasks: number | null,
  reason: string,
): ConnectorState {
  const next = withExpectedTasks(state, expectedTasks);
  return withProblem(next, problemText('config-held-back', reason));
}

/** The same state, once its configuration has been read. */
export function withReadConfig(
  state: ConnectorState,
  expectedTasks: number | null,
): ConnectorState {
  const next = withExpectedTasks(state, expectedTasks);
  return isConfigUnreadable(state)
    ? { ...next, columns: { ...next.columns, problem: null } }
    : next;
}

/** Whether the problem of a state is its configuration. */
export function isConfigUnreadable({ columns }: ConnectorState): boolean {
  const kind = problemOf(columns.problem)?.kind;
  return kind === 'config-unreadable' || kind === 'config-held-back';
}

/** The state of a connector that Kafka Connect lists without a status. */
export function stateWithoutStatus(): ConnectorState {
  return {
    columns: withHealth('unknown', {
      state: null,
      worker_id: null,
      version: null,
      trace: null,
      tasks_running: 0,
      tasks_failed: 0,
      tasks_total: 0,
      problem: problemText('no-status'),
    }),
    tasks: [],
    expectedTasks: null,
  };
}

/** A status that can not be read leaves the last state, with the reason. */
export function stateUnreadable(
  reason: string,
  last: ConnectorState | undefined,
): ConnectorState {
  return withProblem(
    last ?? stateWithoutStatus(),
    problemText('status-unreadable', reason),
  );
}

/** The stored state, as far as {@link transitions} needs it. */
export function stateFromRows(
  row: ConnectorRow,
  tasks: readonly TaskRow[],
): ConnectorState {
  return {
    columns: {
      health: row.health,
      health_rank: row.health_rank,
      state: row.state,
      worker_id: row.worker_id,
      version: row.version,
      trace: row.trace,
      tasks_running: row.tasks_running,
      tasks_failed: row.tasks_failed,
      tasks_total: row.tasks_total,
      problem: row.problem,
    },
    tasks: tasks.map(({ task, state, worker_id, version, trace }) => ({
      task,
      state,
      worker_id,
      version,
      trace,
    })),
    expectedTasks: row.tasks_expected,
  };
}
