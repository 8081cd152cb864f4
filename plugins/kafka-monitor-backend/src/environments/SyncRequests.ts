import { ConflictError } from '@backstage/errors';
import { ConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClusterView } from './connectClusterViews';

/** Asking Kafka Connect anew, as routes ask for it. */
export interface SyncRequests {
  /** Makes the Connect clusters due now; a running sync is followed by one. */
  requestSync(
    clusters: ReadonlyArray<{ environment: string; connectCluster: string }>,
  ): Promise<void>;

  /** Reads one connector anew and stores what the worker says. */
  syncConnector(ref: ConnectorRef): Promise<void>;
}

/**
 * Whether anybody asks this Connect cluster.
 *
 * @throws ConflictError saying why not
 */
export function assertAsked(view: ConnectClusterView) {
  if (view.freshness === 'not-configured') {
    throw new ConflictError(
      `Connect cluster ${view.row.environment}/${view.row.connect_cluster} is not configured`,
    );
  }
  if (view.freshness === 'disabled') {
    throw new ConflictError(
      `Environment ${view.row.environment} is switched off`,
    );
  }
}
