/** `npm start`: the product with a simulated, living fleet behind it. */
import { join } from 'node:path';
import { isPortFree, runTogether, startProcess } from './processes.mjs';
import { ensureToolchain, fail, root } from './toolchain.mjs';

const READY_WITHIN_MS = 5 * 60_000;

/** The ports in use, each with the variable that chooses another. */
const ports = [
  ['APP_PORT', 3000, 'the page'],
  ['BACKEND_PORT', 7007, 'the backend'],
  ['SIMULATOR_ADMIN', 18080, "the simulator's admin port"],
  ['SIMULATOR_PRODUCTION_1', 18083, 'simulated Connect worker'],
  ['SIMULATOR_PRODUCTION_2', 18084, 'simulated Connect worker'],
  ['SIMULATOR_STAGING', 18085, 'simulated Connect worker'],
  ['SIMULATOR_DEVELOPMENT', 18086, 'simulated Connect worker'],
  ['SIMULATOR_RAFT', 18087, 'simulated Connect worker'],
  ['SIMULATOR_ANALYTICS', 18088, 'simulated Connect worker'],
];

function say(text) {
  process.stdout.write(`[kafka-monitor] ${text}\n`);
}

/** Chosen ports by variable; ends with a clear message when one is taken. */
async function choosePorts() {
  const chosen = {};
  for (const [variable, standard, purpose] of ports) {
    const port = Number(process.env[variable] ?? standard);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      fail(`${variable}=${process.env[variable]} is not a port.`);
    }
    if (!(await isPortFree(port))) {
      fail(
        `Port ${port} (${purpose}) is taken. Choose another: ${variable}=${
          port + 100
        } npm start`,
      );
    }
    chosen[variable] = String(port);
  }
  return chosen;
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.status < 500;
  } catch {
    return false;
  }
}

async function untilReady(urls) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const ready = await Promise.all(urls.map(answers));
    if (ready.every(Boolean)) {
      return true;
    }
    await new Promise(done => setTimeout(done, 1000));
  }
  return false;
}

const { env, node, yarn } = await ensureToolchain();
const chosen = await choosePorts();
const environment = { ...env, ...chosen };

say('Starting the simulated Kafka Connect clusters and the product ...');
const simulator = startProcess(
  'simulator',
  node,
  [
    join(root, 'packages/kafka-connect-simulator/bin/kafka-connect-simulator'),
    '--scenario',
    join(root, 'examples/fleets/default.yaml'),
  ],
  { env: environment },
);
const product = startProcess(
  'backstage',
  yarn[0],
  [
    ...yarn.slice(1),
    'dev',
    '--config',
    join(root, 'app-config.yaml'),
    '--config',
    join(root, 'app-config.simulator.yaml'),
  ],
  { env: environment },
);

const page = `http://localhost:${chosen.APP_PORT}`;
untilReady([
  page,
  `http://localhost:${chosen.BACKEND_PORT}/.backstage/health/v1/readiness`,
]).then(ready => {
  if (ready) {
    say(
      `Ready: open ${page}/kafka-monitor and choose "Enter". Ctrl-C ends it.`,
    );
  }
});

process.exit(await runTogether([simulator, product]));
