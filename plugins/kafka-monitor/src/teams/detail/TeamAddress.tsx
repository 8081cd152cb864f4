import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useOrganization } from '../../organization';
import { usePlatform } from '../../platform';
import { Message, useTexts } from '../../shared';
import { TeamPage } from './TeamPage';

/** The page of the team that the address names. */
export function TeamAddress(props: { segments: string[] | undefined }) {
  const { t } = useTexts();
  const { teamsHref, teamHref } = usePlatform();
  const { teamTitle } = useOrganization();
  const [name, ...rest] = props.segments ?? [];
  if (!name || rest.length > 0) {
    return (
      <Message
        alert
        title={t('teams.badAddressTitle')}
        text={t('teams.badAddressText')}
        actions={<Link href={teamsHref}>{t('teams.toList')}</Link>}
      />
    );
  }
  return (
    <BreadcrumbEntry entry={{ label: teamTitle(name), href: teamHref(name) }}>
      <TeamPage key={name} name={name} />
    </BreadcrumbEntry>
  );
}
