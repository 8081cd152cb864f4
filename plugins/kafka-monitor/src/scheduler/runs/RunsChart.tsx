import { SyncRunStats } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DateTime } from 'luxon';
import { useId } from 'react';
import { useLanguage, useTexts } from '../../shared';
import { durationText } from '../durationText';
import { RunBar, runBars } from './runBars';
import styles from './RunsChart.module.css';

const HEIGHT = 80;
const WIDTH = 10;
const GAP = 2;

/** What a bar is made of, from its foot. */
function partsOf(bar: RunBar, most: number) {
  const height = (count: number) => (count / most) * HEIGHT;
  const bad = height(bar.failed);
  const held = height(bar.held);
  return [
    { kind: 'failed', height: bad, y: HEIGHT - bad },
    { kind: 'held', height: held, y: HEIGHT - bad - held },
    {
      kind: 'good',
      height: height(bar.runs) - bad - held,
      y: HEIGHT - height(bar.runs),
    },
  ].filter(part => part.height > 0);
}

/** How many runs there were, and how many of them failed, as bars and as a table. */
export function RunsChart(props: {
  stats: SyncRunStats;
  unit: 'hour' | 'day';
}) {
  const { stats, unit } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const id = useId();
  const bars = runBars(stats.hours, { ...stats, unit });
  const most = Math.max(1, ...bars.map(({ runs }) => runs));
  const nameOf = (bar: RunBar) =>
    DateTime.fromISO(bar.at, { locale: language }).toLocaleString(
      unit === 'day' ? DateTime.DATE_MED : DateTime.DATETIME_SHORT,
    );
  const total = (count: (bar: RunBar) => number) =>
    String(bars.reduce((sum, bar) => sum + count(bar), 0));
  return (
    <figure className={styles.figure}>
      <figcaption id={id} className={styles.caption}>
        {t('scheduler.runs.caption', {
          runs: total(({ runs }) => runs),
          failed: total(({ failed }) => failed),
          held: total(({ held }) => held),
        })}
      </figcaption>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.map((bar, index) => (
          <g key={bar.at} transform={`translate(${index * WIDTH}, 0)`}>
            <title>
              {t('scheduler.runs.bar', {
                when: nameOf(bar),
                runs: String(bar.runs),
                failed: String(bar.failed),
              })}
            </title>
            <rect className={styles.ground} width={WIDTH} height={HEIGHT} />
            {partsOf(bar, most).map(part => (
              <rect
                key={part.kind}
                data-kind={part.kind}
                width={WIDTH - GAP}
                height={part.height}
                y={part.y}
              />
            ))}
          </g>
        ))}
      </svg>
      <div className={styles.axis} aria-hidden="true">
        <span>{bars.length > 0 && nameOf(bars[0])}</span>
        <span>{bars.length > 0 && nameOf(bars[bars.length - 1])}</span>
      </div>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            {(['when', 'count', 'failed', 'held', 'mean', 'max'] as const).map(
              column => (
                <th key={column} scope="col">
                  {t(`scheduler.runs.column.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {bars.map(bar => (
            <tr key={bar.at}>
              <th scope="row">{nameOf(bar)}</th>
              <td>{bar.runs}</td>
              <td>{bar.failed}</td>
              <td>{bar.held}</td>
              <td>{durationText(t, bar.meanMs)}</td>
              <td>{durationText(t, bar.maxMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
