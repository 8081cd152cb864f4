import { Text } from '@backstage/ui';
import { HistoryEntry } from '@kafka-monitor/plugin-kafka-monitor-common';
import { HealthLabel, useTexts } from '../../shared';

type StateEntry = Extract<HistoryEntry, { kind: 'state' }>;
type ConfigEntry = Extract<HistoryEntry, { kind: 'config' }>;

function StateText(props: { entry: StateEntry }) {
  const { task, from, to, fromHealth, toHealth, workerId } = props.entry;
  const { t } = useTexts();
  const states = {
    from: from ?? t('connector.timeline.noState'),
    to: to ?? t('connector.timeline.noState'),
  };
  return (
    <>
      {task === null
        ? t('connector.timeline.connectorState', states)
        : t('connector.timeline.taskState', { ...states, task: String(task) })}
      {workerId && (
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

function ConfigText(props: { entry: ConfigEntry }) {
  const { version, changedKeys } = props.entry;
  const { t } = useTexts();
  if (version === 1) {
    return t('connector.timeline.firstConfig', { version: String(version) });
  }
  return (
    <>
      {t('connector.timeline.config', {
        version: String(version),
        count: changedKeys.length,
      })}
      <div>
        <code>{changedKeys.join(', ')}</code>
      </div>
    </>
  );
}

/** One entry of the history, in words. */
export function HistoryEntryText(props: { entry: HistoryEntry }) {
  const { entry } = props;
  const { t } = useTexts();
  switch (entry.kind) {
    case 'state':
      return <StateText entry={entry} />;
    case 'config':
      return <ConfigText entry={entry} />;
    default:
      return t(`connector.timeline.${entry.event}`);
  }
}
