import { useApi } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { endpoints, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { kafkaMonitorApiRef } from '../../api';
import { useOrganization } from '../../organization';
import {
  FieldProblem,
  FormDialog,
  schemaProblems,
  useForm,
} from '../../organization/form';
import { usePlatform } from '../../platform';
import { useTexts } from '../../shared';
import { ChannelFields } from './ChannelFields';
import {
  emptyTeam,
  readNewTeam,
  readTeam,
  TeamDraft,
  teamDraftOf,
} from './teamDraft';
import { TeamFields } from './TeamFields';

/** Creates a team, or edits one: all of it, or how it is reached only. */
export function TeamDialog(props: {
  /** Undefined: a new one. */
  team?: Team;
  onSaved: (team: Team) => void;
  onClose: () => void;
}) {
  const { team, onSaved, onClose } = props;
  const { t } = useTexts();
  const { platform, teamHref } = usePlatform();
  const api = useApi(kafkaMonitorApiRef);
  const { teamOf } = useOrganization();
  const isChannelsOnly = team !== undefined && !team.allowed.includes('update');

  const check = (draft: TeamDraft): FieldProblem[] => {
    if (team) {
      return schemaProblems(t, readTeam(draft, team.version));
    }
    const namesake = teamOf(draft.name);
    return [
      ...schemaProblems(t, readNewTeam(draft)),
      ...(namesake
        ? [
            {
              path: 'name',
              text: t(
                namesake.deleted ? 'teams.nameOfDeleted' : 'teams.nameTaken',
              ),
            },
          ]
        : []),
    ];
  };
  const form = useForm<Team, TeamDraft>({
    item: team,
    draftOf: teamDraftOf,
    empty: emptyTeam,
    check,
    send: (draft, read) =>
      read
        ? api.call(endpoints.updateTeam, {
            params: { name: read.name },
            body: readTeam(draft, read.version).data,
          })
        : api.call(endpoints.createTeam, { body: readNewTeam(draft).data }),
    reread: ({ name }) =>
      api.call(endpoints.getTeam, { params: { name }, query: { platform } }),
    savedText: t(team ? 'teams.saved' : 'teams.created'),
    onSaved,
  });
  const namesake = team ? undefined : teamOf(form.draft.name);
  return (
    <FormDialog
      title={
        team ? t('teams.editTitle', { title: team.title }) : t('teams.new')
      }
      submit={t(team ? 'organization.save' : 'organization.create')}
      form={form}
      onClose={onClose}
    >
      {namesake?.deleted && (
        <Link href={teamHref(namesake.name)}>
          {t('teams.toDeleted', { title: namesake.title })}
        </Link>
      )}
      {isChannelsOnly ? (
        <Text as="p" color="secondary">
          {t('teams.channelsOnly')}
        </Text>
      ) : (
        <TeamFields form={form} team={team} />
      )}
      <ChannelFields form={form} />
    </FormDialog>
  );
}
