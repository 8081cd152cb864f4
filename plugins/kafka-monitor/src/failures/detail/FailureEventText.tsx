import { Text } from '@backstage/ui';
import { FailureEvent } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  clockTime,
  personName,
  Translate,
  useLanguage,
  useNow,
  useTexts,
} from '../../shared';
import { causeText } from '../words';
import styles from './FailureEventText.module.css';

type Parts = Extract<FailureEvent, { parts: unknown }>['parts'];

function partsText(t: Translate, parts: Parts): string {
  return parts
    .map(({ task, workerId }) => {
      const part =
        task === null
          ? t('failures.trace.ofConnector')
          : t('failures.trace.ofTask', { task: String(task) });
      return workerId
        ? `${part} ${t('failures.trace.onWorker', { worker: workerId })}`
        : part;
    })
    .join(', ');
}

function headline(
  t: Translate,
  event: FailureEvent,
  clock: (at: string) => string,
): string {
  switch (event.kind) {
    case 'kind-changed':
      return t('failures.event.kind-changed', {
        from: t(`failures.kind.${event.from}`),
        to: t(`failures.kind.${event.to}`),
      });
    case 'opened':
    case 'occurred':
    case 'reopened':
      return t(`failures.event.${event.kind}`, {
        kind: t(`failures.kind.${event.failureKind}`),
      });
    case 'closed':
      return t('failures.event.closed', {
        end: t(`failures.end.${event.end}`),
      });
    case 'acknowledged':
      return t('failures.event.acknowledged', {
        who: personName(event.by),
        time: clock(event.until),
      });
    case 'resolved':
    case 'unresolved':
    case 'noted':
      return t(`failures.event.${event.kind}`, { who: personName(event.by) });
    default:
      return t(`failures.event.${event.kind}`);
  }
}

/** One event of a failure, in words. */
export function FailureEventText(props: { event: FailureEvent }) {
  const { event } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(60_000);
  return (
    <>
      {headline(t, event, at => clockTime(at, now, language))}
      {'parts' in event && event.parts.length > 0 && (
        <div>
          <Text color="secondary">{partsText(t, event.parts)}</Text>
        </div>
      )}
      {'cause' in event && event.cause && (
        <div>{causeText(t, { kind: 'failed', cause: event.cause })}</div>
      )}
      {'note' in event && event.note && (
        <blockquote className={styles.note}>{event.note}</blockquote>
      )}
    </>
  );
}
