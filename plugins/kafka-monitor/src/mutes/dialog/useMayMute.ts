import { usePermission } from '@backstage/plugin-permission-react';
import {
  kafkaMonitorConnectorMutePermission,
  kafkaMonitorTeamMutePermission,
  MAX_LEAD_MUTE_HOURS,
  MuteScope,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutes } from '../useMutes';

/**
 * For how many hours the viewer may mute something; 0: not at all. Who may
 * mute everything of its kind for longer than a lead is not asked about each.
 */
export function useMayMute(scope: MuteScope): number {
  const { allowed } = useMutes();
  const ofTeam = usePermission({
    permission: kafkaMonitorTeamMutePermission,
    resourceRef: scope.kind === 'team' ? scope.team : undefined,
  });
  const ofConnector = usePermission({
    permission: kafkaMonitorConnectorMutePermission,
    resourceRef:
      scope.kind === 'connector' ? stringifyConnectorRef(scope) : undefined,
  });
  const hours = allowed?.find(each => each.scope === scope.kind)?.hours ?? 0;
  if (
    allowed === undefined ||
    hours > MAX_LEAD_MUTE_HOURS ||
    scope.kind === 'environment' ||
    scope.kind === 'cluster'
  ) {
    return hours;
  }
  const { allowed: mayThis } = scope.kind === 'team' ? ofTeam : ofConnector;
  return mayThis ? hours || MAX_LEAD_MUTE_HOURS : 0;
}
