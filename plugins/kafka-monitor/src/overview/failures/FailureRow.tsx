import { Badge, Link } from '@backstage/ui';
import { FailureItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { causeText, FailureKindLabel } from '../../failures/words';
import { TeamName } from '../../organization';
import { usePlatform } from '../../platform';
import { TwoLines, useTexts } from '../../shared';
import styles from './FailureRows.module.css';

/** A failure in short: what and where, why, whose. */
export function FailureRow(props: {
  failure: FailureItem;
  /** What else is to be said of it, and done about it. */
  children: ReactNode;
}) {
  const { failure, children } = props;
  const { t } = useTexts();
  const { failureHref } = usePlatform();
  return (
    <li className={styles.row}>
      <div className={styles.kind}>
        <FailureKindLabel
          kind={failure.kind}
          isOver={failure.status === 'resolved'}
        />
      </div>
      <div className={styles.what}>
        <TwoLines
          first={
            <>
              <Link href={failureHref(failure.id)}>{failure.name}</Link>{' '}
              {failure.critical && <Badge>{t('overview.critical')}</Badge>}
            </>
          }
          second={
            <>
              <div className={styles.cause} title={causeText(t, failure)}>
                {causeText(t, failure)}
              </div>
              {t('overview.where', {
                place: `${failure.environment} / ${failure.connectCluster}`,
                team: <TeamName name={failure.team} />,
              })}
            </>
          }
        />
      </div>
      {children}
    </li>
  );
}
