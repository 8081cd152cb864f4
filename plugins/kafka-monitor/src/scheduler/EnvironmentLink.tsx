import { Link } from '@backstage/ui';
import { SchedulerItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { usePlatform } from '../platform';

/**
 * To the connectors of an environment: of one that is switched off this is
 * the way to what was seen last.
 */
export function EnvironmentLink(props: { item: SchedulerItem }) {
  const { environment, environmentTitle } = props.item;
  const { connectorsHref } = usePlatform();
  return (
    <Link href={`${connectorsHref}?${new URLSearchParams({ environment })}`}>
      {environmentTitle}
    </Link>
  );
}
