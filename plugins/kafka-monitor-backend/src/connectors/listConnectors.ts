import {
  ConnectorFacets,
  ConnectorFilter,
  ConnectorItem,
  ConnectorList,
  ConnectorQuery,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { isSqlite } from '../database/createDatabase';
import { HealthGroup, countByHealth, totalOf } from './connectorCounts';
import { ItemRow, itemColumns, toConnectorItem } from './connectorItem';
import { ConnectorSelection, orderBy, whereSelected } from './connectorQuery';
import { ConnectorReading } from './connectorReading';
import { scopeOf } from './connectorScope';

/** The filter, with the Connect clusters and access it is judged by. */
export function selectionOf(
  reading: ConnectorReading,
  filter: ConnectorFilter,
): ConnectorSelection {
  return {
    filter,
    scope: scopeOf(filter, reading.views),
    readable: reading.mayRead,
    sqlite: isSqlite(reading.knex),
  };
}

/** A query of rows of the list, not narrowed yet. */
export function selectItems(reading: ConnectorReading): Knex.QueryBuilder {
  const { knex, operationColumns } = reading;
  return knex('connectors').select(
    ...itemColumns.map(column => `connectors.${column}`),
    ...operationColumns.select(knex),
  );
}

/** Rows as items; each row's Connect cluster is among those of the reading. */
export function toItems(
  reading: ConnectorReading,
  rows: readonly ItemRow[],
): ConnectorItem[] {
  const views = new Map(reading.views.map(view => [view.row.id, view]));
  return rows.map(row =>
    toConnectorItem(
      row,
      views.get(row.connect_cluster_id)!,
      reading.operationColumns.of(row),
    ),
  );
}

/** A page of what matches, and the counts beside it: two queries. */
export async function listConnectors(
  reading: ConnectorReading,
  query: ConnectorQuery,
): Promise<ConnectorList> {
  const { sort, offset, limit, ...filter } = query;
  const selection = selectionOf(reading, filter);

  // Ids first: rows that are sorted or skipped are not carried along.
  const ids: Knex.QueryBuilder = reading.knex('connectors').select('id');
  whereSelected(ids, selection, { ordered: true });
  orderBy(ids, sort, selection.scope);
  ids.limit(limit).offset(offset);
  const page = selectItems(reading).whereIn('connectors.id', ids);
  orderBy(page, sort, selection.scope);

  const groups: Knex.QueryBuilder = reading
    .knex('connectors')
    .select('connectors.connect_cluster_id', 'connectors.health')
    .count({ count: '*' })
    .groupBy('connectors.connect_cluster_id', 'connectors.health');
  whereSelected(groups, selection, { ignoreHealth: true });

  const [rows, counted] = await Promise.all([
    page as Promise<ItemRow[]>,
    groups as Promise<HealthGroup[]>,
  ]);
  const counts = countByHealth(counted, selection.scope);
  return {
    items: toItems(reading, rows),
    totalItems: totalOf(counts, filter.health),
    counts,
  };
}

/** What lists of a platform can be filtered by now, each in order. */
export async function listFacets(
  reading: ConnectorReading,
  platform: Platform | undefined,
): Promise<ConnectorFacets> {
  const selection = selectionOf(reading, { platform });
  const values = async (column: string): Promise<string[]> => {
    const query = reading
      .knex('connectors')
      .distinct({ value: `connectors.${column}` })
      .whereNotNull(`connectors.${column}`);
    whereSelected(query, selection);
    const rows: Array<{ value: string }> = await query;
    return rows.map(row => row.value).sort();
  };
  const [team, cluster, dbms, connectorClass] = await Promise.all(
    ['team', 'cluster', 'dbms', 'connector_class'].map(values),
  );
  return { team, cluster, dbms, connectorClass };
}
