import { Overview } from '@kafka-monitor/plugin-kafka-monitor-common';
import { EnvironmentList } from './EnvironmentList';
import { NeedsAttention } from './failures/NeedsAttention';
import { RecentFailures } from './failures/RecentFailures';
import { MostFlapping } from './MostFlapping';
import { StatusDistribution } from './StatusDistribution';
import { Tiles } from './Tiles';
import { Trend } from './Trend';
import styles from './Dashboard.module.css';

/** What an operator looks at first: where it fails, and whether that is new. */
export function Dashboard(props: { overview: Overview }) {
  const { overview } = props;
  return (
    <>
      <Tiles overview={overview} />
      <NeedsAttention
        open={overview.needsAttention}
        acknowledged={overview.acknowledged}
      />
      <div className={styles.columns}>
        <EnvironmentList environments={overview.environments} />
        <StatusDistribution counts={overview.counts} />
        <Trend trend={overview.trend} />
        <RecentFailures failures={overview.recent} />
        <MostFlapping
          connectors={overview.mostFlapping}
          days={overview.trend.days.length}
        />
      </div>
    </>
  );
}
