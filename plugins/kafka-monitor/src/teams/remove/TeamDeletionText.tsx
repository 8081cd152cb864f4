import { Text } from '@backstage/ui';
import { TeamDeletion } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Fragment } from 'react';
import { useOrganization } from '../../organization';
import { useLanguage, useTexts } from '../../shared';
import { affected, untold } from './movePlan';
import styles from './remove.module.css';

/** What goes on naming a team that is deleted, and what comes of it. */
export function TeamDeletionText(props: { deletion: TeamDeletion }) {
  const { deletion } = props;
  const { connectorCount, clusters, team } = deletion;
  const { t } = useTexts();
  const language = useLanguage();
  const { clusterTitle } = useOrganization();
  const more = untold(deletion);
  return (
    <>
      <Text as="p">{t('teams.delete.what', { title: team.title })}</Text>
      {connectorCount === 0 ? (
        <Text as="p">{t('teams.delete.noConnectors')}</Text>
      ) : (
        <div>
          <Text as="p">
            {t('teams.delete.connectors', {
              count: connectorCount,
              number: connectorCount.toLocaleString(language),
            })}
          </Text>
          {affected(deletion.connectors).map(({ platform, refs }) => (
            <Fragment key={platform}>
              <Text as="p" weight="bold">
                {t(`teams.platform.${platform}`)}
              </Text>
              <ul
                aria-label={t(`teams.platform.${platform}`)}
                className={styles.list}
              >
                {refs.map(ref => (
                  <li key={ref}>{ref}</li>
                ))}
              </ul>
            </Fragment>
          ))}
          {more > 0 && (
            <Text as="p" color="secondary">
              {t('teams.delete.more', {
                number: more.toLocaleString(language),
              })}
            </Text>
          )}
        </div>
      )}
      {clusters.length > 0 && (
        <Text as="p">
          {t('teams.delete.clusters', {
            clusters: clusters.map(clusterTitle).join(', '),
          })}
        </Text>
      )}
    </>
  );
}
