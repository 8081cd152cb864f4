import { Link } from '@backstage/ui';
import { usePlatform } from '../platform';
import { useOrganization } from './useOrganization';

/** A team's title, which leads to its page; its name where it is not known. */
export function TeamName(props: { name: string }) {
  const { name } = props;
  const { teamHref } = usePlatform();
  const { teamOf, teamTitle } = useOrganization();
  return teamOf(name) ? (
    <Link href={teamHref(name)}>{teamTitle(name)}</Link>
  ) : (
    <>{teamTitle(name)}</>
  );
}
