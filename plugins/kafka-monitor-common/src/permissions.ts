import { createPermission } from '@backstage/plugin-permission-common';

/** The resource type of connectors in permission decisions. @public */
export const RESOURCE_TYPE_KAFKA_CONNECTOR = 'kafka-connector';

/**
 * The resource type of teams in permission decisions. A resource ref is the
 * team's name.
 *
 * @public
 */
export const RESOURCE_TYPE_KAFKA_TEAM = 'kafka-team';

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

/** Decide a connector's team, business cluster, DBMS, or whether it is critical. @public */
export const kafkaMonitorConnectorAssignPermission = createPermission({
  name: 'kafka-monitor.connector.assign',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** Hold the alerts of a connector. @public */
export const kafkaMonitorConnectorMutePermission = createPermission({
  name: 'kafka-monitor.connector.mute',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_CONNECTOR,
});

/** See teams, their leads and channels. @public */
export const kafkaMonitorTeamReadPermission = createPermission({
  name: 'kafka-monitor.team.read',
  attributes: { action: 'read' },
});

/** Create teams. @public */
export const kafkaMonitorTeamCreatePermission = createPermission({
  name: 'kafka-monitor.team.create',
  attributes: { action: 'create' },
});

/** Change all of a team, its leads included. @public */
export const kafkaMonitorTeamUpdatePermission = createPermission({
  name: 'kafka-monitor.team.update',
  attributes: { action: 'update' },
});

/** Delete teams and restore them. @public */
export const kafkaMonitorTeamDeletePermission = createPermission({
  name: 'kafka-monitor.team.delete',
  attributes: { action: 'delete' },
});

/**
 * Change a team's channels: e-mail, Telegram chat, language, when it is told;
 * and try them.
 *
 * @public
 */
export const kafkaMonitorTeamUpdateChannelsPermission = createPermission({
  name: 'kafka-monitor.team.update-channels',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_TEAM,
});

/**
 * Give connectors to a team. Whose connectors may be given away is decided by
 * {@link kafkaMonitorConnectorAssignPermission}.
 *
 * @public
 */
export const kafkaMonitorTeamAssignPermission = createPermission({
  name: 'kafka-monitor.team.assign',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_TEAM,
});

/** Hold the alerts of a team. @public */
export const kafkaMonitorTeamMutePermission = createPermission({
  name: 'kafka-monitor.team.mute',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_KAFKA_TEAM,
});

/**
 * Hold alerts of anything for up to 7 days: of environments and business
 * clusters too.
 *
 * @public
 */
export const kafkaMonitorMuteManagePermission = createPermission({
  name: 'kafka-monitor.mute.manage',
  attributes: { action: 'update' },
});

/** See messages that were sent, or wait, and mutes. @public */
export const kafkaMonitorMessageReadPermission = createPermission({
  name: 'kafka-monitor.message.read',
  attributes: { action: 'read' },
});

/** See business clusters. @public */
export const kafkaMonitorClusterReadPermission = createPermission({
  name: 'kafka-monitor.cluster.read',
  attributes: { action: 'read' },
});

/** Create business clusters. @public */
export const kafkaMonitorClusterCreatePermission = createPermission({
  name: 'kafka-monitor.cluster.create',
  attributes: { action: 'create' },
});

/** Change business clusters. @public */
export const kafkaMonitorClusterUpdatePermission = createPermission({
  name: 'kafka-monitor.cluster.update',
  attributes: { action: 'update' },
});

/** Delete business clusters. @public */
export const kafkaMonitorClusterDeletePermission = createPermission({
  name: 'kafka-monitor.cluster.delete',
  attributes: { action: 'delete' },
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
  kafkaMonitorConnectorAssignPermission,
  kafkaMonitorConnectorMutePermission,
];

/** Permissions that are judged per team. @public */
export const kafkaMonitorTeamPermissions = [
  kafkaMonitorTeamUpdateChannelsPermission,
  kafkaMonitorTeamAssignPermission,
  kafkaMonitorTeamMutePermission,
];

/** Every permission of Kafka Monitor. @public */
export const kafkaMonitorPermissions = [
  ...kafkaMonitorConnectorPermissions,
  ...kafkaMonitorTeamPermissions,
  kafkaMonitorTeamReadPermission,
  kafkaMonitorTeamCreatePermission,
  kafkaMonitorTeamUpdatePermission,
  kafkaMonitorTeamDeletePermission,
  kafkaMonitorClusterReadPermission,
  kafkaMonitorClusterCreatePermission,
  kafkaMonitorClusterUpdatePermission,
  kafkaMonitorClusterDeletePermission,
  kafkaMonitorEnvironmentReadPermission,
  kafkaMonitorEnvironmentSyncPermission,
  kafkaMonitorEnvironmentConfirmPermission,
  kafkaMonitorSettingsUpdatePermission,
  kafkaMonitorMuteManagePermission,
  kafkaMonitorMessageReadPermission,
];
