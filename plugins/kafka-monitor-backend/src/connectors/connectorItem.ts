import {
  ConnectorItem,
  ConnectorType,
  Health,
  ObservedTime,
  Platform,
  connectorTypeSchema,
  healthSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorRow, DbBoolean, DbTime } from '../database/tables';
import { toBoolean, toIso } from '../database/values';
import { ConnectClusterView } from '../environments/connectClusterViews';
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

/** A row with whether its reader may ask for a sync of it. */
export type ItemRow = Pick<ConnectorRow, (typeof itemColumns)[number]> & {
  may_sync: DbBoolean;
};

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

/** The row as it is listed. */
export function toConnectorItem(
  row: ItemRow,
  view: ConnectClusterView,
): ConnectorItem {
  // Nobody asks a Connect cluster that is switched off or not configured.
  const asked =
    view.freshness !== 'disabled' && view.freshness !== 'not-configured';
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
    allowed: asked && toBoolean(row.may_sync) ? ['sync'] : [],
  };
}
