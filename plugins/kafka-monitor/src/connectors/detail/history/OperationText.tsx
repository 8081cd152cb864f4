import { Text } from '@backstage/ui';
import { OperationEntry } from '@kafka-monitor/plugin-kafka-monitor-common';
import { BulkLink } from '../../../operations';
import { personName, Translate, useTexts } from '../../../shared';

function restartedText(
  t: Translate,
  restarted: OperationEntry['restarted'],
): string {
  if (restarted.length === 0) {
    return t('connector.timeline.nothingRestarted');
  }
  const tasks = restarted.filter(part => part !== null);
  const parts = [
    ...(restarted.includes(null) ? [t('connector.timeline.itself')] : []),
    ...(tasks.length > 0
      ? [
          t('connector.timeline.tasks', {
            count: tasks.length,
            tasks: tasks.join(', '),
          }),
        ]
      : []),
  ];
  return t('connector.timeline.restarted', { parts: parts.join(', ') });
}

/** Somebody operated the connector: who, what, from where, what came of it. */
export function OperationText(props: { entry: OperationEntry }) {
  const { entry } = props;
  const { operation, task, result, message } = entry;
  const { t } = useTexts();
  const what = t(`connector.timeline.operation.${operation}`);
  return (
    <>
      {t(`connector.timeline.${result}`, {
        who: personName(entry.by),
        operation:
          task === null
            ? what
            : t('connector.timeline.ofTask', {
                operation: what,
                task: String(task),
              }),
        origin: t(`connector.timeline.origin.${entry.origin}`),
      })}
      {operation === 'restart' && result === 'done' && (
        <div>
          <Text color="secondary">{restartedText(t, entry.restarted)}</Text>
        </div>
      )}
      {message && <div>{t('shared.quote', { quote: message })}</div>}
      {entry.bulkId && (
        <div>
          <BulkLink id={entry.bulkId} />
        </div>
      )}
    </>
  );
}
