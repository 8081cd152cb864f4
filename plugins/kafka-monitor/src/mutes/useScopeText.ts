import { MuteScope } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEnvironments } from '../environments';
import { useOrganization } from '../organization';
import { useTexts } from '../shared';

/** What a mute is of, in words: `Team Orders`. */
export function useScopeText(): (scope: MuteScope) => string {
  const { t } = useTexts();
  const { teamTitle, clusterTitle } = useOrganization();
  const environments = useEnvironments().data?.items;
  return scope => {
    switch (scope.kind) {
      case 'environment': {
        const known = environments?.find(
          ({ name }) => name === scope.environment,
        );
        const name = known?.title ?? scope.environment;
        return t('mutes.scope.environment', { name });
      }
      case 'cluster':
        return t('mutes.scope.cluster', { name: clusterTitle(scope.cluster) });
      case 'team':
        return t('mutes.scope.team', { name: teamTitle(scope.team) });
      default:
        return t('mutes.scope.connector', { name: scope.name });
    }
  };
}
