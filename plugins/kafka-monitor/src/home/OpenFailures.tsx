import { Link } from '@backstage/ui';
import { FailureItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { causeText, FailureKindLabel } from '../failures/words';
import { useOrganization } from '../organization';
import { usePlatformPages } from '../platform';
import { Observed, TwoLines, useTexts } from '../shared';
import styles from './OpenFailures.module.css';

/** Failures in short: what and where, why, whose, since when. */
export function OpenFailures(props: { failures: FailureItem[] }) {
  const { t } = useTexts();
  const pagesOf = usePlatformPages();
  const { teamTitle } = useOrganization();
  return (
    <ul aria-label={t('entity.home.list')} className={styles.list}>
      {props.failures.map(failure => (
        <li key={failure.id} className={styles.row}>
          <FailureKindLabel kind={failure.kind} />
          <div className={styles.what}>
            <TwoLines
              first={
                <Link href={pagesOf(failure.platform).failureHref(failure.id)}>
                  {failure.name}
                </Link>
              }
              second={
                <>
                  <div>{causeText(t, failure)}</div>
                  {t('entity.home.failure', {
                    place: `${failure.environment} / ${failure.connectCluster}`,
                    team: teamTitle(failure.team),
                  })}
                </>
              }
            />
          </div>
          <Observed time={failure.since} />
        </li>
      ))}
    </ul>
  );
}
