import { Text } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useEndpoint } from '../../api';
import { usePlatform } from '../../platform';
import { useUrlState } from '../../routing';
import { Loaded, Section, useNow, useTexts } from '../../shared';
import { RunFilterBar } from './RunFilterBar';
import { RunList } from './RunList';
import { RunsChart } from './RunsChart';
import { runsCodec } from './runsState';

const HOUR_MS = 3_600_000;

/** Runs of the last days: all of them as bars, the remarkable ones as a list. */
export function RunsTab() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const [state, setState] = useUrlState(runsCodec);
  // By the hour: another beginning is another question, asked from the start.
  const hour = Math.floor(useNow(60_000) / HOUR_MS) * HOUR_MS;
  const filter = useMemo(() => {
    const some = <T,>(values: T[]) => (values.length > 0 ? values : undefined);
    return {
      platform,
      environment: some(state.environment),
      outcome: some(state.outcome),
      trigger: some(state.trigger),
      from: DateTime.fromMillis(hour)
        .minus({ hours: state.days * 24 - 1 })
        .toUTC()
        .toISO()!,
    };
  }, [platform, state, hour]);
  const { outcome, trigger, ...ofStats } = filter;
  const stats = useEndpoint(
    endpoints.getSyncRunStats,
    { query: ofStats },
    { keepPrevious: true },
  );
  return (
    <Section title={t('scheduler.runs.title')}>
      <Text as="p" color="secondary">
        {t('scheduler.runs.text')}
      </Text>
      <RunFilterBar
        state={state}
        onChange={part => setState({ ...state, ...part })}
      />
      <Loaded query={stats}>
        {data => (
          <RunsChart stats={data} unit={state.days === 1 ? 'hour' : 'day'} />
        )}
      </Loaded>
      <RunList query={filter} />
    </Section>
  );
}
