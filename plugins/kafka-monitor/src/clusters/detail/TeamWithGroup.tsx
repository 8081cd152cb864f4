import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { EntityName, TeamName } from '../../organization';
import { usePlatform } from '../../platform';
import { useTexts } from '../../shared';

/** A team, and the Group of the catalog that its members are in. */
export function TeamWithGroup(props: { name: string }) {
  const { name } = props;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const team = useEndpoint(endpoints.getTeam, {
    params: { name },
    query: { platform },
  }).data;
  return (
    <>
      <TeamName name={name} />
      {team && (
        <>
          {' '}
          {t('clusters.group', {
            group: (
              <EntityName
                key="group"
                entityRef={team.group.ref}
                isMissing={['missing', 'free'].includes(team.group.state)}
              />
            ),
          })}
        </>
      )}
    </>
  );
}
