import {
  BusinessCluster,
  InventoryItem,
  Team,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Where what is to be in the catalog is read from. */
export interface InventorySource {
  /** All teams, deleted ones included. */
  teams(signal: AbortSignal): Promise<Team[]>;
  /** All business clusters, of both platforms. */
  clusters(signal: AbortSignal): Promise<BusinessCluster[]>;
  /** All connectors, in a lasting order. */
  connectors(signal: AbortSignal): AsyncIterable<InventoryItem>;
}

/** What was read in one run. */
export interface Inventory {
  teams: readonly Team[];
  clusters: readonly BusinessCluster[];
  /** Undefined: nothing needed them. */
  connectors: readonly InventoryItem[] | undefined;
}
