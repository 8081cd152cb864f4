import { Text } from '@backstage/ui';
import { Overview } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DateTime } from 'luxon';
import { lazy } from 'react';
import { Section, useLanguage, useTexts } from '../shared';
import { ChartFigure } from './ChartFigure';
import { spanText } from './spanText';

const TrendChart = lazy(() =>
  import('./charts').then(m => ({ default: m.TrendChart })),
);

/** Failures that began and ended on each day, and how long recovering takes. */
export function Trend(props: { trend: Overview['trend'] }) {
  const { days, recovered, meanTimeToRecoverySeconds } = props.trend;
  const { t } = useTexts();
  const language = useLanguage();
  const opened = t('overview.trend.opened');
  const resolved = t('overview.trend.resolved');
  const dated = days.map(({ day, ...counts }) => ({
    ...counts,
    label: DateTime.fromISO(day, { locale: language }).toLocaleString({
      day: 'numeric',
      month: 'short',
    }),
  }));
  return (
    <Section title={t('overview.trend.title')}>
      <Text as="p">
        {meanTimeToRecoverySeconds === null
          ? t('overview.trend.noRecovery', { count: days.length })
          : t('overview.trend.recovery', {
              time: spanText(meanTimeToRecoverySeconds, language),
              number: recovered.toLocaleString(language),
            })}
      </Text>
      <ChartFigure
        height={220}
        table={{
          caption: t('overview.trend.title'),
          columns: [t('overview.trend.day'), opened, resolved],
          rows: dated.map(day => [
            day.label,
            day.opened.toLocaleString(language),
            day.resolved.toLocaleString(language),
          ]),
        }}
      >
        <TrendChart
          days={dated}
          names={{ opened, resolved }}
          language={language}
        />
      </ChartFigure>
    </Section>
  );
}
