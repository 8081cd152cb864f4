import { mockServices } from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { kafkaMonitorConnectorReadPermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureItem, inventoryItem } from '../documents/__testUtils__/items';
import { KafkaCollatorFactory } from './KafkaCollatorFactory';

const auth = mockServices.auth({ pluginId: 'search' });

async function* given<T>(items: T[], error?: Error) {
  yield* items;
  if (error) {
    throw error;
  }
}

function service(error?: Error) {
  const connectors = [
    inventoryItem({ name: 'orders-sink' }),
    inventoryItem({ name: '..' }),
    inventoryItem({ name: 'users-source' }),
  ];
  return {
    eachInInventory: jest.fn(() => given(connectors, error)),
    eachFailure: jest.fn(() => given([failureItem({ id: '4' })], error)),
  };
}

const titles = (documents: Array<{ title: string }>) =>
  documents.map(({ title }) => title);

describe('KafkaCollatorFactory', () => {
  it('collates the connectors that have a page', async () => {
    const factory = KafkaCollatorFactory.connectors(service(), auth);
    const { documents, error } = await TestPipeline.fromCollator(
      await factory.getCollator(),
    ).execute();
    expect(error).toBeUndefined();
    expect(titles(documents)).toEqual(['orders-sink', 'users-source']);
    expect(factory.type).toBe('kafka-connector');
  });

  it('collates the failures that are not over', async () => {
    const kafkaMonitor = service();
    const factory = KafkaCollatorFactory.failures(kafkaMonitor, auth);
    const { documents } = await TestPipeline.fromCollator(
      await factory.getCollator(),
    ).execute();
    expect(documents.map(({ location }) => location)).toEqual([
      '/kafka-monitor/failures/4',
    ]);
    expect(kafkaMonitor.eachFailure).toHaveBeenCalledWith(
      { status: ['open', 'acknowledged'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    expect(factory.type).toBe('kafka-failure');
  });

  it.each(['connectors', 'failures'] as const)(
    'has every one of the %s judged by who may read its connector',
    async what => {
      const factory = KafkaCollatorFactory[what](service(), auth);
      expect(factory.visibilityPermission).toBe(
        kafkaMonitorConnectorReadPermission,
      );
      const { documents } = await TestPipeline.fromCollator(
        await factory.getCollator(),
      ).execute();
      expect(documents.length).toBeGreaterThan(0);
      for (const { authorization } of documents) {
        expect(authorization?.resourceRef).toMatch(/^production\/main\//);
      }
    },
  );

  it.each(['connectors', 'failures'] as const)(
    'breaks off when the %s can not be read to the end',
    async what => {
      const gone = new Error('connect ECONNREFUSED');
      const factory = KafkaCollatorFactory[what](service(gone), auth);
      const { error } = await TestPipeline.fromCollator(
        await factory.getCollator(),
      ).execute();
      expect(error).toBe(gone);
    },
  );
});
