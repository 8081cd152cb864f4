import { Alert, ButtonLink, Text } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiEditLine } from '@remixicon/react';
import { useEnvironments } from '../../environments';
import { MuteButton, MuteLines } from '../../mutes';
import { ConnectorActions, RestartFollowUp } from '../../operations';
import { ClusterName, TeamName } from '../../organization';
import { usePlatform } from '../../platform';
import {
  Age,
  Facts,
  HealthLabel,
  Observed,
  problemText,
  useTexts,
} from '../../shared';
import styles from './ConnectorHeader.module.css';

/** It may have been asked about alone after the last look at all of them. */
function lastLook({ lastSeenAt, changedAt }: ConnectorDetail): string | null {
  return lastSeenAt && lastSeenAt > changedAt.by ? lastSeenAt : changedAt.by;
}

/** Who the connector is, how it is, and how recent that is. */
export function ConnectorHeader(props: { connector: ConnectorDetail }) {
  const { connector } = props;
  const { t } = useTexts();
  const { platform, connectorHref } = usePlatform();
  const environments = useEnvironments(platform).data?.items;
  const environment = environments?.find(
    ({ name }) => name === connector.environment,
  );
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <Text as="h2" variant="title-small" className={styles.name}>
          {connector.name}
        </Text>
        <HealthLabel
          health={connector.health}
          freshness={connector.freshness}
        />
        <div className={styles.actions}>
          <ConnectorActions connector={connector} />
          {connector.allowed.includes('assign') && (
            <ButtonLink
              size="small"
              variant="secondary"
              iconStart={<RiEditLine />}
              href={`${connectorHref(connector)}/edit`}
            >
              {t('assignment.edit')}
            </ButtonLink>
          )}
          <MuteButton
            scope={{
              kind: 'connector',
              environment: connector.environment,
              connectCluster: connector.connectCluster,
              name: connector.name,
            }}
          />
        </div>
      </div>
      <MuteLines subject={{ ...connector, kind: 'connector' }} />
      {connector.freshness !== 'fresh' && (
        <Alert
          status="warning"
          icon
          title={t('connector.lastSeen', {
            time: <Age at={connector.lastSeenAt} />,
            freshness: t(`shared.freshness.${connector.freshness}`),
          })}
        />
      )}
      {connector.problem && (
        <Alert
          status="warning"
          icon
          title={problemText(t, connector.problem)}
        />
      )}
      <Facts
        facts={[
          [
            t('connector.fact.environment'),
            environment?.title ?? connector.environment,
          ],
          [t('connector.fact.connectCluster'), connector.connectCluster],
          [
            t('connector.fact.team'),
            <TeamName key="team" name={connector.team} />,
          ],
          [
            t('connector.fact.cluster'),
            connector.cluster === null ? (
              t('connector.fact.none')
            ) : (
              <ClusterName key="cluster" name={connector.cluster} />
            ),
          ],
          [
            t('connector.fact.changed'),
            <Observed key="changed" time={connector.changedAt} />,
          ],
          [
            t('connector.fact.lastUpdate'),
            <Age key="last" at={lastLook(connector)} />,
          ],
        ]}
      />
      <RestartFollowUp connector={connector} />
    </header>
  );
}
