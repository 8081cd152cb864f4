import { startProblemOf } from '../plugins/startProblemOf';
import type { ConnectorRecord, TaskRecord } from './ConnectorRecord';

/** Why the connector (not a task of it) fails when it is to run; undefined when it does not. */
function connectorTrace(record: ConnectorRecord): string | undefined {
  if (record.targetState !== 'RUNNING') return undefined;
  const problem = startProblemOf(record.config);
  return problem?.kind === 'connector-fails' ? problem.trace : undefined;
}

/** Whether the connector would fail if it were started now. @internal */
export function failsToStart(record: ConnectorRecord): boolean {
  return connectorTrace(record) !== undefined;
}

/** Starts the connector: it takes its target state, or fails. @internal */
export function settleConnector(record: ConnectorRecord): void {
  record.trace = connectorTrace(record);
  record.state = record.trace === undefined ? record.targetState : 'FAILED';
}

/** Starts a task: it takes the target state; a lasting failure shows when it is to run. @internal */
export function settleTask(record: ConnectorRecord, task: TaskRecord): void {
  task.trace = record.targetState === 'RUNNING' ? task.failsWith : undefined;
  task.state = task.trace === undefined ? record.targetState : 'FAILED';
}
