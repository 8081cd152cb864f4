import { Text } from '@backstage/ui';
import {
  ConnectorDetail,
  TRACE_HELD_BACK,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { TraceView } from '../../failures/trace';
import { Section, spans, useTexts } from '../../shared';
import { Problem, problemsOf } from './problemsOf';

/** What failed and why, in the worker's own words. */
export function Problems(props: { connector: ConnectorDetail }) {
  const { t } = useTexts();
  const problems = problemsOf(props.connector);
  if (problems.length === 0) {
    return null;
  }
  const title = ({ tasks }: Problem) => {
    if (!tasks) {
      return t('connector.problem.connectorTrace');
    }
    return tasks.length === 1
      ? t('connector.problem.taskTrace', { task: String(tasks[0]) })
      : t('connector.problem.sameTrace', { tasks: spans(tasks) });
  };
  return (
    <Section title={t('connector.problem.title')}>
      {problems.map(problem =>
        problem.trace && problem.trace !== TRACE_HELD_BACK ? (
          <TraceView
            key={problem.tasks?.join() ?? 'connector'}
            title={title(problem)}
            trace={problem.trace}
          />
        ) : (
          <div key={problem.tasks?.join() ?? 'connector'}>
            <Text as="h3" variant="body-medium" weight="bold">
              {title(problem)}
            </Text>
            <Text as="p" color="secondary">
              {t(
                problem.trace
                  ? 'connector.problem.traceHeldBack'
                  : 'connector.problem.noTrace',
              )}
            </Text>
          </div>
        ),
      )}
    </Section>
  );
}
