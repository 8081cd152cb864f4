import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_CONNECTORS,
  connectorPath,
  hasAddress,
  InventoryItem,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  connectorName,
  databaseName,
  Junction,
  topicName,
  topicsOf,
} from './dataFlow';
import { databaseOf, directionOf } from './databaseOf';
import { entityOf, pageUrl } from './entityOf';

/** What Resources refer to. */
export interface ResourceContext {
  /** Of the app; undefined: not known. */
  baseUrl: string | undefined;
  /** The ref of a team's Group. */
  ownerOf: (team: string) => string;
  /** Names of the business clusters there are. */
  clusters: ReadonlySet<string>;
  /** Whether topics are entities. */
  withTopics: boolean;
}

const resourceRef = (name: string) => `resource:default/${name}`;

/** `dependsOn` of a spec, each once; nothing where there is nothing. */
function dependingOn(names: readonly string[]) {
  const refs = [...new Set(names.map(resourceRef))];
  return refs.length > 0 ? { dependsOn: refs.sort() } : {};
}

function belongingTo(
  { team, cluster }: InventoryItem,
  { ownerOf, clusters }: ResourceContext,
) {
  return {
    owner: ownerOf(team),
    ...(cluster !== null &&
      clusters.has(cluster) && { system: `system:default/${cluster}` }),
  };
}

/** A pattern that fits the connector, in a list by commas. */
function patternOf(item: InventoryItem): string {
  const ref = stringifyConnectorRef(item);
  return ref.replace(/,|\s+$/g, '*');
}

/** A connector; it depends on what it reads from. */
export function connectorResourceOf(
  item: InventoryItem,
  context: ResourceContext,
): Entity {
  const direction = directionOf(item);
  const database = direction === 'source' ? databaseOf(item) : undefined;
  const topics = context.withTopics ? topicsOf(item, 'read') : [];
  const isReachable = hasAddress(item.name);
  return entityOf({
    kind: 'Resource',
    name: connectorName(item),
    title: item.name,
    description: item.connectorClass,
    from: `connectors/${item.environment}/${item.connectCluster}`,
    annotations: isReachable
      ? { [ANNOTATION_CONNECTORS]: patternOf(item) }
      : {},
    tags: [item.platform, direction, item.dbms, item.critical && 'critical'],
    page: isReachable
      ? {
          url: pageUrl(context.baseUrl, item.platform, connectorPath(item)),
          isEditable: false,
        }
      : undefined,
    spec: {
      type: 'kafka-connector',
      ...belongingTo(item, context),
      ...dependingOn([
        ...topics.map(topic => topicName(item.environment, topic)),
        ...(database === undefined
          ? []
          : [databaseName(item.environment, database)]),
      ]),
    },
  });
}

/** A topic; it depends on the connectors that write it. */
export function topicResourceOf(
  topic: Junction,
  context: ResourceContext,
): Entity {
  return junctionResourceOf(topic, context, {
    type: 'kafka-topic',
    from: 'topics',
    tag: null,
  });
}

/** A database; it depends on the connectors that write to it. */
export function databaseResourceOf(
  database: Junction,
  context: ResourceContext,
): Entity {
  return junctionResourceOf(database, context, {
    type: 'database',
    from: 'databases',
    tag: keeperOf(database).dbms,
  });
}

/** Whoever writes answers for what is written; else whoever reads. */
function keeperOf({ writers, readers }: Junction): InventoryItem {
  return writers[0] ?? readers[0];
}

function junctionResourceOf(
  junction: Junction,
  context: ResourceContext,
  { type, from, tag }: { type: string; from: string; tag: string | null },
): Entity {
  return entityOf({
    kind: 'Resource',
    name: junction.name,
    title: junction.title,
    from: `${from}/${junction.environment}`,
    tags: [junction.platform, tag],
    spec: {
      type,
      ...belongingTo(keeperOf(junction), context),
      ...dependingOn(junction.writers.map(connectorName)),
    },
  });
}
