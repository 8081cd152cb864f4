import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectClusterRow, ConnectorRow } from '../../database/tables';
import { AssignmentFacts } from '@kafka-monitor/plugin-kafka-monitor-node';

/** Which Connect cluster, as facts name it. */
export interface FactsCluster {
  environment: string;
  connectCluster: string;
  platform: string;
}

/** Which Connect cluster a row is. */
export function placeOf(row: ConnectClusterRow): FactsCluster {
  return {
    environment: row.environment,
    connectCluster: row.connect_cluster,
    platform: row.platform,
  };
}

type FactsRow = Pick<
  ConnectorRow,
  'name' | 'type' | 'connector_class' | 'class_dbms'
>;

/** Facts of a row, with its topics and configuration. */
export function factsOf(
  row: FactsRow,
  cluster: FactsCluster,
  topics: readonly string[],
  config: Readonly<Record<string, string>>,
): AssignmentFacts {
  return {
    platform: cluster.platform as Platform,
    environment: cluster.environment,
    connectCluster: cluster.connectCluster,
    name: row.name,
    type: row.type,
    connectorClass: row.connector_class,
    dbms: row.class_dbms,
    topics,
    config,
  };
}

/**
 * Facts of connectors of one Connect cluster, from what is stored: nobody is
 * asked.
 *
 * @param rows at most 500
 */
export async function readFacts(
  knex: Knex,
  connectClusterId: number,
  cluster: FactsCluster,
  rows: ReadonlyArray<FactsRow & { id: number }>,
): Promise<AssignmentFacts[]> {
  const ids = rows.map(row => row.id);
  const names = rows.map(row => row.name);
  // One after the other: a transaction has one connection.
  const topicRows: Array<{ connector_id: number; topic: string }> = await knex(
    'connector_topics',
  )
    .select('connector_id', 'topic')
    .whereIn('connector_id', ids)
    .where('configured', true)
    .orderBy('topic');
  const configRows: Array<{ name: string; config: string }> = await knex(
    'connector_configs as c',
  )
    .select('c.name', 'c.config')
    .where('c.connect_cluster_id', connectClusterId)
    .whereIn('c.name', names)
    .where(
      'c.version',
      knex('connector_configs as newest')
        .where('newest.connect_cluster_id', connectClusterId)
        .whereRaw('newest.name = c.name')
        .max('newest.version'),
    );
  const topics = new Map<number, string[]>();
  for (const { connector_id: id, topic } of topicRows) {
    const list = topics.get(id);
    if (list) {
      list.push(topic);
    } else {
      topics.set(id, [topic]);
    }
  }
  const configs = new Map(configRows.map(row => [row.name, row.config]));
  return rows.map(row => {
    // A local record that was deleted has left its versions behind.
    const config =
      row.connector_class === null ? undefined : configs.get(row.name);
    return factsOf(
      row,
      cluster,
      topics.get(row.id) ?? [],
      config ? JSON.parse(config) : {},
    );
  });
}
