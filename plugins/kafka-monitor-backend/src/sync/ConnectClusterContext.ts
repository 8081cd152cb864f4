import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { SyncSettings } from '../config';
import { ConnectClient, SecretKeyCatalog } from '../connect';
import { Assigner } from '../connectors/assignment/Assigner';
import { ConnectClusterStore } from '../environments/connectClusterStore';
import { ConnectClusterSettings } from '../environments/environmentSettings';
import { FailureDelays } from '../failures/trouble';
import { ConnectClusterIdentity } from './ConnectorWrite';
import { SecretValues } from './SecretValues';

/** What people may change while it runs, as it is now. */
export interface Intervals {
  statusIntervalMs: number;
  infoIntervalMs: number;
}

/** When looks are due, as it is now. */
export interface SyncPlan extends Intervals {
  /** The last daily time that has come; undefined: there are none. */
  lastDailyAt(now: Date): Date | undefined;
}

/** All that looking at one Connect cluster needs. */
export interface ConnectClusterContext {
  /** Of its row. */
  id: number;
  settings: ConnectClusterSettings;
  client: ConnectClient;
  knex: Knex;
  store: ConnectClusterStore;
  secretKeys: SecretKeyCatalog;
  secretValues: SecretValues;
  digestKey: string;
  maskKeys: RegExp[];
  salt: string;
  timeouts: Pick<SyncSettings, 'statusTimeoutMs' | 'infoTimeoutMs'>;
  delays: FailureDelays;
  /** Says whose the connectors are. */
  assigner: Assigner;
  logger: LoggerService;
  /** Told how each run went, for metrics; its duration in milliseconds. */
  onRun?(run: { outcome: string; durationMs: number }): void;
  now(): Date;
  /** From 0 to 1; spreads the load of retries. */
  random(): number;
}

/** Which Connect cluster it is, as failures keep it. */
export function identityOfCluster({
  settings,
}: Pick<ConnectClusterContext, 'settings'>): ConnectClusterIdentity {
  const { environment, name, platform } = settings;
  return { environment, connectCluster: name, platform };
}
