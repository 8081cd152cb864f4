import {
  createServiceFactory,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { KafkaMonitorService } from '@kafka-monitor/plugin-kafka-monitor-node';
import { kafkaMonitorServiceRef } from '@kafka-monitor/plugin-kafka-monitor-node';
import { inventoryItem } from './documents/__testUtils__/items';
import module from '.';

async function start(config: object) {
  const index = { addCollator: jest.fn(), addDecorator: jest.fn() };
  const scheduler = mockServices.scheduler.mock({
    createScheduledTaskRunner: jest.fn(() => ({ run: async () => {} })),
  });
  const kafkaMonitor: Partial<KafkaMonitorService> = {
    async *eachInInventory() {
      yield inventoryItem({ name: 'orders-sink' });
    },
  };
  const backend = await startTestBackend({
    extensionPoints: [[searchIndexRegistryExtensionPoint, index]],
    features: [
      module,
      scheduler.factory,
      mockServices.rootConfig.factory({ data: config }),
      createServiceFactory({
        service: kafkaMonitorServiceRef,
        deps: {},
        factory: () => kafkaMonitor as KafkaMonitorService,
      }),
    ],
  });
  await backend.stop();
  return { index, scheduler: scheduler as jest.Mocked<SchedulerService> };
}

describe('the module', () => {
  it('adds connectors and failures, every 10 minutes', async () => {
    const { index, scheduler } = await start({});
    expect(
      index.addCollator.mock.calls.map(([{ factory }]) => factory.type),
    ).toEqual(['kafka-connector', 'kafka-failure']);
    const schedule = {
      frequency: { minutes: 10 },
      timeout: { minutes: 5 },
      initialDelay: { seconds: 10 },
    };
    expect(scheduler.createScheduledTaskRunner.mock.calls).toEqual([
      [schedule],
      [schedule],
    ]);
  });

  it('reads by the schedule of the configuration', async () => {
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 2 } };
    const { scheduler } = await start({
      search: { collators: { kafkaMonitor: { schedule } } },
    });
    expect(
      scheduler.createScheduledTaskRunner.mock.calls.map(([given]) => given),
    ).toEqual([
      expect.objectContaining(schedule),
      expect.objectContaining(schedule),
    ]);
  });

  it('does not start with a schedule that is none', async () => {
    const schedule = { frequency: { hours: 1 } };
    await expect(
      start({ search: { collators: { kafkaMonitor: { schedule } } } }),
    ).rejects.toThrow(/timeout/);
  });

  it('collates what the service tells', async () => {
    const { index } = await start({});
    const [{ factory }] = index.addCollator.mock.calls[0];
    const collator = await factory.getCollator();
    const documents = await collator.toArray();
    expect(documents).toEqual([
      expect.objectContaining({ title: 'orders-sink' }),
    ]);
  });
});
