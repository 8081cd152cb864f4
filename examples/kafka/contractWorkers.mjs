// Runs a command beside two bare Kafka Connect workers, 3.9.1 and 4.3.1, each
// alone in its group and with only FileStream and MirrorMaker as plugins:
//   node examples/kafka/contractWorkers.mjs -- <command> [arguments]
// The command finds them by KAFKA_CONNECT_39_URL and KAFKA_CONNECT_43_URL; by
// KAFKA_CONNECT_CONTROL_URL it can kill them, and have a second worker in either
// group (serveWorkerControl.mjs). Its exit code is ours.
import { spawn } from 'node:child_process';
import { startBareWorkers } from './bareWorkers.mjs';
import { serveWorkerControl } from './serveWorkerControl.mjs';

const log = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
const [command, ...args] = process.argv.slice(process.argv[2] === '--' ? 3 : 2);
if (!command) {
  log(
    'Usage: node examples/kafka/contractWorkers.mjs -- <command> [arguments]',
  );
  process.exit(2);
}

const workers = await startBareWorkers({ log }).catch(error => {
  log(error.message);
  process.exit(1);
});
const control = await serveWorkerControl(workers.groups);
const child = spawn(command, args, {
  stdio: 'inherit',
  env: {
    ...process.env,
    KAFKA_CONNECT_39_URL: workers.urls['3.9.1'],
    KAFKA_CONNECT_43_URL: workers.urls['4.3.1'],
    KAFKA_CONNECT_CONTROL_URL: control.url,
  },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
const exitCode = await new Promise(resolve => {
  child.once('error', error => {
    log(`${command} did not start: ${error.message}`);
    resolve(127);
  });
  child.once('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
});
control.stop();
await workers.stop();
process.exit(exitCode);
