import { Link, Text } from '@backstage/ui';
import {
  endpoints,
  OpenFailure,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { usePlatform } from '../../platform';
import { Loaded, Observed, Section, useTexts } from '../../shared';
import { RemedyView, SilentAdvice } from '../troubleshooting';
import {
  causeText,
  FailureKindLabel,
  FailureStatusDetail,
  FailureStatusWord,
} from '../words';
import styles from './FailurePanel.module.css';

/** Steps of the best remedy that are told outside of the failure's page. */
const FIRST_STEPS = 3;

/** A connector's open failure: what, since when, why, and what to do first. */
export function FailurePanel(props: { failure: OpenFailure }) {
  const { failure } = props;
  const { t } = useTexts();
  const { failureHref } = usePlatform();
  const query = useEndpoint(endpoints.getFailure, {
    params: { id: failure.id },
  });
  return (
    <Section
      title={t('failures.panel')}
      actions={
        <Link href={failureHref(failure.id)}>{t('failures.toFailure')}</Link>
      }
    >
      <div className={styles.panel}>
        <div className={styles.head}>
          <FailureKindLabel kind={failure.kind} />
          <Text color="secondary">
            {t('failures.since', { time: <Observed time={failure.since} /> })}
          </Text>
          <FailureStatusWord failure={query.data ?? failure} />
          {query.data && (
            <Text as="div" color="secondary">
              <FailureStatusDetail failure={query.data} />
            </Text>
          )}
        </div>
        <Text as="p" className={styles.cause}>
          {causeText(t, failure)}
        </Text>
        <Loaded query={query}>
          {detail => {
            const { verdict, remedies, trace } = detail.troubleshooting;
            return (
              <>
                {verdict === 'silent' && (
                  <SilentAdvice
                    advice={detail.troubleshooting}
                    at={detail.lastOccurrenceAt}
                  />
                )}
                {verdict !== 'silent' && remedies.length > 0 && (
                  <RemedyView
                    remedy={remedies[0]}
                    trace={trace}
                    steps={FIRST_STEPS}
                  />
                )}
              </>
            );
          }}
        </Loaded>
      </div>
    </Section>
  );
}
