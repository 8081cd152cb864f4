import {
  InventoryItem,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { databaseOf, directionOf } from './databaseOf';
import { entityName } from './entityName';

/** A topic or database, with the connectors that join it to others. */
export interface Junction {
  /** Of its entity. */
  name: string;
  title: string;
  platform: Platform;
  environment: string;
  writers: InventoryItem[];
  readers: InventoryItem[];
}

/** Where data flows from and to. */
export interface DataFlow {
  topics: Junction[];
  databases: Junction[];
}

// Environments and Connect clusters are slugs: dots come after them, and
// underscores never before a dot. So no two kinds of Resources share a name.

/** Of a connector's entity; the environment and Connect cluster are in it. */
export function connectorName(
  item: Pick<InventoryItem, 'environment' | 'connectCluster' | 'name'>,
): string {
  return entityName(`${item.environment}.${item.connectCluster}.${item.name}`);
}

/** Of a topic's entity: one for each environment that has a topic so named. */
export function topicName(environment: string, topic: string): string {
  return entityName(`topic_${environment}.${topic}`);
}

/** Of a database's entity: hosts are named differently in each environment. */
export function databaseName(environment: string, database: string): string {
  return entityName(`database_${environment}.${database}`);
}

/** Names of topics: patterns are no topic, and internal ones hold no data. */
export function topicsOf(
  item: InventoryItem,
  direction: 'write' | 'read',
): string[] {
  return item.topics
    .filter(topic => topic.direction === direction)
    .filter(({ pattern, internal }) => !pattern && !internal)
    .map(({ topic }) => topic);
}

class Junctions {
  readonly #byName = new Map<string, Junction>();

  of(name: string, title: string, item: InventoryItem): Junction {
    const { platform, environment } = item;
    const found = this.#byName.get(name) ?? {
      name,
      title,
      platform,
      environment,
      writers: [],
      readers: [],
    };
    this.#byName.set(name, found);
    return found;
  }

  /** In an order that does not depend on when connectors were found. */
  sorted(): Junction[] {
    const junctions = [...this.#byName.values()];
    for (const { writers, readers } of junctions) {
      writers.sort(byNameAndCluster);
      readers.sort(byNameAndCluster);
    }
    return junctions;
  }
}

/** Connectors by the topics and databases that join them. */
export function dataFlowOf(items: readonly InventoryItem[]): DataFlow {
  const topics = new Junctions();
  const databases = new Junctions();
  for (const item of items) {
    const { environment } = item;
    for (const topic of topicsOf(item, 'write')) {
      topics.of(topicName(environment, topic), topic, item).writers.push(item);
    }
    for (const topic of topicsOf(item, 'read')) {
      topics.of(topicName(environment, topic), topic, item).readers.push(item);
    }
    const database = databaseOf(item);
    const direction = directionOf(item);
    if (database !== undefined && direction !== null) {
      const name = databaseName(environment, database);
      const { writers, readers } = databases.of(name, database, item);
      (direction === 'sink' ? writers : readers).push(item);
    }
  }
  return { topics: topics.sorted(), databases: databases.sorted() };
}

function byNameAndCluster(a: InventoryItem, b: InventoryItem): number {
  return compare(a.name, b.name) || compare(a.connectCluster, b.connectCluster);
}

/** By code units: the same wherever it runs. */
function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
