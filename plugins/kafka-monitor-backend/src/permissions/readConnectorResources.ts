import { parseConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorResource } from './connectorResource';
import { readLeads } from './readTeamResources';

/** The connectors that resource refs name, in their order. */
export async function readConnectorResources(
  knex: Knex,
  resourceRefs: readonly string[],
): Promise<Array<ConnectorResource | undefined>> {
  const leads = new Map<string, readonly string[]>();
  const leadsOf = async (team: string) => {
    const known = leads.get(team) ?? (await readLeads(knex, team));
    leads.set(team, known);
    return known;
  };
  const found: Array<ConnectorResource | undefined> = [];
  for (const ref of resourceRefs.map(parseConnectorRef)) {
    const row =
      ref &&
      (await knex('connectors')
        .join(
          'connect_clusters',
          'connect_clusters.id',
          'connectors.connect_cluster_id',
        )
        .where({
          'connect_clusters.environment': ref.environment,
          'connect_clusters.connect_cluster': ref.connectCluster,
          'connectors.name': ref.name,
        })
        .first('platform', 'connectors.team', 'connectors.cluster'));
    found.push(
      row && ref && { ...ref, ...row, leads: await leadsOf(row.team) },
    );
  }
  return found;
}
