import { createPermission } from '@backstage/plugin-permission-common';

/** The resource type of connectors in permission decisions. @public */
export const RESOURCE_TYPE_KAFKA_CONNECTOR = 'kafka-connector';

/** See a connector: its row, detail, topics, history and configuration. @public */
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
];

/** Every permission of Kafka Monitor. @public */
export const kafkaMonitorPermissions = [
  ...kafkaMonitorConnectorPermissions,
  kafkaMonitorEnvironmentReadPermission,
  kafkaMonitorEnvironmentSyncPermission,
  kafkaMonitorEnvironmentConfirmPermission,
  kafkaMonitorSettingsUpdatePermission,
];
