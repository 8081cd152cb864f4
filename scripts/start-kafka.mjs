/** `npm run start:kafka`: the product with a real Kafka Connect behind it. */
import { join } from 'node:path';
import { portVariables } from '../examples/kafka/ports.mjs';
import { missingForKafka, startKafka } from '../examples/kafka/startKafka.mjs';
import { isPortFree, runTogether, startProcess } from './processes.mjs';
import { ensureToolchain, fail, root } from './toolchain.mjs';

const READY_WITHIN_MS = 5 * 60_000;

function say(text) {
  process.stdout.write(`[kafka-monitor] ${text}\n`);
}

/** The product's own ports, each with the variable that chooses another. */
async function choosePorts() {
  const chosen = {};
  for (const [variable, standard] of [
    ['APP_PORT', 3000],
    ['BACKEND_PORT', 7007],
  ]) {
    const port = Number(process.env[variable] ?? standard);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      fail(`${variable}=${process.env[variable]} is not a port.`);
    }
    if (!(await isPortFree(port))) {
      const other = `${variable}=${port + 100} npm run start:kafka`;
      fail(`Port ${port} is taken. Choose another: ${other}`);
    }
    chosen[variable] = String(port);
  }
  return chosen;
}

async function untilAnswering(url) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    try {
      const signal = AbortSignal.timeout(2000);
      if ((await fetch(url, { signal })).status < 500) return true;
    } catch {
      // Not yet.
    }
    await new Promise(done => setTimeout(done, 1000));
  }
  return false;
}

// What is missing or taken is said before minutes of installing.
const missing = await missingForKafka();
if (missing.length > 0) fail(missing.join('\n'));
const chosen = await choosePorts();
const { env, yarn } = await ensureToolchain();

const kafka = await startKafka({ log: say }).catch(error =>
  fail(error.message),
);
say('Starting the product ...');
const configs = ['app-config.yaml', 'app-config.kafka.yaml'];
const product = startProcess(
  'backstage',
  yarn[0],
  [
    ...yarn.slice(1),
    'dev',
    // Relative paths would be looked for in the packages.
    ...configs.flatMap(name => ['--config', join(root, name)]),
  ],
  { env: { ...env, ...chosen, ...portVariables(kafka.ports) } },
);

const page = `http://localhost:${chosen.APP_PORT}`;
const readiness = `http://localhost:${chosen.BACKEND_PORT}/.backstage/health/v1/readiness`;
Promise.all([page, readiness].map(untilAnswering)).then(ready => {
  if (ready.every(Boolean)) {
    say(`Kafka Connect: ${Object.values(kafka.urls).flat().join(', ')}`);
    say(
      `Ready: open ${page}/kafka-monitor and choose "Enter". Ctrl-C ends it.`,
    );
  }
});

const exitCode = await runTogether([
  product,
  // It does not end by itself.
  { exited: new Promise(() => {}), stop: kafka.stop },
]);
process.exit(exitCode);
