import { Button } from '@backstage/ui';
import {
  SchedulerItem,
  SyncRequest,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Age, useTexts } from '../shared';

/** The run that is under way, or buttons for one. */
export function SyncCell(props: {
  item: SchedulerItem;
  /** Whether its environment has further Connect clusters. */
  hasOthers: boolean;
  onSync: (request: SyncRequest) => void;
}) {
  const { item, hasOthers, onSync } = props;
  const { t } = useTexts();
  const { environment, connectCluster, environmentTitle } = item;
  const name = `${environmentTitle}/${connectCluster}`;
  if (item.runningSince !== null) {
    return t('scheduler.sync.runningSince', {
      since: <Age at={item.runningSince} />,
    });
  }
  if (!item.enabled) {
    return null;
  }
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('scheduler.sync.oneLabel', { name })}
        onPress={() =>
          onSync({ connectClusters: [{ environment, connectCluster }] })
        }
      >
        {t('scheduler.sync.one')}
      </Button>
      {hasOthers && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('scheduler.sync.environmentLabel', {
            name: environmentTitle,
          })}
          onPress={() => onSync({ environments: [environment] })}
        >
          {t('scheduler.sync.environment')}
        </Button>
      )}
    </>
  );
}
