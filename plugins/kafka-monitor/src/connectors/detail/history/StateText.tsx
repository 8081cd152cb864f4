import { Text } from '@backstage/ui';
import { HistoryEntry } from '@kafka-monitor/plugin-kafka-monitor-common';
import { HealthLabel, useTexts } from '../../../shared';

/** The connector or a task changed its state, in words. */
export function StateText(props: {
  entry: Extract<HistoryEntry, { kind: 'state' }>;
}) {
  const { task, from, to, fromHealth, toHealth, workerId } = props.entry;
  const { t } = useTexts();
  const states = {
    from: from ?? t('connector.timeline.noState'),
    to: to ?? t('connector.timeline.noState'),
  };
  // Its health also changes with its tasks, while its own state does not.
  const isTasksDoing = task === null && from === to;
  return (
    <>
      {!isTasksDoing &&
        (task === null
          ? t('connector.timeline.connectorState', states)
          : t('connector.timeline.taskState', {
              ...states,
              task: String(task),
            }))}
      {!isTasksDoing && workerId && (
        <Text color="secondary">
          {' '}
          {t('connector.timeline.worker', { worker: workerId })}
        </Text>
      )}
      {toHealth && toHealth !== fromHealth && (
        <div>
          {fromHealth ? (
            t('connector.timeline.health', {
              from: <HealthLabel health={fromHealth} />,
              to: <HealthLabel health={toHealth} />,
            })
          ) : (
            <HealthLabel health={toHealth} />
          )}
        </div>
      )}
    </>
  );
}
