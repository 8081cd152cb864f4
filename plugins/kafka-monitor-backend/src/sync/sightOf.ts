import { TRACE_HELD_BACK } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorRow } from '../database/tables';
import { toBoolean, toDate } from '../database/values';
import { Cause, FailedPart, Sight } from '../failures/Failure';
import { FailureIdentity } from '../failures/failureStore';
import { rootCauseOf } from '../failures/rootCause';
import { statesOf } from '../failures/states';
import { ConnectorState } from './connectorState';
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
  const found = failed.map(part => ({ part, cause: causeOf(part) }));
  return {
    parts: found.map(({ part, cause }) => ({
      task: part.task,
      workerId: part.worker_id,
      fingerprint: cause?.fingerprint ?? null,
    })),
    cause: mostTelling(found.flatMap(({ cause }) => cause ?? [])),
  };
}

function causeOf(part: {
  task: number | null;
  worker_id: string | null;
  trace: string | null;
}): Cause | undefined {
  const { trace } = part;
  if (!trace || trace === TRACE_HELD_BACK) {
    return undefined;
  }
  const { line, exception, fingerprint } = rootCauseOf(trace);
  return {
    line: line ?? null,
    exception: exception || null,
    fingerprint,
    trace,
    task: part.task,
    workerId: part.worker_id,
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
