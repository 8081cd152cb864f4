import { Link } from '@backstage/ui';
import { usePlatformPages } from '../platform';
import { useOrganization } from './useOrganization';

/**
 * A business cluster's title, which leads to its page on its own platform;
 * its name where it is not known.
 */
export function ClusterName(props: { name: string }) {
  const pagesOf = usePlatformPages();
  const cluster = useOrganization().clusterOf(props.name);
  return cluster ? (
    <Link href={pagesOf(cluster.platform).clusterHref(cluster.name)}>
      {cluster.title}
    </Link>
  ) : (
    <>{props.name}</>
  );
}
