import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  ConnectorOperation,
  connectorOperations,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorCondition } from './connectorResource';

/** Which connectors a permission reaches for a caller. */
export type ConnectorAccess =
  | { connectors: 'all' }
  | { connectors: 'none' }
  | { connectors: 'some'; criteria: PermissionCriteria<ConnectorCondition> };

/** What permissions are asked for, about each connector. */
export const connectorActions = [
  'read',
  ...connectorOperations,
  'acknowledge',
  'resolve',
  'mute',
] as const;

/** One of {@link connectorActions}; the last three are about its failures. */
export type ConnectorAction =
  | 'read'
  | ConnectorOperation
  | 'acknowledge'
  | 'resolve'
  | 'mute';

/** What a caller may see, and what may be done to which of that. */
export type ConnectorAccesses = Record<ConnectorAction, ConnectorAccess>;

/** Everything, for the backend itself. */
export const fullAccess = Object.fromEntries(
  connectorActions.map(action => [action, { connectors: 'all' }]),
) as ConnectorAccesses;
