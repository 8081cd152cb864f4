import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { Knex } from 'knex';
import { toDate } from '../database/values';

interface Waiting {
  channel: string;
  count: number;
  oldestAt: Date;
}

async function readWaiting(knex: Knex): Promise<Waiting[]> {
  const rows: Array<Record<string, any>> = await knex('deliveries')
    .where({ status: 'waiting' })
    .groupBy('channel')
    .select('channel')
    .count({ count: '*' })
    .min({ oldest: 'created_at' });
  return rows.map(row => ({
    channel: row.channel,
    count: Number(row.count),
    oldestAt: toDate(row.oldest),
  }));
}

/**
 * How many messages wait for each channel, and for how long: looked up when
 * somebody collects metrics.
 */
export function measureAlerts(
  metrics: MetricsService,
  knex: Knex,
  clock: () => Date = () => new Date(),
): void {
  metrics
    .createObservableGauge('kafka_monitor.alerts.waiting', {
      description: 'Messages that wait to be sent, by channel',
      unit: '{message}',
    })
    .addCallback(async result => {
      for (const { channel, count } of await readWaiting(knex)) {
        result.observe(count, { channel });
      }
    });
  metrics
    .createObservableGauge('kafka_monitor.alerts.oldest', {
      description: 'Age of the oldest message that waits, by channel',
      unit: 's',
    })
    .addCallback(async result => {
      const now = clock().getTime();
      for (const { channel, oldestAt } of await readWaiting(knex)) {
        result.observe((now - oldestAt.getTime()) / 1_000, { channel });
      }
    });
}
