import { useSubPath } from '../routing';
import { TeamAddress } from './detail/TeamAddress';
import { TeamList } from './list/TeamList';

/** The list, and below it the page of each team. */
export function TeamsPage() {
  const { segments } = useSubPath();
  return segments?.length === 0 ? (
    <TeamList />
  ) : (
    <TeamAddress segments={segments} />
  );
}
