import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { PolicyQuery } from '@backstage/plugin-permission-node';
import {
  DEFAULT_TEAM,
  kafkaMonitorConnectorAssignPermission,
  kafkaMonitorConnectorMutePermission,
  kafkaMonitorConnectorPausePermission,
  kafkaMonitorConnectorRestartPermission,
  kafkaMonitorConnectorResumePermission,
  kafkaMonitorConnectorStopPermission,
  kafkaMonitorFailureAcknowledgePermission,
  kafkaMonitorFailureResolvePermission,
  kafkaMonitorPermissions,
  kafkaMonitorTeamAssignPermission,
  kafkaMonitorTeamMutePermission,
  kafkaMonitorTeamUpdateChannelsPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  createKafkaConnectorConditionalDecision,
  createKafkaTeamConditionalDecision,
  kafkaConnectorConditions,
  kafkaTeamConditions,
} from './conditionExports';
import { KafkaMonitorRoles } from './roles';

/** What may be done to the connectors of the teams that one leads. */
const ledConnectors = [
  kafkaMonitorConnectorRestartPermission,
  kafkaMonitorConnectorPausePermission,
  kafkaMonitorConnectorResumePermission,
  kafkaMonitorConnectorStopPermission,
  kafkaMonitorConnectorAssignPermission,
  kafkaMonitorFailureAcknowledgePermission,
  kafkaMonitorFailureResolvePermission,
  kafkaMonitorConnectorMutePermission,
];

const known = new Map<string, Permission>(
  kafkaMonitorPermissions.map(each => [each.name, each]),
);

const allow: PolicyDecision = { result: AuthorizeResult.ALLOW };
const deny: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * What a lead may do: to what is his. Only his own ref leads, never a group
 * that he is in.
 */
function decideForLead(name: string, user: string): PolicyDecision {
  const users = [user];
  const permission = ledConnectors.find(each => each.name === name);
  if (permission) {
    return createKafkaConnectorConditionalDecision(
      permission,
      kafkaConnectorConditions.isLedBy({ users }),
    );
  }
  switch (name) {
    case kafkaMonitorTeamUpdateChannelsPermission.name:
      return createKafkaTeamConditionalDecision(
        kafkaMonitorTeamUpdateChannelsPermission,
        kafkaTeamConditions.isLedBy({ users }),
      );
    case kafkaMonitorTeamMutePermission.name:
      return createKafkaTeamConditionalDecision(
        kafkaMonitorTeamMutePermission,
        kafkaTeamConditions.isLedBy({ users }),
      );
    case kafkaMonitorTeamAssignPermission.name:
      // Between his teams, or back to nobody.
      return createKafkaTeamConditionalDecision(
        kafkaMonitorTeamAssignPermission,
        {
          anyOf: [
            kafkaTeamConditions.isLedBy({ users }),
            kafkaTeamConditions.isTeam({ teams: [DEFAULT_TEAM] }),
          ],
        },
      );
    default:
      return deny;
  }
}

/**
 * Decides about the permissions of Kafka Monitor, for any permission policy
 * to call. Admins may do everything, everybody who is signed in reads, and
 * leads operate what their teams are in charge of. It keeps and looks up
 * nothing: who leads what is part of the conditions it answers.
 *
 * @param user undefined: nobody is signed in
 * @returns undefined for a permission of somebody else
 * @public
 */
export function kafkaMonitorPolicy(
  request: PolicyQuery,
  user:
    | { userEntityRef: string; ownershipEntityRefs: readonly string[] }
    | undefined,
  roles: KafkaMonitorRoles,
): PolicyDecision | undefined {
  // As it is defined here, whatever the request says that it is.
  const permission = known.get(request.permission.name);
  if (!permission) {
    return undefined;
  }
  if (!user) {
    return deny;
  }
  const reading = permission.attributes.action === 'read' ? allow : deny;
  const self = user.userEntityRef.toLowerCase();
  if (roles.guest && roles.guest.userEntityRef.toLowerCase() === self) {
    // Whatever groups he is in: anybody can enter as him.
    return roles.guest.isAdmin ? allow : reading;
  }
  const refs = new Set(
    [self, ...user.ownershipEntityRefs].map(ref => ref.toLowerCase()),
  );
  if (roles.admins.some(admin => refs.has(admin.toLowerCase()))) {
    return allow;
  }
  return reading === allow ? allow : decideForLead(permission.name, self);
}
