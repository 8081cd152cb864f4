import { createPermission } from '@backstage/plugin-permission-common';

/** The resource type of connectors in permission decisions. @public */
export const RESOURCE_TYPE_KAFKA_CONNECTOR = 'kafka-connector';

/**
 * See a connector: its row, detail, topics, history, configuration, offsets
 * and failures.
 *
 * @public
 */
export const kafkaMonitorConnectorReadPermission = createPermission({
  name: 'kafka-monitor.connector.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Ask Kafka Connect anew about a connector, now. @public */
export const kafkaMonitorConnectorSyncPermission = createPermission({
  name: 'kafka-monitor.connector.sync',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Restart a connector or one of its tasks. @public */
export const kafkaMonitorConnectorRestartPermission = createPermission({
  name: 'kafka-monitor.connector.restart',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Pause a connector. @public */
export const kafkaMonitorConnectorPausePermission = createPermission({
  name: 'kafka-monitor.connector.pause',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Resume a paused or stopped connector. @public */
export const kafkaMonitorConnectorResumePermission = createPermission({
  name: 'kafka-monitor.connector.resume',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Stop a connector: its tasks are shut down. @public */
export const kafkaMonitorConnectorStopPermission = createPermission({
  name: 'kafka-monitor.connector.stop',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Delete a connector from Kafka Connect. @public */
export const kafkaMonitorConnectorDeletePermission = createPermission({
  name: 'kafka-monitor.connector.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Delete the local record of a connector only. @public */
export const kafkaMonitorConnectorDeleteRecordPermission = createPermission({
  name: 'kafka-monitor.connector.delete-record',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Acknowledge failures of a connector, and add notes to them. @public */
export const kafkaMonitorFailureAcknowledgePermission = createPermission({
  name: 'kafka-monitor.failure.acknowledge',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Resolve and unresolve failures of a connector. @public */
export const kafkaMonitorFailureResolvePermission = createPermission({
  name: 'kafka-monitor.failure.resolve',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** See environments, Connect clusters, workers and the scheduler. @public */
export const kafkaMonitorEnvironmentReadPermission = createPermission({
  name: 'kafka-monitor.environment.read',
  attributes: { action: 'read' },
});

/** Ask for a sync of whole environments, now. @public */
export const kafkaMonitorEnvironmentSyncPermission = createPermission({
  name: 'kafka-monitor.environment.sync',
  attributes: { action: 'update' },
});

/** End a hold on a Connect cluster. @public */
export const kafkaMonitorEnvironmentConfirmPermission = createPermission({
  name: 'kafka-monitor.environment.confirm',
  attributes: { action: 'update' },
});

/** Change toggles and intervals while the backend runs. @public */
export const kafkaMonitorSettingsUpdatePermission = createPermission({
  name: 'kafka-monitor.settings.update',
  attributes: { action: 'update' },
});

/** Permissions that are judged per connector. @public */
export const kafkaMonitorConnectorPermissions = [
  kafkaMonitorConnectorReadPermission,
  kafkaMonitorConnectorSyncPermission,
  kafkaMonitorConnectorRestartPermission,
  kafkaMonitorConnectorPausePermission,
  kafkaMonitorConnectorResumePermission,
  kafkaMonitorConnectorStopPermission,
  kafkaMonitorConnectorDeletePermission,
  kafkaMonitorConnectorDeleteRecordPermission,
  kafkaMonitorFailureAcknowledgePermission,
  kafkaMonitorFailureResolvePermission,
];

/** Every permission of Kafka Monitor. @public */
export const kafkaMonitorPermissions = [
  ...kafkaMonitorConnectorPermissions,
  kafkaMonitorEnvironmentReadPermission,
  kafkaMonitorEnvironmentSyncPermission,
  kafkaMonitorEnvironmentConfirmPermission,
  kafkaMonitorSettingsUpdatePermission,
];
