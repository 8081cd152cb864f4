import { useSubPath } from '../routing';
import { TopicAddress } from './detail/TopicAddress';
import { TopicList } from './list/TopicList';

/** The list, and below it the page of each topic. */
export function TopicsPage() {
  const { segments } = useSubPath();
  return segments?.length === 0 ? (
    <TopicList />
  ) : (
    <TopicAddress segments={segments} />
  );
}
