import {
  HealthCounts,
  healths,
  LAST_SEEN,
  ListedHealth,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { lazy } from 'react';
import { Section, useLanguage, useTexts } from '../shared';
import { ChartFigure } from './ChartFigure';

const StatusChart = lazy(() =>
  import('./charts').then(m => ({ default: m.StatusChart })),
);

const listed: ListedHealth[] = [...healths, LAST_SEEN];

/** How many connectors are in which health. */
export function StatusDistribution(props: { counts: HealthCounts }) {
  const { counts } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const parts = listed
    .filter(health => counts[health] > 0)
    .map(health => ({
      health,
      label: t(`shared.health.${health}`),
      count: counts[health],
    }));
  const title = t('overview.distribution.title');
  return (
    <Section title={title}>
      {parts.length === 0 ? (
        t('overview.distribution.none')
      ) : (
        <ChartFigure
          height={220}
          table={{
            caption: title,
            columns: [
              t('overview.distribution.health'),
              t('overview.distribution.connectors'),
            ],
            rows: parts.map(({ label, count }) => [
              label,
              count.toLocaleString(language),
            ]),
          }}
        >
          <StatusChart parts={parts} language={language} />
        </ChartFigure>
      )}
    </Section>
  );
}
