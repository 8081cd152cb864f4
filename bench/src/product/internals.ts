/* eslint-disable @backstage/no-forbidden-package-imports, @backstage/no-relative-monorepo-imports --
   what is measured is the inside of the backend plugin, which it does not export */
export { Assigner } from '../../../plugins/kafka-monitor-backend/src/connectors/assignment/Assigner';
export { ConnectClusterStore } from '../../../plugins/kafka-monitor-backend/src/environments/connectClusterStore';
export { createContexts } from '../../../plugins/kafka-monitor-backend/src/sync/createContexts';
export { syncConnectCluster } from '../../../plugins/kafka-monitor-backend/src/sync/syncConnectCluster';
export { SyncSchedule } from '../../../plugins/kafka-monitor-backend/src/sync/SyncSchedule';
export { readConfig } from '../../../plugins/kafka-monitor-backend/src/sync/connectorConfig';
export { infoFrom } from '../../../plugins/kafka-monitor-backend/src/connect';
export { migrationsDirectory } from '../../../plugins/kafka-monitor-backend/src/database/createDatabase';
export { createOperations } from '../../../plugins/kafka-monitor-backend/src/connectors/createOperations';
export { createProbes } from '../../../plugins/kafka-monitor-backend/src/health/probes/createProbes';
export { EventLoopDelay } from '../../../plugins/kafka-monitor-backend/src/health/probes/EventLoopDelay';
export { createRouter } from '../../../plugins/kafka-monitor-backend/src/router';
export { SchedulerSettings } from '../../../plugins/kafka-monitor-backend/src/scheduler/SchedulerSettings';
export { repairSummaries } from '../../../plugins/kafka-monitor-backend/src/topics/repairSummaries';
export type { KafkaMonitorSettings } from '../../../plugins/kafka-monitor-backend/src/config';
export type { ConnectClusterContext } from '../../../plugins/kafka-monitor-backend/src/sync/ConnectClusterContext';
export type { SyncResult } from '../../../plugins/kafka-monitor-backend/src/sync/syncConnectCluster';
export { stateFromRows } from '../../../plugins/kafka-monitor-backend/src/sync/connectorState';
export {
  identityOf,
  sightOf,
} from '../../../plugins/kafka-monitor-backend/src/sync/sightOf';
export {
  chunked,
  insertRows,
} from '../../../plugins/kafka-monitor-backend/src/database/batch';
export { DEFAULT_DELAYS } from '../../../plugins/kafka-monitor-backend/src/failures/trouble';
export { writeSights } from '../../../plugins/kafka-monitor-backend/src/failures/writeFailures';
export { rootCauseOf } from '../../../plugins/kafka-monitor-backend/src/failures/rootCause';
export {
  createMatcher,
  type RemedyMatcher,
  type TroubledConnector,
} from '../../../plugins/kafka-monitor-backend/src/failures/troubleshooting/matchRemedies';
export { remedyRules } from '../../../plugins/kafka-monitor-backend/src/failures/troubleshooting/rules';
export type {
  ConnectorRow,
  FailureRow,
  TaskRow,
} from '../../../plugins/kafka-monitor-backend/src/database/tables';
export { mapInTurns } from '../../../plugins/kafka-monitor-backend/src/sync/mapInTurns';
export { Troubleshooter } from '../../../plugins/kafka-monitor-backend/src/failures/troubleshooting/Troubleshooter';
