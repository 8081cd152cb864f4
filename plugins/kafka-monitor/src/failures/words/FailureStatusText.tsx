import { Badge } from '@backstage/ui';
import { FailureItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  Age,
  personName,
  TwoLines,
  useTexts,
  clockTime,
  useLanguage,
  useNow,
} from '../../shared';
import styles from './FailureStatusText.module.css';

/** What is to be said of a failure's status: who, until when, since when. */
export function FailureStatusDetail(props: { failure: FailureItem }) {
  const { failure } = props;
  const { acknowledgement } = failure;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(60_000);
  if (failure.status === 'resolved') {
    return <Age at={failure.resolvedAt} />;
  }
  return (
    <>
      {acknowledgement && (
        <div>
          {t('failures.status.acknowledgedBy', {
            who: personName(acknowledgement.by),
            time: clockTime(acknowledgement.until, now, language),
          })}
        </div>
      )}
      {failure.recoveringSince && (
        <div>
          {t('failures.status.recovering', {
            time: <Age at={failure.recoveringSince} />,
          })}
        </div>
      )}
    </>
  );
}

/** The status of a failure, or how it ended; and whether it flaps. */
export function FailureStatusWord(props: {
  failure: Pick<FailureItem, 'status'> &
    Partial<Pick<FailureItem, 'end' | 'flapping'>>;
}) {
  const { status, end, flapping } = props.failure;
  const { t } = useTexts();
  return (
    <span className={styles.status}>
      <span className={styles.word} data-status={status}>
        {status === 'resolved' && end
          ? t(`failures.end.${end}`)
          : t(`failures.status.${status}`)}
      </span>
      {flapping && <Badge>{t('failures.status.flapping')}</Badge>}
    </span>
  );
}

/**
 * How a failure stands: open, taken care of by whom until when, running again
 * but not long enough, or over and how.
 */
export function FailureStatusText(props: { failure: FailureItem }) {
  const { failure } = props;
  return (
    <TwoLines
      first={<FailureStatusWord failure={failure} />}
      second={<FailureStatusDetail failure={failure} />}
    />
  );
}
