import { ConnectSimulator } from '../ConnectSimulator';
import { describeConnectContract } from './describeConnectContract';

jest.setTimeout(60_000);

// Real workers do either during a rebalance, so each has its turn.
describe.each([
  ['3.9.1', 'wait'],
  ['4.3.1', 'conflict'],
] as const)('a group that is %s and lets a rebalance %s', (version, answer) => {
  describeConnectContract(
    `the simulator as ${version}`,
    async () => {
      const simulator = await ConnectSimulator.start({
        kafkaVersion: version,
        workers: 2,
        // Two hundred connectors would otherwise wait a third of a second each.
        timings: { firstStatusMs: 50 },
      });
      await simulator.killWorker(1);
      return {
        url: simulator.urls[0],
        version,
        control: {
          async start(index) {
            await simulator.startWorker(index, { rebalanceMs: 1_000, answer });
            return simulator.urls[index];
          },
          kill: index =>
            simulator.killWorker(index, { rebalanceAfterMs: 3_000 }),
        },
        stop: () => simulator.stop(),
      };
    },
    { killsWorkers: true },
  );
});
