import { startAdminServer, AdminServer } from '../admin/startAdminServer';
import type { ConnectSimulator } from '../ConnectSimulator';
import { castOf } from '../story/castOf';
import { playStory } from '../story/playStory';
import { tellStory } from '../story/tellStory';
import { loadScenario } from './loadScenario';
import type { ReadScenario, Scenario } from './scenarioSchema';
import { startCluster } from './startCluster';

/** How a scenario is to be played. @public */
export interface FleetOptions {
  /** Instead of the scenario's. */
  seed?: number;
  /** How many times faster than life the story goes; default 1. */
  speed?: number;
  /** Instead of the scenario's; 0 is any free one. */
  adminPort?: number;
  /** Where to listen; default 127.0.0.1. */
  host?: string;
  /** Is told what happens, a line each. */
  log?: (line: string) => void;
}

/**
 * All Connect clusters of a scenario in one process, with its story and an
 * admin port.
 *
 * @public
 */
export class FleetSimulator {
  /** By `environment/connectCluster`. */
  readonly clusters: Map<string, ConnectSimulator>;
  readonly #admin: AdminServer;
  readonly #endStory: () => void;

  private constructor(
    clusters: Map<string, ConnectSimulator>,
    admin: AdminServer,
    endStory: () => void,
  ) {
    this.clusters = clusters;
    this.#admin = admin;
    this.#endStory = endStory;
  }

  /**
   * @param scenario - a scenario, or the path of its YAML file
   * @throws Error that names a taken port, or what is wrong in the scenario
   */
  static async start(
    scenario: Scenario | string,
    options: FleetOptions = {},
  ): Promise<FleetSimulator> {
    const read = await loadScenario(scenario);
    const clusters = new Map<string, ConnectSimulator>();
    try {
      await startClusters(read, clusters, options);
      const admin = await startAdminServer(clusters, {
        port: options.adminPort ?? read.adminPort,
        host: options.host,
      });
      return new FleetSimulator(
        clusters,
        admin,
        startStory(read, clusters, options),
      );
    } catch (error) {
      await stopAll(clusters);
      throw error;
    }
  }

  /** `http://host:port` of the admin port. */
  get adminUrl(): string {
    return this.#admin.url;
  }

  async stop(): Promise<void> {
    this.#endStory();
    await this.#admin.stop();
    await stopAll(this.clusters);
  }
}

async function startClusters(
  scenario: ReadScenario,
  clusters: Map<string, ConnectSimulator>,
  options: FleetOptions,
): Promise<void> {
  const seed = options.seed ?? scenario.seed;
  for (const [environment, { connectClusters }] of Object.entries(
    scenario.environments,
  )) {
    for (const [name, cluster] of Object.entries(connectClusters)) {
      const key = `${environment}/${name}`;
      const simulator = await startCluster(cluster, {
        seed,
        host: options.host,
        key,
      });
      clusters.set(key, simulator);
    }
  }
}

function startStory(
  scenario: ReadScenario,
  clusters: Map<string, ConnectSimulator>,
  options: FleetOptions,
): () => void {
  if (!scenario.story) return () => {};
  const story = tellStory(castOf(clusters), {
    seed: options.seed ?? scenario.seed,
    everyMs: scenario.story.everySeconds * 1000,
  });
  return playStory(clusters, story, {
    speed: options.speed ?? 1,
    log: options.log,
  });
}

async function stopAll(clusters: Map<string, ConnectSimulator>): Promise<void> {
  await Promise.all(Array.from(clusters.values(), cluster => cluster.stop()));
}
