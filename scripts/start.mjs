/** `npm start`: the product with a simulated, living fleet behind it. */
import { join, resolve } from 'node:path';
import { runTogether, startProcess } from './processes.mjs';
import { choosePorts, productPorts, say, startProduct } from './product.mjs';
import { ensureToolchain, root } from './toolchain.mjs';

const WORKER = 'a simulated Connect worker';
const ports = [
  ...productPorts,
  ['SIMULATOR_ADMIN', 18080, "the simulator's admin port"],
  ['SIMULATOR_PRODUCTION_1', 18083, WORKER],
  ['SIMULATOR_PRODUCTION_2', 18084, WORKER],
  ['SIMULATOR_STAGING', 18085, WORKER],
  ['SIMULATOR_DEVELOPMENT', 18086, WORKER],
  ['SIMULATOR_RAFT', 18087, WORKER],
  ['SIMULATOR_ANALYTICS', 18088, WORKER],
];

// A taken port is said before minutes of installing.
const chosen = await choosePorts(ports, 'npm start');
const { env, node, yarn } = await ensureToolchain();
const environment = { ...env, ...chosen };

say('Starting the simulated Kafka Connect clusters and the product ...');
const fleet = process.env.KAFKA_MONITOR_FLEET ?? 'examples/fleets/default.yaml';
const simulator = startProcess(
  'simulator',
  node,
  [
    join(root, 'packages/kafka-connect-simulator/bin/kafka-connect-simulator'),
    '--scenario',
    resolve(root, fleet),
  ],
  { env: environment },
);
const product = startProduct({
  configs: [
    join(root, 'app-config.yaml'),
    join(root, 'app-config.simulator.yaml'),
  ],
  env: environment,
  yarn,
});
process.exit(await runTogether([simulator, product]));
