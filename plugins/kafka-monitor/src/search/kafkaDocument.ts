import { IndexableDocument } from '@backstage/plugin-search-common';

/** The types of results that Kafka Monitor adds to the search. */
export const KAFKA_CONNECTOR = 'kafka-connector';
/** @see KAFKA_CONNECTOR */
export const KAFKA_FAILURE = 'kafka-failure';

/** What the search knows of a connector or an open failure. */
export interface KafkaDocument extends IndexableDocument {
  environment?: string;
  connectCluster?: string;
  /** `source` or `sink`; what a failure was opened for. */
  kind?: string;
  team?: string;
  cluster?: string | null;
  dbms?: string | null;
  connectorClass?: string | null;
  cause?: string | null;
}
