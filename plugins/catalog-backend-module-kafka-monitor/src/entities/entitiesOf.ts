import { Entity } from '@backstage/catalog-model';
import { Inventory } from '../inventory/InventorySource';
import { dataFlowOf } from './dataFlow';
import { groupOf } from './groupOf';
import {
  connectorResourceOf,
  databaseResourceOf,
  ResourceContext,
  topicResourceOf,
} from './resourcesOf';
import { systemOf } from './systemOf';
import { ownersOf, teamsWithOurGroup } from './teamGroups';

/** What becomes an entity, apart from teams and business clusters. */
export interface EntityChoice {
  baseUrl: string | undefined;
  withConnectors: boolean;
  withTopics: boolean;
}

/** Everything that is to be in the catalog, one by one. */
export function* entitiesOf(
  inventory: Inventory,
  { baseUrl, withConnectors, withTopics }: EntityChoice,
): Generator<Entity> {
  const ownerOf = ownersOf(inventory.teams);
  for (const team of teamsWithOurGroup(inventory)) {
    yield groupOf(team, baseUrl);
  }
  for (const cluster of inventory.clusters) {
    yield systemOf(cluster, ownerOf, baseUrl);
  }
  if (!withConnectors) {
    return;
  }
  const connectors = inventory.connectors ?? [];
  const context: ResourceContext = {
    baseUrl,
    ownerOf,
    clusters: new Set(inventory.clusters.map(({ name }) => name)),
    withTopics,
  };
  for (const connector of connectors) {
    yield connectorResourceOf(connector, context);
  }
  const { topics, databases } = dataFlowOf(connectors);
  for (const topic of withTopics ? topics : []) {
    yield topicResourceOf(topic, context);
  }
  for (const database of databases) {
    yield databaseResourceOf(database, context);
  }
}
