import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ClusterName } from '../../organization';
import { Age, Facts, personName, useTexts } from '../../shared';

/** Business clusters of a team, and who changed it last. */
export function TeamFacts(props: { team: Team }) {
  const { clusters, updatedAt, updatedBy } = props.team;
  const { t } = useTexts();
  return (
    <Facts
      facts={[
        [
          t('teams.clusters'),
          clusters.length === 0
            ? t('organization.value.none')
            : clusters.map(name => (
                <div key={name}>
                  <ClusterName name={name} />
                </div>
              )),
        ],
        [
          t('organization.lastChanged'),
          <span key="changed">
            <Age at={updatedAt} />
            {updatedBy && ` (${personName(updatedBy)})`}
          </span>,
        ],
      ]}
    />
  );
}
