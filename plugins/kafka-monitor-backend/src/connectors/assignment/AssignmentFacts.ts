import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';

/** What rules and extensions judge a connector by. */
export interface AssignmentFacts {
  platform: Platform;
  environment: string;
  connectCluster: string;
  name: string;
  type: string;
  connectorClass: string | null;
  /** By knowledge of the class. */
  dbms: string | null;
  /** Names and patterns of its configuration. */
  topics: readonly string[];
  /** Masked; empty until it has been read. */
  config: Readonly<Record<string, string>>;
}
