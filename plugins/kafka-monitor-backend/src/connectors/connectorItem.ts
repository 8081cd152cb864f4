import {
  ConnectorItem,
  ConnectorOperation,
  ConnectorType,
  Health,
  ObservedTime,
  Platform,
  connectorTypeSchema,
  healthSchema,
  operationRefusal,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorRow, DbTime } from '../database/tables';
import { toBoolean, toIso } from '../database/values';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { MayColumns } from '../permissions/OperationColumns';
import { problemOf } from './connectorProblem';

/** The columns of a row of the list: no trace, no endpoint. */
export const itemColumns = [
  'id',
  'connect_cluster_id',
  'name',
  'health',
  'state',
  'worker_id',
  'tasks_running',
  'tasks_failed',
  'tasks_total',
  'tasks_expected',
  'problem',
  'changed_after',
  'changed_by',
  'type',
  'connector_class',
  'dbms',
  'team',
  'cluster',
  'critical',
] as const;

/** A row with what its reader may do to it. */
export type ItemRow = Pick<ConnectorRow, (typeof itemColumns)[number]> &
  MayColumns;

/** A pair of stored times. */
export function observedTime(row: {
  changed_after: DbTime | null;
  changed_by: DbTime;
}): ObservedTime {
  return { after: toIso(row.changed_after), by: toIso(row.changed_by) };
}

/** A stored health; one of a newer version is not known here. */
export function toHealth(value: string): Health {
  const parsed = healthSchema.safeParse(value);
  return parsed.success ? parsed.data : 'unknown';
}

function toType(value: string): ConnectorType {
  const parsed = connectorTypeSchema.safeParse(value);
  return parsed.success ? parsed.data : 'unknown';
}

/** Why the operation can not be done to the connector now, if so. */
export function refusalOf(
  operation: ConnectorOperation,
  row: Pick<ConnectorRow, 'name' | 'state'>,
  { row: cluster, freshness }: ConnectClusterView,
) {
  return operationRefusal(operation, {
    name: row.name,
    state: row.state,
    freshness,
    hold: cluster.hold_reason,
    kafkaVersion: cluster.kafka_version,
  });
}

/**
 * Of what may be done to the connector, what can be done now, and why the
 * rest can not.
 */
function operationsOf(
  row: ItemRow,
  view: ConnectClusterView,
  permitted: readonly ConnectorOperation[],
): Pick<ConnectorItem, 'allowed' | 'refused'> {
  const allowed: ConnectorItem['allowed'] = [];
  const refused: ConnectorItem['refused'] = [];
  for (const operation of permitted) {
    const reason = refusalOf(operation, row, view);
    if (reason) {
      refused.push({ operation, reason });
    } else {
      allowed.push(operation);
    }
  }
  return { allowed, refused };
}

/**
 * The row as it is listed.
 *
 * @param permitted what its reader has the permission for
 */
export function toConnectorItem(
  row: ItemRow,
  view: ConnectClusterView,
  permitted: readonly ConnectorOperation[],
): ConnectorItem {
  return {
    platform: view.row.platform as Platform,
    environment: view.row.environment,
    connectCluster: view.row.connect_cluster,
    name: row.name,
    type: toType(row.type),
    connectorClass: row.connector_class,
    health: toHealth(row.health),
    freshness: view.freshness,
    state: row.state,
    workerId: row.worker_id,
    tasks: {
      running: row.tasks_running,
      failed: row.tasks_failed,
      total: row.tasks_total,
      expected: row.tasks_expected,
    },
    team: row.team,
    cluster: row.cluster,
    dbms: row.dbms,
    critical: toBoolean(row.critical),
    problem: problemOf(row.problem),
    changedAt: observedTime(row),
    lastSeenAt: toIso(view.row.last_good_at),
    ...operationsOf(row, view, permitted),
  };
}
