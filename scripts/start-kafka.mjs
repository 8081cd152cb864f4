/** `npm run start:kafka`: the product with a real Kafka Connect behind it. */
import { join } from 'node:path';
import { Commands } from '../examples/kafka/commands.mjs';
import { portVariables } from '../examples/kafka/ports.mjs';
import { serveCommands } from '../examples/kafka/serveCommands.mjs';
import { missingForKafka, startKafka } from '../examples/kafka/startKafka.mjs';
import { runTogether } from './processes.mjs';
import { choosePorts, productPorts, say, startProduct } from './product.mjs';
import { ensureToolchain, fail, root } from './toolchain.mjs';

// What is missing or taken is said before minutes of installing.
const missing = await missingForKafka();
if (missing.length > 0) fail(missing.join('\n'));
const chosen = await choosePorts(productPorts, 'npm run start:kafka');
const { env, yarn } = await ensureToolchain();

const kafka = await startKafka({ log: say }).catch(error =>
  fail(error.message),
);
say(`Kafka Connect: ${Object.values(kafka.urls).flat().join(', ')}`);
const commandPort = Number(process.env.KAFKA_COMMAND_PORT ?? 0);
if (commandPort > 0) {
  await serveCommands(new Commands(kafka), commandPort);
  say(`Commands to break and mend it: http://127.0.0.1:${commandPort}`);
}
say('Starting the product ...');
const product = startProduct({
  configs: [join(root, 'app-config.yaml'), join(root, 'app-config.kafka.yaml')],
  env: { ...env, ...chosen, ...portVariables(kafka.ports) },
  yarn,
});
const exitCode = await runTogether([
  product,
  // It does not end by itself.
  { exited: new Promise(() => {}), stop: kafka.stop },
]);
process.exit(exitCode);
