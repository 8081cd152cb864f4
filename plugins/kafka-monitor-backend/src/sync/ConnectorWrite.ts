import { Assigner } from '../connectors/assignment/Assigner';
import { ConnectorRow } from '../database/tables';
import { FailureDelays } from '../failures/trouble';
import { ReadConfig } from './connectorConfig';
import { ConnectorState } from './connectorState';
import { Transition } from './transitions';

/** What a look found out about one connector. */
export interface ConnectorWrite {
  name: string;
  /** From the last state to the present one; undefined: not looked at. */
  state?: (last: ConnectorState | undefined) => ConnectorState;
  /** Undefined: not looked at. */
  config?: ReadConfig;
  /** Of the configuration, also of one that is held back. */
  expectedTasks?: number;
  /** Hashes to remember; undefined: as they are; null: read it next time. */
  statusHash?: string | null;
  infoHash?: string | null;
  /** Listed by the worker without a status. */
  absent?: boolean;
}

/** Which Connect cluster it is, as failures keep it. */
export interface ConnectClusterIdentity {
  environment: string;
  connectCluster: string;
  platform: string;
}

/** Which look writes. */
export interface WriteContext {
  cluster: ConnectClusterIdentity;
  delays: FailureDelays;
  assigner: Assigner;
  connectClusterId: number;
  syncNumber: number;
  sequence: number;
  after: Date | null;
  by: Date;
}

/** A connector with its last and its next row. */
export interface WrittenConnector {
  write: ConnectorWrite;
  before: ConnectorRow | undefined;
  stateBefore: ConnectorState | undefined;
  state: ConnectorState;
  row: Omit<ConnectorRow, 'id'>;
  /** None of a new one: it is discovered, which is not a change. */
  transitions: Transition[];
}
