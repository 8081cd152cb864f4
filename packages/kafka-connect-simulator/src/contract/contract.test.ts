import { ConnectSimulator } from '../ConnectSimulator';
import { describeConnectContract } from './describeConnectContract';

jest.setTimeout(60_000);

for (const version of ['3.9.1', '4.3.1']) {
  describeConnectContract(`the simulator as ${version}`, async () => {
    const simulator = await ConnectSimulator.start({
      kafkaVersion: version,
      // Two hundred connectors would otherwise wait a third of a second each.
      timings: { firstStatusMs: 50 },
    });
    return { urls: simulator.urls, version, stop: () => simulator.stop() };
  });
}
