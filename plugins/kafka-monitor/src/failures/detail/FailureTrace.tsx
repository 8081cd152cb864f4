import { Text } from '@backstage/ui';
import {
  FailureDetail,
  TRACE_HELD_BACK,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Section, useTexts } from '../../shared';
import { TraceView } from '../trace';

/**
 * The trace, with the words highlighted that led to the best remedy. Offsets
 * are those of the trace that remedies were found in.
 */
export function FailureTrace(props: { failure: FailureDetail }) {
  const { failure } = props;
  const { troubleshooting: advice } = failure;
  const { t } = useTexts();
  const trace = advice.trace ?? failure.trace;
  if (trace === null) {
    return null;
  }
  if (trace === TRACE_HELD_BACK) {
    return (
      <Section title={t('failures.trace.title')}>
        <Text as="p" color="secondary">
          {t('connector.problem.traceHeldBack')}
        </Text>
      </Section>
    );
  }
  const [best] = advice.trace === null ? [] : advice.remedies;
  const from = [
    advice.task === null
      ? t('failures.trace.ofConnector')
      : t('failures.trace.ofTask', { task: String(advice.task) }),
    ...(advice.workerId
      ? [t('failures.trace.onWorker', { worker: advice.workerId })]
      : []),
  ].join(' ');
  return (
    <Section title={t('failures.trace.title')}>
      <TraceView title={from} trace={trace} marks={best?.evidence} />
      {best && best.evidence.length > 0 && (
        <Text as="p" color="secondary" variant="body-small">
          {t('failures.trace.marked')}
        </Text>
      )}
    </Section>
  );
}
