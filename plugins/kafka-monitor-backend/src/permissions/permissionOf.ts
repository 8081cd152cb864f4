import {
  kafkaMonitorConnectorAssignPermission,
  kafkaMonitorConnectorDeletePermission,
  kafkaMonitorConnectorDeleteRecordPermission,
  kafkaMonitorConnectorMutePermission,
  kafkaMonitorConnectorPausePermission,
  kafkaMonitorConnectorReadPermission,
  kafkaMonitorConnectorRestartPermission,
  kafkaMonitorConnectorResumePermission,
  kafkaMonitorConnectorStopPermission,
  kafkaMonitorConnectorSyncPermission,
  kafkaMonitorFailureAcknowledgePermission,
  kafkaMonitorFailureResolvePermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorAction } from './connectorAccess';

/** The permission that each action needs. */
export const permissionOf = {
  read: kafkaMonitorConnectorReadPermission,
  sync: kafkaMonitorConnectorSyncPermission,
  restart: kafkaMonitorConnectorRestartPermission,
  pause: kafkaMonitorConnectorPausePermission,
  resume: kafkaMonitorConnectorResumePermission,
  stop: kafkaMonitorConnectorStopPermission,
  delete: kafkaMonitorConnectorDeletePermission,
  'delete-record': kafkaMonitorConnectorDeleteRecordPermission,
  assign: kafkaMonitorConnectorAssignPermission,
  acknowledge: kafkaMonitorFailureAcknowledgePermission,
  resolve: kafkaMonitorFailureResolvePermission,
  mute: kafkaMonitorConnectorMutePermission,
} satisfies Record<ConnectorAction, object>;
