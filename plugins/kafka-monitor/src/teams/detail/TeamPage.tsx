import { Link } from '@backstage/ui';
import { endpoints, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import { failureKind, useEndpoint } from '../../api';
import { ConnectorsOf } from '../../connectors';
import { OpenFailures } from '../../failures';
import { HealthNumbers, narrowed } from '../../organization';
import { OrganizationHistory } from '../../organization/history';
import { usePlatform } from '../../platform';
import { Loaded, Message, Section, useTexts } from '../../shared';
import { TeamChannels } from '../channels/TeamChannels';
import { OtherPlatformLink } from './OtherPlatformLink';
import { TeamHeader } from './TeamHeader';

function Content(props: { team: Team }) {
  const { team } = props;
  const { name, counts } = team;
  const { t } = useTexts();
  const { connectorsHref } = usePlatform();
  const filter = useMemo(() => ({ team: [name] }), [name]);
  return (
    <>
      <TeamHeader team={team} />
      <TeamChannels team={team} />
      <Section
        title={t('organization.byHealth')}
        actions={<OtherPlatformLink name={name} />}
      >
        <HealthNumbers
          counts={counts}
          hrefOf={health => narrowed(connectorsHref, { team: name, health })}
        />
      </Section>
      <OpenFailures filter={filter} />
      <ConnectorsOf filter={filter} empty={t('teams.noConnectors')} />
      <OrganizationHistory subject="team" name={name} />
    </>
  );
}

/** Everything that is known of one team, a deleted one too. */
export function TeamPage(props: { name: string }) {
  const { name } = props;
  const { t } = useTexts();
  const { platform, teamsHref } = usePlatform();
  const query = useEndpoint(endpoints.getTeam, {
    params: { name },
    query: { platform },
  });
  if (query.error && failureKind(query.error) === 'not-found') {
    return (
      <Message
        alert
        title={t('teams.notFoundTitle')}
        text={t('teams.notFoundText', { name })}
        actions={<Link href={teamsHref}>{t('teams.toList')}</Link>}
      />
    );
  }
  return <Loaded query={query}>{team => <Content team={team} />}</Loaded>;
}
