import type { ConnectSimulator } from '../ConnectSimulator';
import type { SimulatedConnector } from '../SimulatedConnector';
import { pick, randomFrom } from '../story/random';
import { blueprints } from './blueprints';

const systems = [
  'orders',
  'billing',
  'customers',
  'inventory',
  'payments',
  'shipping',
  'loyalty',
  'risk',
];

/**
 * Adds connectors of many classes with full configurations; about one in a
 * hundred has a failed task. The same seed gives the same fleet.
 *
 * @internal
 */
export function fillFleet(
  simulator: ConnectSimulator,
  n: number,
  seed: number,
): void {
  const random = randomFrom(seed);
  const offset = simulator.names.length;
  for (let i = 0; i < n; i++) {
    const connector = generateConnector(offset + i, random);
    simulator.create(connector);
    if (random() < 0.01) simulator.failTask(connector.name, 0);
  }
}

/** The connector of that number: class, system and tasks by chance. @internal */
export function generateConnector(
  number: number,
  random: () => number,
): SimulatedConnector {
  const blueprint = pick(random, blueprints);
  const system = pick(random, systems);
  const id = String(number).padStart(5, '0');
  const name = `${system}-${blueprint.suffix}-${id}`;
  return {
    name,
    config: blueprint.config({ system, id, name }),
    tasks: blueprint.singleTask ? 1 : 1 + Math.floor(random() * 4),
  };
}
