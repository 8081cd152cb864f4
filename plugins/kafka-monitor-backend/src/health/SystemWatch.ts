import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { measureAlerts } from '../alerts/alertMetrics';
import { countChannels } from '../alerts/channels/countedChannel';
import { EnvironmentToggles } from '../environments/connectClusterViews';
import { find } from './found';
import { ConnectMeter } from '../sync/createContexts';
import { measureConnect } from './metrics/measureConnect';
import { measureEventLoop } from './metrics/measureEventLoop';
import { measureFleet } from './metrics/measureFleet';
import { DATABASE_LIMIT_MS } from './parts/databaseParts';
import { createProbes } from './probes/createProbes';
import { EventLoopDelay } from './probes/EventLoopDelay';
import { SystemProbes } from './probes/SystemProbes';
import { ReadinessChecks } from './readiness/ReadinessChecks';

/** What the whole backend is watched with, from its start to its end. */
export class SystemWatch {
  readonly probes: SystemProbes;
  /** Told of what is asked of Kafka Connect. */
  readonly meter: ConnectMeter;
  /** The same channel, with what it answers counted. */
  readonly counted: (channel: AlertChannel) => AlertChannel;
  readonly #eventLoop: EventLoopDelay;

  private constructor(options: {
    probes: SystemProbes;
    meter: ConnectMeter;
    counted: (channel: AlertChannel) => AlertChannel;
    eventLoop: EventLoopDelay;
  }) {
    this.probes = options.probes;
    this.meter = options.meter;
    this.counted = options.counted;
    this.#eventLoop = options.eventLoop;
  }

  /** Looks at the event loop, offers metrics, and says when it is ready. */
  static start(options: {
    knex: Knex;
    metrics: MetricsService;
    readiness: ReadinessChecks;
    toggles: () => Promise<EnvironmentToggles>;
    clock?: () => Date;
  }): SystemWatch {
    const { knex, metrics, readiness, toggles } = options;
    const clock = options.clock ?? (() => new Date());
    const eventLoop = new EventLoopDelay();
    eventLoop.start();
    const probes = createProbes({ knex, eventLoop });
    readiness.add(async () => {
      const { error } = await find(probes.database.latency, DATABASE_LIMIT_MS);
      return error && 'The database of Kafka Monitor gives no answer';
    });
    measureFleet(metrics, { knex, toggles, clock });
    measureAlerts(metrics, knex, clock);
    measureEventLoop(metrics, probes.eventLoop);
    return new SystemWatch({
      probes,
      meter: measureConnect(metrics),
      counted: countChannels(metrics),
      eventLoop,
    });
  }

  stop(): void {
    this.#eventLoop.stop();
  }
}
