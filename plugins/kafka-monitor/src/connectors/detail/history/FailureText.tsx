import { Link } from '@backstage/ui';
import { HistoryEntry } from '@kafka-monitor/plugin-kafka-monitor-common';
import { usePlatform } from '../../../platform';
import { personName, useTexts } from '../../../shared';

/** A failure began or ended, in words, with the way to it. */
export function FailureText(props: {
  entry: Extract<HistoryEntry, { kind: 'failure' }>;
}) {
  const { event, failureKind, end, cause, by, failureId } = props.entry;
  const { t } = useTexts();
  const { failureHref } = usePlatform();
  return (
    <>
      {t(`connector.timeline.failure.${event}`, {
        kind: t(`failures.kind.${failureKind}`),
        end: end ? t(`failures.end.${end}`) : '',
        who: by ? personName(by) : t('connector.timeline.nobody'),
      })}{' '}
      <Link href={failureHref(failureId)}>
        {t('failures.one', { id: failureId })}
      </Link>
      {cause && <div>{cause}</div>}
    </>
  );
}
