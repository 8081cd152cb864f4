import { NotFoundError } from '@backstage/errors';
import {
  ConnectorOperation,
  ConnectorRef,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorRow } from '../database/tables';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { ConnectorReading } from './connectorReading';

/** A connector's row, with the Connect cluster it is in. */
export interface FoundConnector {
  row: ConnectorRow;
  view: ConnectClusterView;
  /** What the caller has the permission for. */
  permitted: readonly ConnectorOperation[];
}

/**
 * One connector.
 *
 * @throws NotFoundError also when the caller may not read it: whether it
 * exists is none of his business then
 */
export async function findConnector(
  reading: ConnectorReading,
  ref: ConnectorRef,
): Promise<FoundConnector> {
  const { knex, mayRead, operationColumns } = reading;
  const view = reading.views.find(
    ({ row }) =>
      row.environment === ref.environment &&
      row.connect_cluster === ref.connectCluster,
  );
  const query: Knex.QueryBuilder | undefined =
    view &&
    knex('connectors')
      .select('connectors.*', ...operationColumns.select(knex))
      .where({ connect_cluster_id: view.row.id, name: ref.name })
      .whereRaw(mayRead.sql, mayRead.bindings)
      .first();
  const row = await query;
  if (!view || !row) {
    throw new NotFoundError(`No connector ${stringifyConnectorRef(ref)}`);
  }
  return { row, view, permitted: operationColumns.of(row) };
}
