import { Alert, Button, Link, Text } from '@backstage/ui';
import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { MuteButton, MuteLines } from '../../mutes';
import { narrowed, PageTitle, useOrganization } from '../../organization';
import { usePlatform } from '../../platform';
import { useGoTo } from '../../routing';
import { Age, personName, useTexts } from '../../shared';
import { TeamDialog } from '../edit/TeamDialog';
import { DeleteTeamDialog } from '../remove/DeleteTeamDialog';
import { RestoreButton } from '../remove/RestoreButton';
import styles from '../teams.module.css';
import { TeamFacts } from './TeamFacts';

function DeletedBanner(props: { team: Team }) {
  const { deletedAt, deletedBy } = props.team;
  const { t } = useTexts();
  const time = <Age key="time" at={deletedAt} />;
  return (
    <Alert
      status="warning"
      icon
      title={
        deletedBy === null
          ? t('teams.deletedTitleItself', { time })
          : t('teams.deletedTitle', { who: personName(deletedBy), time })
      }
      description={t('teams.deletedText')}
      customActions={<RestoreButton team={props.team} />}
    />
  );
}

/** What the team of all others is for. */
function DefaultTeamText() {
  const { t } = useTexts();
  const { connectorsHref } = usePlatform();
  return (
    <Text as="p">
      {t('teams.defaultText')}{' '}
      <Link href={narrowed(connectorsHref, { assigned: 'false' })}>
        {t('teams.unassignedLink')}
      </Link>
    </Text>
  );
}

/** Who the team is, how it is reached, and what can be done to it. */
export function TeamHeader(props: { team: Team }) {
  const { team } = props;
  const { t } = useTexts();
  const { teamsHref } = usePlatform();
  const { teamTitle } = useOrganization();
  const goTo = useGoTo();
  const [asked, setAsked] = useState<'edit' | 'delete'>();
  const close = () => setAsked(undefined);
  const scope = { kind: 'team', team: team.name } as const;
  const mayUpdate = team.allowed.includes('update');
  const mayEdit = mayUpdate || team.allowed.includes('update-channels');
  return (
    <header className={styles.header}>
      <PageTitle
        {...team}
        title={team.isDefault ? teamTitle(team.name) : team.title}
        others={team.deletedAt === null && <MuteButton scope={scope} />}
        actions={
          <>
            {mayEdit && (
              <Button
                size="small"
                variant="secondary"
                onPress={() => setAsked('edit')}
              >
                {t(mayUpdate ? 'organization.edit' : 'teams.editChannels')}
              </Button>
            )}
            {team.allowed.includes('delete') && !team.isDefault && (
              <Button
                size="small"
                variant="secondary"
                destructive
                onPress={() => setAsked('delete')}
              >
                {t('organization.delete')}
              </Button>
            )}
          </>
        }
      />
      {team.deletedAt !== null && <DeletedBanner team={team} />}
      {team.isDefault && <DefaultTeamText />}
      <MuteLines subject={scope} />
      <TeamFacts team={team} />
      {asked === 'edit' && (
        <TeamDialog team={team} onClose={close} onSaved={close} />
      )}
      {asked === 'delete' && (
        <DeleteTeamDialog
          team={team}
          onClose={close}
          onDeleted={() => goTo(teamsHref)}
        />
      )}
    </header>
  );
}
