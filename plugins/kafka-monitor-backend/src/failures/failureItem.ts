import {
  connectorTypeSchema,
  FailureAction,
  FailureItem,
  FailureStatus,
  Platform,
  RootCauseView,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { observedTime, toHealth } from '../connectors/connectorItem';
import { ConnectorReading } from '../connectors/connectorReading';
import { DbBoolean, FailureRow } from '../database/tables';
import { toBoolean, toIso, toNumber } from '../database/values';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { Failure } from './Failure';
import { joinConnectors, mayAct } from './failureQuery';
import { toFailure } from './failureRows';
import { failureItemColumns } from './failureStore';
import { Knex } from 'knex';

/** A row of the list, with its connector as it is now. */
export type FailureItemRow = Omit<FailureRow, 'trace'> & {
  trace?: string | null;
  connector_health: string | null;
  connector_team: string | null;
  connector_cluster: string | null;
  may_acknowledge: DbBoolean;
  may_resolve: DbBoolean;
};

/** A query of failures as they are listed, not narrowed yet. */
export function selectFailures(reading: ConnectorReading): Knex.QueryBuilder {
  const may = (action: 'acknowledge' | 'resolve') => {
    const { sql, bindings } = mayAct(reading, action);
    return reading.knex.raw(
      `case when ${sql} then 1 else 0 end as may_${action}`,
      bindings,
    );
  };
  return joinConnectors(reading.knex('failures')).select(
    ...failureItemColumns.map(column => `failures.${column}`),
    'connectors.health as connector_health',
    'connectors.team as connector_team',
    'connectors.cluster as connector_cluster',
    may('acknowledge'),
    may('resolve'),
  );
}

/** Open, taken care of, or over. */
export function statusOf(
  { open, acknowledged }: Pick<Failure, 'open' | 'acknowledged'>,
  now: Date,
): FailureStatus {
  if (!open) {
    return 'resolved';
  }
  return acknowledged && acknowledged.until > now ? 'acknowledged' : 'open';
}

/** A root cause as it is told. */
export function causeView(cause: Failure['cause']): RootCauseView | null {
  return (
    cause && {
      line: cause.line,
      exception: cause.exception,
      fingerprint: cause.fingerprint,
    }
  );
}

function allowedActions(row: FailureItemRow): FailureAction[] {
  const open = toBoolean(row.open);
  const actions: FailureAction[] = [];
  if (toBoolean(row.may_acknowledge)) {
    actions.push(...(open ? (['acknowledge'] as const) : []), 'note');
  }
  if (toBoolean(row.may_resolve)) {
    actions.push(open ? 'resolve' : 'unresolve');
  }
  return actions;
}

/** The row as it is listed. */
export function toFailureItem(
  row: FailureItemRow,
  view: ConnectClusterView,
  now: Date,
): FailureItem {
  const failure = toFailure(row);
  const { acknowledged } = failure;
  const status = statusOf(failure, now);
  return {
    id: String(toNumber(row.id)),
    platform: row.platform as Platform,
    environment: row.environment,
    connectCluster: row.connect_cluster,
    name: row.name,
    type: connectorTypeSchema.catch('unknown').parse(row.type),
    connectorClass: row.connector_class,
    team: row.connector_team ?? row.team,
    cluster: row.connector_team === null ? row.cluster : row.connector_cluster,
    dbms: row.dbms,
    critical: toBoolean(row.critical),
    kind: failure.kind,
    status,
    since: observedTime({
      changed_after: row.since_after,
      changed_by: row.since_by,
    }),
    openedAt: toIso(row.opened_at),
    resolvedAt: toIso(row.closed_at),
    end: failure.end,
    recoveringSince: failure.open ? toIso(row.recovering_by) : null,
    flapping: failure.flappingUntil !== null && failure.flappingUntil > now,
    occurrences: failure.occurrences,
    lastOccurrenceAt: toIso(row.last_occurrence_at),
    cause: causeView(failure.cause),
    failedTasks: failure.parts.flatMap(({ task }) => task ?? []),
    acknowledgement:
      status === 'acknowledged' && acknowledged
        ? {
            by: acknowledged.by,
            at: acknowledged.at.toISOString(),
            until: acknowledged.until.toISOString(),
            note: acknowledged.note,
          }
        : null,
    connector:
      row.connector_health === null
        ? null
        : {
            health: toHealth(row.connector_health),
            freshness: view.freshness,
          },
    allowed: allowedActions(row),
  };
}

/** Rows as items; each row's Connect cluster is among those of the reading. */
export function toFailureItems(
  reading: ConnectorReading,
  rows: readonly FailureItemRow[],
): FailureItem[] {
  const views = new Map(reading.views.map(view => [view.row.id, view]));
  return rows.map(row =>
    toFailureItem(row, views.get(row.connect_cluster_id)!, reading.now),
  );
}
