import {
  ConnectSimulator,
  type SimulatedConnector,
  type SimulatorOptions,
} from '@kafka-monitor/kafka-connect-simulator';
import { ConnectClient } from '../ConnectClient';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(close => close()));
});

export const connectors: SimulatedConnector[] = [
  {
    name: 'lines',
    config: {
      'connector.class':
        'org.apache.kafka.connect.file.FileStreamSourceConnector',
      'tasks.max': '1',
      file: '/tmp/a',
      topic: 'lines',
    },
  },
  {
    name: 'out',
    config: {
      'connector.class':
        'org.apache.kafka.connect.file.FileStreamSinkConnector',
      'tasks.max': '1',
      file: '/tmp/b',
      topics: 'lines',
    },
  },
];
const quick = {
  firstStatusMs: 5,
  restartMs: 20,
  stateChangeMs: 5,
  deletedStatusMs: 5,
  cutOffHealthMs: 30,
};

export async function start(options: SimulatorOptions = {}) {
  const simulator = await ConnectSimulator.start({
    connectors,
    timings: quick,
    ...options,
  });
  const client = ConnectClient.create({ urls: simulator.urls });
  closing.push(() => client.close().then(() => simulator.stop()));
  return { simulator, client };
}
export const until = async (done: () => Promise<boolean>) => {
  for (let i = 0; i < 200 && !(await done()); i++) {
    await new Promise(resolve => setTimeout(resolve, 10));
  }
};
