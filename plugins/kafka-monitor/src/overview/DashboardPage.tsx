import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { NoEnvironment } from '../environments';
import { usePlatform } from '../platform';
import { Loaded } from '../shared';
import { Dashboard } from './Dashboard';
import { DashboardSkeleton } from './DashboardSkeleton';

/** Whose days the trend is counted by: the reader's. */
function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** How a platform does, in one answer; how to begin where there is none. */
export function DashboardPage() {
  const { platform } = usePlatform();
  const query = useEndpoint(endpoints.getOverview, {
    query: { platform, timeZone: timeZone() },
  });
  return (
    <Loaded query={query} loading={<DashboardSkeleton />}>
      {overview =>
        overview.environments.length === 0 ? (
          <NoEnvironment />
        ) : (
          <Dashboard overview={overview} />
        )
      }
    </Loaded>
  );
}
