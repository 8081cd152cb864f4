import { usePermission } from '@backstage/plugin-permission-react';
import { Alert, Button, Text } from '@backstage/ui';
import {
  endpoints,
  kafkaMonitorEnvironmentSyncPermission,
  SchedulerStatus,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { usePlatform } from '../platform';
import { Loaded, Section, Until, useTexts } from '../shared';
import { OrganizationWarnings } from './OrganizationWarnings';
import { RunsTable } from './RunsTable';
import { SyncProgress, useSyncNow, wishStates } from './sync';

/** How often the end of a sync is looked for that was asked for here. */
const FOLLOW_MS = 1_000;

/** The environments whose Connect clusters can be asked now. */
function enabledNames(status: SchedulerStatus | undefined): string[] {
  const items = status?.items ?? [];
  return [
    ...new Set(
      items.filter(item => item.enabled).map(item => item.environment),
    ),
  ];
}

/**
 * Whether the scheduler runs, the last run of each Connect cluster, and syncs
 * that are asked for, followed to their ends.
 */
export function SchedulerStatusSection() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { allowed } = usePermission({
    permission: kafkaMonitorEnvironmentSyncPermission,
  });
  const sync = useSyncNow();
  const query = useEndpoint(
    endpoints.getScheduler,
    { query: { platform } },
    {
      refetchInterval: status =>
        wishStates(sync.wishes, status?.items).some(
          ({ state }) => state !== 'done',
        )
          ? FOLLOW_MS
          : undefined,
    },
  );
  const environments = enabledNames(query.data);
  return (
    <Section
      title={t('scheduler.status.title')}
      actions={
        allowed && (
          <Button
            size="small"
            variant="secondary"
            isDisabled={environments.length === 0}
            isPending={sync.isPending}
            onPress={() => sync.ask({ environments })}
          >
            {t('scheduler.sync.all')}
          </Button>
        )
      }
    >
      <Loaded query={query} loading={<RunsTable items={undefined} />}>
        {({ running, items, warnings, nextDailyAt }) => (
          <>
            {items.length > 0 && (
              <Alert
                role="status"
                mb="3"
                icon
                status={running ? 'success' : 'danger'}
                title={t(running ? 'scheduler.running' : 'scheduler.stopped')}
              />
            )}
            {nextDailyAt && (
              <Text as="p" color="secondary">
                {t('scheduler.status.nextDaily', {
                  time: <Until at={nextDailyAt} />,
                })}
              </Text>
            )}
            <OrganizationWarnings warnings={warnings} />
            <SyncProgress
              wishes={sync.wishes}
              items={items}
              onClose={sync.forget}
            />
            <RunsTable items={items} onSync={allowed ? sync.ask : undefined} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
