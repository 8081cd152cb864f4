import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { ConnectClient } from '../../connect';
import { SyncRequests } from '../../environments/SyncRequests';

/** How a connector's record is removed, and by whom. */
export interface ConnectorRemoval {
  by: string;
  /** `connect`: Kafka Connect has it no more; `record`: it still may. */
  from: 'connect' | 'record';
}

/** What operations reach beyond the rows. */
export interface OperationOptions {
  knex: Knex;
  /** @throws NotFoundError when the Connect cluster is not configured */
  clientOf: (cluster: {
    environment: string;
    connectCluster: string;
  }) => ConnectClient;
  syncRequests: SyncRequests;
  /** Removes a connector's record; its history stays. */
  removeConnector: (
    connector: { connect_cluster_id: number; name: string },
    removal: ConnectorRemoval,
  ) => Promise<void>;
  logger: LoggerService;
  clock: () => Date;
}
