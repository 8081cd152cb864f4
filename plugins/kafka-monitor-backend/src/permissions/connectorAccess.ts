import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ConnectorCondition } from './connectorResource';

/** Which connectors a permission reaches for a caller. */
export type ConnectorAccess =
  | { connectors: 'all' }
  | { connectors: 'none' }
  | { connectors: 'some'; criteria: PermissionCriteria<ConnectorCondition> };

/** What a caller may see, and which of that may be asked about anew. */
export interface ConnectorAccesses {
  read: ConnectorAccess;
  sync: ConnectorAccess;
}

/** Everything, for the backend itself. */
export const fullAccess: ConnectorAccesses = {
  read: { connectors: 'all' },
  sync: { connectors: 'all' },
};
