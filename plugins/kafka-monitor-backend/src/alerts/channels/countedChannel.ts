import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';

/** Wraps channels so that what they answer to each message is counted. */
export function countChannels(
  metrics: MetricsService,
): (channel: AlertChannel) => AlertChannel {
  const counter = metrics.createCounter('kafka_monitor.alerts.sent', {
    description: 'Messages given to channels, by outcome',
    unit: '{message}',
  });
  return channel => ({
    id: channel.id,
    title: channel.title,
    carries: message => channel.carries(message),
    addressesOf: receiver => channel.addressesOf(receiver),
    async send(delivery) {
      // What is thrown counts as later.
      let outcome = 'later';
      try {
        const answer = await channel.send(delivery);
        outcome = answer.status;
        return answer;
      } finally {
        counter.add(1, { channel: channel.id, outcome });
      }
    },
  });
}
