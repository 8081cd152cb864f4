import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';

/** One trace, and all that failed with it. */
export interface Problem {
  /** Undefined: the connector itself. */
  tasks: number[] | undefined;
  /** Null: the worker gave none. */
  trace: string | null;
}

/**
 * What failed, the connector itself first. Tasks mostly fail together: those
 * with one trace are one problem.
 */
export function problemsOf(
  connector: Pick<ConnectorDetail, 'state' | 'trace' | 'taskList'>,
): Problem[] {
  const problems: Problem[] = [];
  if (connector.state === 'FAILED' || connector.trace) {
    problems.push({ tasks: undefined, trace: connector.trace });
  }
  const byTrace = new Map<string | null, number[]>();
  for (const { task, state, trace } of connector.taskList) {
    if (state === 'FAILED' || trace) {
      byTrace.set(trace, [...(byTrace.get(trace) ?? []), task]);
    }
  }
  for (const [trace, tasks] of byTrace) {
    problems.push({ tasks, trace });
  }
  return problems;
}
