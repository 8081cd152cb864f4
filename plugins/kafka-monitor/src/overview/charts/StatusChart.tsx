import { ListedHealth } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Pie, PieChart, Tooltip } from 'recharts';
import { ChartTooltip } from './ChartTooltip';
import { healthColors } from './healthColors';
import styles from './charts.module.css';

/** Connectors in one health. */
export interface StatusPart {
  health: ListedHealth;
  label: string;
  count: number;
}

const SIZE = 200;

/** A ring of all connectors by health, with its key. */
export function StatusChart(props: { parts: StatusPart[]; language: string }) {
  const { parts, language } = props;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.status}>
      <div className={styles.ring}>
        <PieChart width={SIZE} height={SIZE} accessibilityLayer={false}>
          <Pie
            data={parts.map(part => ({
              ...part,
              fill: healthColors[part.health],
            }))}
            dataKey="count"
            nameKey="label"
            innerRadius="68%"
            outerRadius="100%"
            startAngle={90}
            endAngle={-270}
            stroke="var(--bui-bg-neutral-1)"
            isAnimationActive={false}
            rootTabIndex={-1}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ active, payload }) => {
              const part = payload?.[0]?.payload as StatusPart | undefined;
              return active && part ? (
                <ChartTooltip
                  language={language}
                  parts={[
                    {
                      name: part.label,
                      value: part.count,
                      color: healthColors[part.health],
                    },
                  ]}
                />
              ) : null;
            }}
          />
        </PieChart>
        <div className={styles.total}>{total.toLocaleString(language)}</div>
      </div>
      <ul className={styles.keys}>
        {parts.map(({ health, label, count }) => (
          <li key={health} className={styles.key}>
            <span
              className={styles.swatch}
              style={{ backgroundColor: healthColors[health] }}
            />
            {label}: {count.toLocaleString(language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
