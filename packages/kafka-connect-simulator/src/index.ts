/**
 * Kafka Connect's REST interface in memory: believable fleets, workers,
 * rebalances and faults, for demos and tests.
 *
 * @packageDocumentation
 */
export { ConnectSimulator } from './ConnectSimulator';
export type { SimulatorOptions } from './ConnectSimulator';
export { ConnectorControls } from './ConnectorControls';
export type { FailureOptions } from './ConnectorControls';
export type { SimulatedConnector } from './SimulatedConnector';
export type { Fault, FaultScope } from './faults/Fault';
export type { ConnectorType, TargetState } from './group/ConnectorRecord';
export type { RebalanceAnswer } from './group/Rebalance';
export { DEFAULT_TIMINGS } from './group/timings';
export type { SimulatorTimings } from './group/timings';
export type {
  LoggedRequest,
  RequestLog,
  RequestPredicate,
} from './rest/RequestLog';
export { FleetSimulator } from './fleet/FleetSimulator';
export type { FleetOptions } from './fleet/FleetSimulator';
export type { Scenario } from './fleet/scenarioSchema';
export { runCli } from './cli/runCli';
