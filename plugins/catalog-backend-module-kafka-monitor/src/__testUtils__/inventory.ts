import {
  BusinessCluster,
  InventoryItem,
  Team,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Inventory, InventorySource } from '../inventory/InventorySource';

const AT = '2026-11-28T08:00:00.000Z';

const COUNTS = {
  running: 3,
  degraded: 0,
  failed: 1,
  paused: 0,
  stopped: 0,
  restarting: 0,
  unassigned: 0,
  'no-tasks': 0,
  unknown: 0,
  stale: 0,
} as unknown as Team['counts'];

/** A team that makes a Group of its own, which is there. */
export function team(name: string, values: Partial<Team> = {}): Team {
  return {
    name,
    title: `Team ${name}`,
    description: null,
    isDefault: name === 'lainnya',
    leads: [],
    group: { mode: 'create', ref: `group:default/${name}`, state: 'ours' },
    email: null,
    telegram: null,
    language: null,
    quietHours: null,
    summaryAt: null,
    timeZone: null,
    declaredIn: null,
    version: 1,
    createdAt: AT,
    updatedAt: AT,
    updatedBy: null,
    deletedAt: null,
    deletedBy: null,
    counts: COUNTS,
    openFailures: 1,
    clusters: [],
    allowed: [],
    ...values,
  };
}

/** A team that is linked to a Group of others. */
export function linkedTeam(
  name: string,
  ref: string,
  state: 'linked' | 'missing' | 'unknown' = 'linked',
): Team {
  return team(name, { group: { mode: 'link', ref, state } });
}

/** A business cluster of `lainnya`. */
export function cluster(
  name: string,
  values: Partial<BusinessCluster> = {},
): BusinessCluster {
  return {
    name,
    platform: 'kafka-connect',
    title: `Cluster ${name}`,
    description: null,
    owner: 'lainnya',
    teams: [],
    links: [],
    declaredIn: null,
    version: 1,
    createdAt: AT,
    updatedAt: AT,
    updatedBy: null,
    counts: COUNTS,
    openFailures: 1,
    allowed: [],
    ...values,
  };
}

/** A connector of `production/main` that is joined to nothing. */
export function connector(
  name: string,
  values: Partial<InventoryItem> = {},
): InventoryItem {
  return {
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    name,
    type: 'source',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
    team: 'lainnya',
    cluster: null,
    dbms: 'postgresql',
    critical: false,
    direction: 'source',
    endpoint: null,
    topics: [],
    ...values,
  };
}

/** Where a database is. */
export function endpoint(
  host: string,
  database: string | null,
): NonNullable<InventoryItem['endpoint']> {
  return {
    hosts: [{ host, port: 5432 }],
    database,
    resource: null,
    secretReference: null,
    display: `${host}:5432`,
  };
}

/** Topics that it writes to or reads from. */
export function topics(
  direction: 'write' | 'read',
  ...names: string[]
): InventoryItem['topics'] {
  return names.map(topic => ({
    topic,
    direction,
    pattern: false,
    internal: false,
  }));
}

/** `lainnya` and whatever else there is. */
export function inventory(values: Partial<Inventory> = {}): Inventory {
  const teams = values.teams ?? [];
  return {
    clusters: [],
    connectors: [],
    ...values,
    teams: teams.some(({ name }) => name === 'lainnya')
      ? teams
      : [team('lainnya'), ...teams],
  };
}

/** Answers with what it holds at that moment. */
export function sourceOf(held: { inventory: Inventory }): InventorySource {
  return {
    teams: async () => [...held.inventory.teams],
    clusters: async () => [...held.inventory.clusters],
    async *connectors() {
      yield* held.inventory.connectors ?? [];
    },
  };
}
