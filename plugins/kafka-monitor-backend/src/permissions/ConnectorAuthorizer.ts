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
import { isReadingService } from './actor';
import {
  ConnectorAccess,
  ConnectorAccesses,
  connectorActions,
} from './connectorAccess';
import {
  ConnectorCondition,
  kafkaConnectorResourceRef,
} from './connectorResource';
import { permissionOf } from './permissionOf';

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
  readonly #services: readonly string[];

  /** @param options `services`: subjects of those that may do more than read */
  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: Pick<
      PermissionsRegistryService,
      'getPermissionRuleset'
    >;
    services: readonly string[];
  }) {
    this.#permissions = options.permissions;
    this.#registry = options.permissionsRegistry;
    this.#services = options.services;
  }

  /** What the caller may read, and what he may do to which connectors. */
  async accesses(
    credentials: BackstageCredentials,
  ): Promise<ConnectorAccesses> {
    const decisions = await this.#permissions.authorizeConditional(
      connectorActions.map(action => ({ permission: permissionOf[action] })),
      { credentials },
    );
    const transform = createConditionTransformer(
      this.#registry.getPermissionRuleset(kafkaConnectorResourceRef),
    );
    const readsOnly = isReadingService(credentials, this.#services);
    return Object.fromEntries(
      connectorActions.map((action, index) => [
        action,
        readsOnly && action !== 'read'
          ? { connectors: 'none' }
          : accessOf(decisions[index], transform),
      ]),
    ) as ConnectorAccesses;
  }
}
