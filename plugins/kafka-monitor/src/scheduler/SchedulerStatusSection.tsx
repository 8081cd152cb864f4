import { Alert } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { usePlatform } from '../platform';
import { Loaded, Section, useTexts } from '../shared';
import { OrganizationWarnings } from './OrganizationWarnings';
import { RunsTable } from './RunsTable';

/** Whether the scheduler runs, and the last run of each Connect cluster. */
export function SchedulerStatusSection() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const query = useEndpoint(endpoints.getScheduler, { query: { platform } });
  return (
    <Section title={t('scheduler.status.title')}>
      <Loaded query={query} loading={<RunsTable items={undefined} />}>
        {({ running, items, warnings }) => (
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
            <OrganizationWarnings warnings={warnings} />
            <RunsTable items={items} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
