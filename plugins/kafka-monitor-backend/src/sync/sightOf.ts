import { TRACE_HELD_BACK } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorRow } from '../database/tables';
import { toBoolean, toDate } from '../database/values';
import { Cause, FailedPart, Sight } from '../failures/Failure';
import { FailureIdentity } from '../failures/failureStore';
import { rootCauseOf } from '../failures/rootCause';
import { statesOf } from '../failures/states';
import { ConnectorState, TaskState } from './connectorState';
import { ConnectClusterIdentity } from './ConnectorWrite';

type Row = Omit<ConnectorRow, 'id'>;

/** What a failure keeps of its connector. */
export function identityOf(
  row: Row,
  cluster: ConnectClusterIdentity,
): FailureIdentity {
  return {
    connect_cluster_id: row.connect_cluster_id,
    name: row.name,
    environment: cluster.environment,
    connect_cluster: cluster.connectCluster,
    platform: cluster.platform,
    type: row.type,
    connector_class: row.connector_class,
    direction: row.direction,
    dbms: row.dbms,
    team: row.team,
    cluster: row.cluster,
    critical: toBoolean(row.critical),
  };
}

/** What rules about failures see of a connector. */
export function sightOf(
  row: Row,
  state: ConnectorState,
  at: Sight['at'],
): Sight {
  const states = statesOf(state.columns);
  const failing = states.health === 'failed' || states.health === 'degraded';
  const since = {
    after: toDate(row.changed_after),
    by: toDate(row.changed_by),
  };
  return failing
    ? { states, at, since, ...failedParts(state) }
    : { states, at, since, parts: [], cause: undefined };
}

function failedParts(state: ConnectorState): {
  parts: FailedPart[];
  cause: Cause | undefined;
} {
  const { columns, tasks } = state;
  const failed = [
    ...(columns.state === 'FAILED'
      ? [{ task: null, worker_id: columns.worker_id, trace: columns.trace }]
      : []),
    ...tasks.filter(task => task.state === 'FAILED'),
  ];
  const causes: Array<Cause | undefined> = [];
  for (const part of failed) {
    causes.push(causeOf(part, causes.at(-1)));
  }
  return {
    parts: failed.map((part, index) => ({
      task: part.task,
      workerId: part.worker_id,
      fingerprint: causes[index]?.fingerprint ?? null,
    })),
    cause: mostTelling(causes.flatMap(cause => cause ?? [])),
  };
}

function causeOf(
  part: Pick<TaskState, 'worker_id' | 'trace'> & { task: number | null },
  last: Cause | undefined,
): Cause | undefined {
  const { trace, task, worker_id: workerId } = part;
  if (!trace || trace === TRACE_HELD_BACK) {
    return undefined;
  }
  // Tasks often fail alike: to see that is faster than to look it up.
  if (trace === last?.trace) {
    return { ...last, task, workerId };
  }
  const { line, exception, fingerprint } = rootCauseOf(trace);
  return {
    line: line ?? null,
    exception: exception || null,
    fingerprint,
    trace,
    task,
    workerId,
  };
}

/** The one of most parts; one that says why before one that does not. */
function mostTelling(causes: readonly Cause[]): Cause | undefined {
  const counts = new Map<string, number>();
  for (const { fingerprint } of causes) {
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  const weight = (cause: Cause) =>
    (cause.line === null ? 0 : causes.length + 1) +
    counts.get(cause.fingerprint)!;
  return causes.reduce<Cause | undefined>(
    (best, each) => (!best || weight(each) > weight(best) ? each : best),
    undefined,
  );
}
