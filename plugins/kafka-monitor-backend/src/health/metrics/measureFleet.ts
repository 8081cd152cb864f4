import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { Knex } from 'knex';
import { askTogether } from '../../database/askTogether';
import { EnvironmentToggles } from '../../environments/connectClusterViews';
import { readConnectClusterViews } from '../../environments/readConnectClusterViews';
import { readFleetFigures } from './readFleetFigures';

/**
 * Connectors, failures and freshness: looked up when somebody collects
 * metrics, once for all of them. Every replica tells the same.
 */
export function measureFleet(
  metrics: MetricsService,
  options: {
    knex: Knex;
    toggles: () => Promise<EnvironmentToggles>;
    clock: () => Date;
  },
): void {
  const { knex, toggles, clock } = options;
  const read = askTogether(async () => {
    const now = clock();
    const views = await readConnectClusterViews(knex, await toggles(), now);
    return readFleetFigures(knex, views, now);
  });
  metrics
    .createObservableGauge('kafka_monitor.connectors', {
      description:
        'Connectors by health; last-seen: their Connect cluster is not fresh',
      unit: '{connector}',
    })
    .addCallback(async result => {
      for (const { attributes, count } of (await read()).connectors) {
        result.observe(count, attributes);
      }
    });
  metrics
    .createObservableGauge('kafka_monitor.failures.open', {
      description: 'Failures of connectors that are not over',
      unit: '{failure}',
    })
    .addCallback(async result => {
      for (const { attributes, count } of (await read()).failures) {
        result.observe(count, attributes);
      }
    });
  metrics
    .createObservableGauge('kafka_monitor.connect_cluster.age', {
      description: 'Time since the last good look at a Connect cluster',
      unit: 's',
    })
    .addCallback(async result => {
      for (const { attributes, ageSeconds } of (await read()).clusters) {
        if (ageSeconds !== undefined) {
          result.observe(ageSeconds, attributes);
        }
      }
    });
  metrics
    .createObservableGauge('kafka_monitor.connect_clusters', {
      description: 'Connect clusters that are watched, by freshness',
      unit: '{cluster}',
    })
    .addCallback(async result => {
      for (const { attributes, freshness } of (await read()).clusters) {
        result.observe(1, { ...attributes, freshness });
      }
    });
}
