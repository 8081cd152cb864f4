import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  kafkaMonitorConnectorReadPermission,
  kafkaMonitorConnectorSyncPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorAccess, ConnectorAccesses } from './connectorAccess';
import {
  ConnectorCondition,
  kafkaConnectorResourceRef,
} from './connectorResource';

function accessOf(
  decision: PolicyDecision,
  transform: ConditionTransformer<ConnectorCondition>,
): ConnectorAccess {
  switch (decision.result) {
    case AuthorizeResult.ALLOW:
      return { connectors: 'all' };
    case AuthorizeResult.CONDITIONAL:
      return { connectors: 'some', criteria: transform(decision.conditions) };
    default:
      return { connectors: 'none' };
  }
}

/** Asks the permission policy once a request for all connectors together. */
export class ConnectorAuthorizer {
  readonly #permissions: PermissionsService;
  readonly #registry: Pick<PermissionsRegistryService, 'getPermissionRuleset'>;

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: Pick<
      PermissionsRegistryService,
      'getPermissionRuleset'
    >;
  }) {
    this.#permissions = options.permissions;
    this.#registry = options.permissionsRegistry;
  }

  /** What the caller may read, and which operations it may ask for. */
  async accesses(
    credentials: BackstageCredentials,
  ): Promise<ConnectorAccesses> {
    const [read, sync] = await this.#permissions.authorizeConditional(
      [
        { permission: kafkaMonitorConnectorReadPermission },
        { permission: kafkaMonitorConnectorSyncPermission },
      ],
      { credentials },
    );
    const transform = createConditionTransformer(
      this.#registry.getPermissionRuleset(kafkaConnectorResourceRef),
    );
    return { read: accessOf(read, transform), sync: accessOf(sync, transform) };
  }
}
