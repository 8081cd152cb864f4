import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { Loaded, Section, useTexts } from '../shared';
import { SettingsForm } from './SettingsForm';

/** Toggles and intervals, changed while the backend runs. */
export function SchedulerSettings() {
  const { t } = useTexts();
  const query = useEndpoint(endpoints.getSchedulerConfig);
  return (
    <Section title={t('scheduler.settings.title')}>
      <Loaded query={query}>
        {config => <SettingsForm config={config} />}
      </Loaded>
    </Section>
  );
}
