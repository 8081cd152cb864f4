// Kafka for another process, a test for example:
//   node examples/kafka/main.mjs [--free-ports] [--only production,staging,postgres]
//     [--rebalance-delay-ms 2000]
// The first line on the standard output is JSON with what runs where. Then it
// takes commands (`commands.mjs`) on the standard input, one a line, and answers
// each by one line of JSON. It ends, with all it started, at `stop` or when its
// standard input ends.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { Commands } from './commands.mjs';
import { startKafka } from './startKafka.mjs';

const { values } = parseArgs({
  options: {
    'free-ports': { type: 'boolean' },
    only: { type: 'string' },
    'rebalance-delay-ms': { type: 'string' },
  },
});
const delay = values['rebalance-delay-ms'];

/** @type {Awaited<ReturnType<typeof startKafka>>} */
let kafka;
try {
  kafka = await startKafka({
    ports: values['free-ports'] ? 0 : undefined,
    only: /** @type {any} */ (values.only?.split(',')),
    rebalanceDelayMs: delay ? Number(delay) : undefined,
    log: line => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

const say = (/** @type {unknown} */ answer) =>
  process.stdout.write(`${JSON.stringify(answer)}\n`);

const commands = new Commands(kafka);
const input = createInterface({ input: process.stdin });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => input.close());
}
say({
  ports: kafka.ports,
  urls: kafka.urls,
  bootstrapServers: kafka.broker.bootstrapServers,
});
for await (const line of input) {
  if (line.trim() === 'stop') break;
  try {
    say({ done: line, rows: await commands.obey(line) });
  } catch (error) {
    say({ failed: line, error: String(error) });
  }
}
await kafka.stop();
process.exit(0);
