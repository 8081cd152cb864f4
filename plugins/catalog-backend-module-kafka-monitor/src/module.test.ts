import { setTimeout as sleep } from 'node:timers/promises';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  ServiceRef,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  KAFKA_MONITOR_CHANGES_TOPIC,
  KafkaMonitorService,
  kafkaMonitorServiceRef,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import {
  cluster,
  connector,
  endpoint,
  inventory,
  linkedTeam,
  team,
  topics,
} from './__testUtils__/inventory';
import { Inventory } from './inventory/InventorySource';
import kafkaMonitorModule from './index';

jest.setTimeout(60_000);

/** Kafka Monitor's backend, as far as the module asks it. */
function serviceOf(held: { inventory: Inventory }) {
  const page = <T>(items: T[]) => ({ items, totalItems: items.length });
  const service: Pick<
    KafkaMonitorService,
    'listTeams' | 'listClusters' | 'eachInInventory'
  > = {
    listTeams: async query =>
      page(
        held.inventory.teams.filter(
          ({ deletedAt }) => (deletedAt !== null) === Boolean(query?.deleted),
        ),
      ),
    listClusters: async () => page([...held.inventory.clusters]),
    async *eachInInventory() {
      yield* held.inventory.connectors ?? [];
    },
  };
  return createServiceFactory({
    service: kafkaMonitorServiceRef,
    deps: {},
    factory: async () => service as KafkaMonitorService,
  });
}

/** The very service that the test holds. */
function given<T>(service: ServiceRef<T, 'plugin'>, instance: T) {
  return createServiceFactory({
    service,
    deps: {},
    factory: async () => instance,
  });
}

const TASK = 'kafka-monitor-entities';

/** A catalog in which nobody has anything yet. */
const noForeign = catalogServiceMock.factory();

const config = (connectors: object) =>
  mockServices.rootConfig.factory({
    data: {
      app: { baseUrl: 'http://localhost:3000' },
      catalog: {
        processingInterval: { seconds: 30 },
        providers: {
          kafkaMonitor: {
            connectors,
            schedule: {
              frequency: { hours: 1 },
              timeout: { minutes: 1 },
              initialDelay: { seconds: 0 },
            },
          },
        },
      },
    },
  });

const shop = () =>
  inventory({
    teams: [
      team('payments'),
      linkedTeam('analytics', 'group:default/data-people'),
    ],
    clusters: [cluster('orders', { owner: 'payments' })],
    connectors: [
      connector('orders source é', {
        team: 'payments',
        cluster: 'orders',
        endpoint: endpoint('orders-db', 'orders'),
        topics: topics('write', 'shop.orders'),
      }),
      connector('orders-sink', {
        type: 'sink',
        direction: 'sink',
        team: 'analytics',
        endpoint: endpoint('warehouse', 'dwh'),
        topics: topics('read', 'shop.orders'),
      }),
    ],
  });

describe('the module', () => {
  it('adds the provider, and runs it on the schedule', async () => {
    const providers: EntityProvider[] = [];
    const scheduler = mockServices.scheduler();
    const backend = await startTestBackend({
      extensionPoints: [
        [
          catalogProcessingExtensionPoint,
          {
            addEntityProvider: (added: EntityProvider) => providers.push(added),
          },
        ],
      ],
      features: [
        kafkaMonitorModule,
        serviceOf({ inventory: shop() }),
        noForeign,
        config({ enabled: true }),
        given(coreServices.scheduler, scheduler),
      ],
    });
    const [provider] = providers;
    const applyMutation = jest.fn();
    await provider.connect({ applyMutation, refresh: async () => {} });
    expect(applyMutation).not.toHaveBeenCalled();
    await scheduler.triggerTask(TASK);
    expect(applyMutation).toHaveBeenCalledTimes(1);
    expect(applyMutation.mock.calls[0][0]).toMatchObject({ type: 'full' });
    await scheduler.triggerTask(TASK);
    expect(applyMutation).toHaveBeenCalledTimes(1);
    await backend.stop();
  });

  it('stops the start of the catalog when its configuration is wrong', async () => {
    await expect(
      startTestBackend({
        features: [
          catalogPlugin,
          kafkaMonitorModule,
          serviceOf({ inventory: shop() }),
          config({ enabled: 'perhaps' }),
        ],
      }),
    ).rejects.toThrow(/kafkaMonitor\.connectors\.enabled/);
  });
});

describe('in a real catalog', () => {
  const events = mockServices.events();
  const scheduler = mockServices.scheduler();
  const held = { inventory: shop() };
  let backend: TestBackend;

  /** A Group that another provider has. */
  const ldap = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'ldap',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'ldap',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: [
                  {
                    locationKey: 'ldap',
                    entity: {
                      apiVersion: 'backstage.io/v1alpha1',
                      kind: 'Group',
                      metadata: {
                        name: 'data-people',
                        annotations: {
                          'backstage.io/managed-by-location': 'ldap:all',
                          'backstage.io/managed-by-origin-location': 'ldap:all',
                        },
                      },
                      spec: { type: 'team', children: [] },
                    },
                  },
                ],
              }),
          });
        },
      });
    },
  });

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        ldap,
        kafkaMonitorModule,
        serviceOf(held),
        config({ enabled: true }),
        given(eventsServiceRef, events),
        given(coreServices.scheduler, scheduler),
      ],
    });
    await until(found => found.has('group:default/data-people'));
    await scheduler.triggerTask(TASK);
  });
  afterAll(() => backend.stop());

  async function read(): Promise<Map<string, Entity>> {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/catalog/entities`,
      { headers: { authorization: mockCredentials.service.header() } },
    );
    const entities: Entity[] = await response.json();
    return new Map(entities.map(each => [stringifyEntityRef(each), each]));
  }

  async function until(
    isSo: (entities: Map<string, Entity>) => boolean,
  ): Promise<Map<string, Entity>> {
    for (let attempt = 0; attempt < 150; attempt++) {
      const entities = await read();
      if (isSo(entities)) {
        return entities;
      }
      await sleep(200);
    }
    throw new Error(`The catalog has ${[...(await read()).keys()].join()}`);
  }

  it('follows a change soon after it is told of it', async () => {
    held.inventory = {
      ...shop(),
      clusters: [cluster('cards', { owner: 'analytics' })],
    };
    await events.publish({
      topic: KAFKA_MONITOR_CHANGES_TOPIC,
      eventPayload: {
        sequence: 9,
        from: 8,
        kinds: ['cluster-changed'],
        connectors: [],
        teams: [],
        clusters: ['cards'],
        more: false,
      },
    });
    const entities = await until(
      found =>
        found.has('system:default/cards') &&
        !found.has('system:default/orders'),
    );
    expect(entities.size).toBe(9);
  });

  it('leaves a Group to whoever has it', async () => {
    held.inventory = inventory({ teams: [team('data-people')] });
    await events.publish({
      topic: KAFKA_MONITOR_CHANGES_TOPIC,
      eventPayload: {
        sequence: 10,
        from: 9,
        kinds: ['team-changed'],
        connectors: [],
        teams: ['data-people'],
        clusters: [],
        more: false,
      },
    });
    const entities = await until(found => found.size === 2);
    expect([...entities.keys()].sort()).toEqual([
      'group:default/data-people',
      'group:default/lainnya',
    ]);
    expect(
      entities.get('group:default/data-people')?.metadata.annotations,
    ).toMatchObject({
      'backstage.io/managed-by-origin-location': 'ldap:all',
    });
  });
});
