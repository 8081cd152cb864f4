import { useSubPath } from '../routing';
import { ClusterAddress } from './detail/ClusterAddress';
import { ClusterList } from './list/ClusterList';

/** The list, and below it the page of each business cluster. */
export function ClustersPage() {
  const { segments } = useSubPath();
  return segments?.length === 0 ? (
    <ClusterList />
  ) : (
    <ClusterAddress segments={segments} />
  );
}
