import { Link } from '@backstage/ui';
import {
  hasAddress,
  MuteScope,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEnvironments } from '../../environments';
import { useOrganization } from '../../organization';
import { PlatformPages, usePlatform, usePlatformPages } from '../../platform';
import { TwoLines } from '../../shared';
import { useScopeText } from '../useScopeText';

/** What is muted, leading to its page where it has one. */
export function ScopeName(props: { scope: MuteScope }) {
  const { scope } = props;
  const here = usePlatform();
  const pagesOf = usePlatformPages();
  const environments = useEnvironments().data?.items;
  const { clusterOf } = useOrganization();
  const text = useScopeText()(scope);

  const pagesOfEnvironment = (name: string): PlatformPages => {
    const platform = environments?.find(each => each.name === name)?.platform;
    return platform ? pagesOf(platform) : here;
  };
  switch (scope.kind) {
    case 'environment':
      return <>{text}</>;
    case 'team':
      return <Link href={here.teamHref(scope.team)}>{text}</Link>;
    case 'cluster': {
      const platform = clusterOf(scope.cluster)?.platform ?? here.platform;
      return (
        <Link href={pagesOf(platform).clusterHref(scope.cluster)}>{text}</Link>
      );
    }
    default: {
      const href = pagesOfEnvironment(scope.environment).connectorHref(scope);
      return (
        <TwoLines
          first={
            hasAddress(scope.name) ? <Link href={href}>{text}</Link> : text
          }
          second={`${scope.environment}/${scope.connectCluster}`}
        />
      );
    }
  }
}
