import { Text } from '@backstage/ui';
import {
  endpoints,
  SettingsChange,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint, useHistoryEndpoint } from '../../api';
import {
  Loaded,
  LoadMore,
  personName,
  Section,
  Timeline,
  useTexts,
} from '../../shared';
import { settingChangeText } from './settingText';
import styles from './SettingsHistory.module.css';

function ChangeText(props: { entry: SettingsChange }) {
  const { by, changes } = props.entry;
  const { t } = useTexts();
  const { data: config } = useEndpoint(endpoints.getSchedulerConfig);
  return (
    <>
      {t('scheduler.history.by', { who: personName(by) })}
      <ul className={styles.changes}>
        {changes.map(change => (
          <li key={change.setting}>{settingChangeText(t, config, change)}</li>
        ))}
      </ul>
    </>
  );
}

/** Who changed which settings, newest first. */
export function SettingsHistory() {
  const { t } = useTexts();
  const query = useHistoryEndpoint(endpoints.getSchedulerConfigHistory, {
    query: { limit: 10 },
  });
  return (
    <Section title={t('scheduler.history.title')}>
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          return entries.length === 0 ? (
            <Text color="secondary">{t('scheduler.history.none')}</Text>
          ) : (
            <>
              <Timeline
                label={t('scheduler.history.title')}
                entries={entries.map(entry => ({
                  key: entry.id,
                  at: { after: entry.at, by: entry.at },
                  content: <ChangeText entry={entry} />,
                }))}
              />
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
