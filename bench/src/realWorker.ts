import { ConnectCost, measureWorker } from './worker/measureWorker';

const say = (text: string) => process.stdout.write(`${text}\n`);
const CONNECTORS = 1000;

function row(what: string, cost: ConnectCost): string {
  const { wallMs, requests, workerCpuMs } = cost;
  const cpu = workerCpuMs === undefined ? '' : `${workerCpuMs} ms`;
  return `| ${what} | ${wallMs.toFixed(0)} ms | ${requests} | ${cpu} |`;
}

async function main() {
  const url = process.env.KAFKA_CONNECT_43_URL;
  if (!url) {
    throw new Error(
      'KAFKA_CONNECT_43_URL says which worker to measure: node examples/kafka/contractWorkers.mjs -- yarn workspace @kafka-monitor/bench bench:worker',
    );
  }
  const { version, costs } = await measureWorker(url, CONNECTORS, say);
  say(`\nA Kafka Connect ${version} worker with ${CONNECTORS} connectors\n`);
  say('| | time | requests | CPU of the worker |\n| --- | --- | --- | --- |');
  for (const [what, cost] of costs) {
    say(row(what, cost));
  }
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    process.exit(1);
  },
);
