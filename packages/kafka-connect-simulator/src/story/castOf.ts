import type { ConnectSimulator } from '../ConnectSimulator';
import { failuresOf } from '../fleet/traces';
import type { Cast } from './StoryEvent';

/** The connectors that run without fault now: those that are broken on purpose stay so. @internal */
export function castOf(clusters: Map<string, ConnectSimulator>): Cast {
  return {
    clusters: Array.from(clusters, ([key, simulator]) => ({
      key,
      workers: simulator.urls.length,
      connectors: simulator.healthy().map(({ name, config, type, tasks }) => ({
        name,
        tasks,
        // The general failures come last and would fit everyone: the first three fit best.
        failures: failuresOf(config['connector.class'] ?? '', type)
          .slice(0, 3)
          .map(failure => failure.name),
      })),
    })),
  };
}
