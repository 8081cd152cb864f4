import {
  ConnectorRef,
  SyncStarted,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Asking Kafka Connect anew, as routes ask for it. */
export interface SyncRequests {
  /**
   * Makes the Connect clusters due now; a running sync is followed by one.
   *
   * @returns of each which wish it is, so that its end can be told
   */
  requestSync(
    clusters: ReadonlyArray<{ environment: string; connectCluster: string }>,
  ): Promise<SyncStarted['started']>;

  /** The same for the states alone, which cost Kafka Connect little. */
  requestLook(
    clusters: ReadonlyArray<{ environment: string; connectCluster: string }>,
  ): Promise<void>;

  /**
   * Reads one connector anew and stores what the worker says.
   *
   * @param options `quiet`: pages are told by who asks
   */
  syncConnector(
    ref: ConnectorRef,
    options?: { quiet?: boolean },
  ): Promise<void>;
}
