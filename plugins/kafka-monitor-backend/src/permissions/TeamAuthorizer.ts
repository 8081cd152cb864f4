import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import {
  kafkaMonitorClusterCreatePermission,
  kafkaMonitorClusterDeletePermission,
  kafkaMonitorClusterReadPermission,
  kafkaMonitorClusterUpdatePermission,
  kafkaMonitorMessageReadPermission,
  kafkaMonitorMuteManagePermission,
  kafkaMonitorTeamAssignPermission,
  kafkaMonitorTeamCreatePermission,
  kafkaMonitorTeamDeletePermission,
  kafkaMonitorTeamMutePermission,
  kafkaMonitorTeamReadPermission,
  kafkaMonitorTeamUpdateChannelsPermission,
  kafkaMonitorTeamUpdatePermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { isReadingService } from './actor';
import { FALSE, SqlCondition } from './criteriaToSql';
import { teamDecisionToSql } from './teamAccessToSql';
import { kafkaTeamResourceRef } from './teamResource';

const basic = {
  readTeams: kafkaMonitorTeamReadPermission,
  createTeams: kafkaMonitorTeamCreatePermission,
  updateTeams: kafkaMonitorTeamUpdatePermission,
  deleteTeams: kafkaMonitorTeamDeletePermission,
  readClusters: kafkaMonitorClusterReadPermission,
  createClusters: kafkaMonitorClusterCreatePermission,
  updateClusters: kafkaMonitorClusterUpdatePermission,
  deleteClusters: kafkaMonitorClusterDeletePermission,
  manageMutes: kafkaMonitorMuteManagePermission,
  readMessages: kafkaMonitorMessageReadPermission,
} satisfies Record<string, BasicPermission>;

/** What a caller may do to teams and business clusters. */
export type OrganizationAccess = Record<keyof typeof basic, boolean> & {
  /** Teams whose channels he may change: a condition on `teams`. */
  updateChannels: SqlCondition;
  /** Teams that he may give connectors to: a condition on `teams`. */
  assign: SqlCondition;
  /** Teams whose alerts he may hold: a condition on `teams`. */
  mute: SqlCondition;
};

/** Asks the permission policy once a request for all of them together. */
export class TeamAuthorizer {
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

  async access(credentials: BackstageCredentials): Promise<OrganizationAccess> {
    const names = Object.keys(basic) as Array<keyof typeof basic>;
    const [decisions, [channels, assign, mute]] = await Promise.all([
      this.#permissions.authorize(
        names.map(name => ({ permission: basic[name] })),
        { credentials },
      ),
      this.#permissions.authorizeConditional(
        [
          { permission: kafkaMonitorTeamUpdateChannelsPermission },
          { permission: kafkaMonitorTeamAssignPermission },
          { permission: kafkaMonitorTeamMutePermission },
        ],
        { credentials },
      ),
    ]);
    const transform = createConditionTransformer(
      this.#registry.getPermissionRuleset(kafkaTeamResourceRef),
    );
    const readsOnly = isReadingService(credentials, this.#services);
    const may = Object.fromEntries(
      names.map((name, index) => [
        name,
        decisions[index].result === AuthorizeResult.ALLOW &&
          (!readsOnly || basic[name].attributes.action === 'read'),
      ]),
    ) as Record<keyof typeof basic, boolean>;
    return {
      ...may,
      updateChannels: readsOnly
        ? FALSE
        : teamDecisionToSql(channels, transform),
      assign: readsOnly ? FALSE : teamDecisionToSql(assign, transform),
      mute: readsOnly ? FALSE : teamDecisionToSql(mute, transform),
    };
  }
}
