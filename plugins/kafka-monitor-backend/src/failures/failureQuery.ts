import {
  FailureFilter,
  parseConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import {
  clusterIds,
  ConnectorScope,
  scopeOf,
} from '../connectors/connectorScope';
import { nameContains } from '../connectors/nameSearch';
import { isSqlite } from '../database/createDatabase';
import { accessToSql, SqlCondition } from '../permissions/accessToSql';
import { ConnectorAction } from '../permissions/connectorAccess';

/**
 * Whose a failure is, of failures joined to connectors: its connector's
 * present team, and the stored one once the connector is gone.
 */
export const TEAM = 'coalesce(connectors.team, failures.team)';
// A connector that is there may have none any more.
export const CLUSTER =
  'case when connectors.id is null then failures.cluster else connectors.cluster end';

/** Everything that decides which failures match. */
export interface FailureSelection {
  filter: FailureFilter;
  scope: ConnectorScope;
  readable: SqlCondition;
  now: Date;
  sqlite: boolean;
  /** Conditions look at present assignments. */
  joined: boolean;
}

/** What a caller may do, as a condition on failures joined to connectors. */
export function mayAct(
  reading: ConnectorReading,
  action: ConnectorAction,
): SqlCondition {
  return accessToSql(
    reading.may[action],
    reading.views.map(({ row }) => row),
    {
      connectClusterId: 'failures.connect_cluster_id',
      team: TEAM,
      cluster: CLUSTER,
    },
  );
}

/** The filter, with the Connect clusters and access it is judged by. */
export function failureSelection(
  reading: ConnectorReading,
  filter: FailureFilter,
): FailureSelection {
  return {
    filter,
    scope: scopeOf(filter, reading.views),
    readable: mayAct(reading, 'read'),
    now: reading.now,
    sqlite: isSqlite(reading.knex),
    joined: Boolean(
      filter.team || filter.cluster || reading.may.read.connectors === 'some',
    ),
  };
}

/** Failures with their connectors, as far as these are there. */
export function joinConnectors(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query.leftJoin('connectors', connector =>
    connector
      .on('connectors.connect_cluster_id', 'failures.connect_cluster_id')
      .andOn('connectors.name', 'failures.name'),
  );
}

/** What lists can be narrowed to; several are joined by *or*. */
export type Status = NonNullable<FailureFilter['status']>[number];

function whereStatus(
  query: Knex.QueryBuilder,
  statuses: readonly Status[],
  now: Date,
) {
  if (statuses.includes('all')) {
    return;
  }
  query.where(either => {
    if (statuses.includes('resolved')) {
      either.orWhere('failures.open', false);
    }
    if (statuses.includes('open') && statuses.includes('acknowledged')) {
      either.orWhere('failures.open', true);
    } else if (statuses.includes('open')) {
      either.orWhere(open =>
        open
          .where('failures.open', true)
          .where(nobody =>
            nobody
              .whereNull('failures.acknowledged_until')
              .orWhere('failures.acknowledged_until', '<=', now),
          ),
      );
    } else if (statuses.includes('acknowledged')) {
      either.orWhere(taken =>
        taken
          .where('failures.open', true)
          .where('failures.acknowledged_until', '>', now),
      );
    }
  });
}

function whereConnectors(
  query: Knex.QueryBuilder,
  refs: readonly string[],
  scope: ConnectorScope,
) {
  query.where(either => {
    either.whereRaw('1 = 0');
    for (const text of refs) {
      const ref = parseConnectorRef(text);
      const view = scope.clusters.find(
        ({ row }) =>
          row.environment === ref?.environment &&
          row.connect_cluster === ref.connectCluster,
      );
      if (ref && view) {
        either.orWhere({
          'failures.connect_cluster_id': view.row.id,
          'failures.name': ref.name,
        });
      }
    }
  });
}

/**
 * Narrows a query on `failures` to the rows that match.
 *
 * @param options `firstFew`: only those that come first in an order are taken
 */
export function whereFailures(
  query: Knex.QueryBuilder,
  selection: FailureSelection,
  options?: { ignoreStatus?: boolean; firstFew?: boolean },
) {
  const { filter, scope, readable, now, sqlite } = selection;
  if (selection.joined) {
    joinConnectors(query);
  }
  const ids = clusterIds(scope, 'all');
  if (options?.firstFew && ids.length > 0) {
    // SQLite would sort all of their rows by the index of this column (hidden
    // by the sign) instead of following that of the order for a few steps.
    const marks = ids.map(() => '?').join(', ');
    query.whereRaw(`+failures.connect_cluster_id in (${marks})`, ids);
  } else {
    query.whereIn('failures.connect_cluster_id', ids);
  }
  query.whereRaw(readable.sql, readable.bindings);
  if (!options?.ignoreStatus) {
    whereStatus(query, filter.status ?? ['open', 'acknowledged'], now);
  }
  for (const [column, values] of [
    ['failures.kind', filter.kind],
    ['failures.fingerprint', filter.cause],
  ] as const) {
    if (values) {
      query.whereIn(column, values);
    }
  }
  for (const [column, values] of [
    [TEAM, filter.team],
    [CLUSTER, filter.cluster],
  ] as const) {
    if (values) {
      const marks = values.map(() => '?').join(', ');
      query.whereRaw(`${column} in (${marks})`, values);
    }
  }
  if (filter.connector) {
    whereConnectors(query, filter.connector, scope);
  }
  if (filter.flapping === true) {
    query.where('failures.flapping_until', '>', now);
  } else if (filter.flapping === false) {
    query.where(calm =>
      calm
        .whereNull('failures.flapping_until')
        .orWhere('failures.flapping_until', '<=', now),
    );
  }
  if (filter.from) {
    const from = new Date(filter.from);
    query.where(lasting =>
      lasting.where('failures.open', true).orWhere('closed_at', '>=', from),
    );
  }
  if (filter.to) {
    query.where('failures.since_by', '<', new Date(filter.to));
  }
  if (filter.search) {
    const conditions = ['failures.name', 'failures.cause_line'].map(column =>
      nameContains(filter.search!, sqlite, column),
    );
    query.where(either =>
      conditions.forEach(({ sql, bindings }) =>
        either.orWhereRaw(sql, bindings),
      ),
    );
  }
}
