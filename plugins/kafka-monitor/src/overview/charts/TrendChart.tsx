import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartTooltip } from './ChartTooltip';
import styles from './charts.module.css';

/** A day, and how many failures began and ended on it. */
export interface TrendDay {
  label: string;
  opened: number;
  resolved: number;
}

const SERIES = ['opened', 'resolved'] as const;
const colors = {
  opened: 'var(--bui-fg-negative)',
  resolved: 'var(--bui-fg-positive)',
};
const tick = { fill: 'var(--bui-fg-secondary)', fontSize: 12 };

/** Two bars a day, with their key. */
export function TrendChart(props: {
  days: TrendDay[];
  names: Record<(typeof SERIES)[number], string>;
  language: string;
}) {
  const { days, names, language } = props;
  return (
    <>
      <ResponsiveContainer width="100%" height={190}>
        <BarChart
          data={days}
          margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
          barGap={1}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--bui-border-1)" />
          <XAxis
            dataKey="label"
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--bui-border-2)' }}
            minTickGap={16}
          />
          <YAxis
            allowDecimals={false}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width="auto"
            tickFormatter={(value: number) => value.toLocaleString(language)}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--bui-bg-neutral-2)' }}
            content={({ active, payload, label }) =>
              active && payload?.length ? (
                <ChartTooltip
                  label={String(label)}
                  language={language}
                  parts={SERIES.map(series => ({
                    name: names[series],
                    value: Number(payload[0].payload[series]),
                    color: colors[series],
                  }))}
                />
              ) : null
            }
          />
          {SERIES.map(series => (
            <Bar
              key={series}
              dataKey={series}
              fill={colors[series]}
              radius={[2, 2, 0, 0]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <ul className={`${styles.keys} ${styles.row}`}>
        {SERIES.map(series => (
          <li key={series} className={styles.key}>
            <span
              className={styles.swatch}
              style={{ backgroundColor: colors[series] }}
            />
            {names[series]}
          </li>
        ))}
      </ul>
    </>
  );
}
