import { IndexableDocument } from '@backstage/plugin-search-common';
import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';

/** What the search knows of a connector or an open failure. */
export interface KafkaDocument extends IndexableDocument {
  platform: Platform;
  environment: string;
  connectCluster: string;
  /** `source`, `sink` or `unknown`; what a failure was opened for. */
  kind: string;
  team: string;
  cluster: string | null;
  dbms: string | null;
  connectorClass: string | null;
  /** Of a failure, where its trace tells one. */
  cause?: string | null;
}
