import { ConnectSimulator } from '../ConnectSimulator';
import type { ScenarioCluster } from './scenarioSchema';
import { failureNamed } from './traces';

type ScenarioConnector = ScenarioCluster['connectors'][number];

/** Starts one Connect cluster of a scenario, with its connectors as they are described. @internal */
export async function startCluster(
  cluster: ScenarioCluster,
  options: { seed: number; host?: string; key: string },
): Promise<ConnectSimulator> {
  const simulator = await ConnectSimulator.start({
    kafkaVersion: cluster.kafkaVersion,
    kafkaClusterId:
      cluster.kafkaClusterId ??
      Buffer.from(options.key.padEnd(16, '-').slice(0, 16)).toString(
        'base64url',
      ),
    workers: cluster.workers,
    topicTracking: cluster.topicTracking,
    seed: options.seed,
    host: options.host,
  });
  for (const connector of cluster.connectors) addTo(simulator, connector);
  simulator.fillFleet(cluster.generate, { seed: options.seed });
  return simulator;
}

function addTo(simulator: ConnectSimulator, given: ScenarioConnector): void {
  const { name, config } = given;
  simulator.create({
    name,
    config,
    initialState: given.state,
    tasks: given.tasks,
    type: given.type,
    topics: given.topics,
  });
  for (const failure of given.failures) {
    const known = failureNamed(failure.name ?? '');
    const trace = failure.trace ?? known?.trace(config) ?? '';
    const sticky = !(failure.heals ?? known?.heals ?? true);
    if (failure.connector) simulator.failConnector(name, trace);
    else simulator.failTask(name, failure.task, trace, { sticky });
  }
  if (given.withoutStatus) simulator.hideStatus(name);
}
