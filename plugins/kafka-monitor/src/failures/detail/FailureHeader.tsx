import { Alert, Link, Text } from '@backstage/ui';
import {
  Environment,
  FailureDetail,
  hasAddress,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { MuteLines } from '../../mutes';
import { ClusterName, TeamName } from '../../organization';
import { usePlatform } from '../../platform';
import {
  Age,
  Facts,
  HealthLabel,
  Observed,
  spans,
  useTexts,
} from '../../shared';
import { FailureActions } from '../actions';
import { causeText, FailureKindLabel, FailureStatusText } from '../words';
import styles from './FailureHeader.module.css';

/** Which connector fails, how, since when and why; what can be done. */
export function FailureHeader(props: {
  failure: FailureDetail;
  environments: Environment[] | undefined;
}) {
  const { failure, environments } = props;
  const { t } = useTexts();
  const { connectorHref } = usePlatform();
  const { name, connector } = failure;
  const environment = environments?.find(
    each => each.name === failure.environment,
  );
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <Text as="h2" variant="title-small" className={styles.name}>
          {hasAddress(name) && connector ? (
            <Link href={connectorHref(failure)} variant="title-small">
              {name}
            </Link>
          ) : (
            name
          )}
        </Text>
        <FailureKindLabel
          kind={failure.kind}
          isOver={failure.status === 'resolved'}
        />
        <Text color="secondary">
          {environment?.title ?? failure.environment} / {failure.connectCluster}
        </Text>
        <div className={styles.actions}>
          <FailureActions failure={failure} />
        </div>
      </div>
      <Text as="p" className={styles.cause}>
        {causeText(t, failure)}
      </Text>
      <MuteLines subject={{ ...failure, kind: 'connector' }} />
      {connector && connector.freshness !== 'fresh' && (
        <Alert
          status="warning"
          icon
          title={t('failures.notFresh', {
            freshness: t(`shared.freshness.${connector.freshness}`),
          })}
        />
      )}
      <Facts
        facts={[
          [
            t('failures.column.status'),
            <FailureStatusText key="status" failure={failure} />,
          ],
          [
            t('failures.column.since'),
            <Observed key="since" time={failure.since} />,
          ],
          [
            t('failures.column.occurrences'),
            failure.occurrences > 1
              ? t('failures.occurrences', {
                  number: String(failure.occurrences),
                  time: <Age key="last" at={failure.lastOccurrenceAt} />,
                })
              : t('failures.once'),
          ],
          ...(failure.failedTasks.length > 0
            ? [
                [
                  t('failures.failedParts'),
                  t('failures.tasks', {
                    count: failure.failedTasks.length,
                    tasks: spans(failure.failedTasks),
                  }),
                ] as [string, string],
              ]
            : []),
          [
            t('failures.connectorNow'),
            connector ? (
              <HealthLabel
                key="now"
                health={connector.health}
                freshness={connector.freshness}
              />
            ) : (
              t('failures.gone')
            ),
          ],
          [
            t('failures.filter.team'),
            <TeamName key="team" name={failure.team} />,
          ],
          ...(failure.cluster === null
            ? []
            : [
                [
                  t('failures.filter.cluster'),
                  <ClusterName key="cluster" name={failure.cluster} />,
                ] as [string, ReactNode],
              ]),
        ]}
      />
      {failure.acknowledgement?.note && (
        <blockquote className={styles.note}>
          {failure.acknowledgement.note}
        </blockquote>
      )}
    </header>
  );
}
