import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { EventLoopDelays } from '../parts/machineParts';

/** How late this process gets to what is due. */
export function measureEventLoop(
  metrics: MetricsService,
  read: () => EventLoopDelays,
): void {
  metrics
    .createObservableGauge('kafka_monitor.event_loop.delay.p99', {
      description: 'Delay of the event loop over the last minute',
      unit: 's',
    })
    .addCallback(result => result.observe(read().p99Ms / 1_000));
}
