import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { Knex } from 'knex';
import { askTogether } from '../database/askTogether';
import { waitingByChannel } from './outbox/waitingByChannel';

/**
 * How many messages wait for each channel, and for how long: looked up when
 * somebody collects metrics, once for both.
 */
export function measureAlerts(
  metrics: MetricsService,
  knex: Knex,
  clock: () => Date = () => new Date(),
): void {
  const read = askTogether(() => waitingByChannel(knex('deliveries')));
  metrics
    .createObservableGauge('kafka_monitor.alerts.waiting', {
      description: 'Messages that wait to be sent, by channel',
      unit: '{message}',
    })
    .addCallback(async result => {
      for (const { channel, count } of await read()) {
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
      for (const { channel, oldestAt } of await read()) {
        result.observe((now - oldestAt.getTime()) / 1_000, { channel });
      }
    });
}
