import { Text } from '@backstage/ui';
import { usePlatform } from '../platform';
import { Age, useTexts } from '../shared';
import { freshnessSummary } from './freshnessSummary';
import {
  useConnectorsFollowFreshness,
  useEnvironments,
} from './useEnvironments';

/** "synced 8 s ago, 3 of 3 environments". */
export function FreshnessLine() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { data, error } = useEnvironments(platform);
  useConnectorsFollowFreshness(data?.items);

  if (!data) {
    return (
      <Text variant="body-small" color="secondary">
        {error
          ? t('environments.freshnessFailed')
          : t('environments.loadingFreshness')}
      </Text>
    );
  }
  const { fresh, total, syncedAt } = freshnessSummary(data.items);
  if (total === 0) {
    return null;
  }
  return (
    <Text variant="body-small" color={fresh < total ? 'warning' : 'secondary'}>
      {syncedAt
        ? t('environments.synced', {
            age: <Age at={syncedAt} periodMs={1000} />,
          })
        : t('environments.neverSynced')}
      {', '}
      {t('environments.freshOf', {
        fresh: String(fresh),
        total: String(total),
      })}
    </Text>
  );
}
