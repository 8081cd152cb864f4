import type { ConnectorType, TargetState } from './group/ConnectorRecord';

/**
 * One connector to put into a simulated worker group.
 *
 * @public
 */
export interface SimulatedConnector {
  /** Any text a worker accepts, odd characters included. */
  name: string;
  /** As a worker keeps it, secrets in the clear; `name` is added. */
  config: Record<string, string>;
  /** Default RUNNING. */
  initialState?: TargetState;
  /** Default: what the connector class makes of `tasks.max`. */
  tasks?: number;
  /** Default: what the connector class is; `source` for an unknown one. */
  type?: ConnectorType;
  /** What `/topics` tells; default: the configured topics. */
  topics?: string[];
}
