import {
  ConnectorFilter,
  ConnectorItem,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ItemRow } from './connectorItem';
import { whereSelected } from './connectorQuery';
import { ConnectorReading } from './connectorReading';
import { selectItems, selectionOf, toItems } from './listConnectors';

/**
 * All that match, a chunk at a time, by environment, Connect cluster and
 * name. Each chunk begins after the last name of the one before, so a sync
 * that runs meanwhile neither repeats nor hides a connector.
 */
export async function* eachConnector(
  reading: ConnectorReading,
  filter: ConnectorFilter,
  chunkSize: number = 1000,
): AsyncGenerator<ConnectorItem[]> {
  const selection = selectionOf(reading, filter);
  for (const { row: cluster } of selection.scope.clusters) {
    let last: string | undefined;
    do {
      const query = selectItems(reading);
      whereSelected(query, selection);
      query
        .where('connectors.connect_cluster_id', cluster.id)
        .orderBy('connectors.name')
        .limit(chunkSize);
      if (last !== undefined) {
        query.where('connectors.name', '>', last);
      }
      const rows = (await query) as ItemRow[];
      if (rows.length > 0) {
        yield toItems(reading, rows);
      }
      last = rows.length < chunkSize ? undefined : rows[rows.length - 1].name;
    } while (last !== undefined);
  }
}
