import { setTimeout } from 'node:timers/promises';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity, RELATION_DEPENDS_ON } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  KafkaMonitorService,
  kafkaMonitorServiceRef,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import {
  cluster,
  connector,
  endpoint,
  inventory,
  team,
  topics,
} from './__testUtils__/inventory';
import { Inventory } from './inventory/InventorySource';
import kafkaMonitorModule from '.';

jest.setTimeout(60_000);

/** Data on its way: shop-db -> orders-source -> orders -> orders-sink -> reports-db. */
const FLOW = inventory({
  teams: [
    team('payments'),
    team('strangers', {
      group: {
        mode: 'create',
        ref: 'group:default/strangers',
        state: 'foreign',
      },
    }),
  ],
  clusters: [cluster('shop', { owner: 'payments' })],
  connectors: [
    connector('orders-source', {
      team: 'payments',
      cluster: 'shop',
      endpoint: endpoint('shop-db', 'shop'),
      topics: topics('write', 'orders'),
    }),
    connector('orders-sink', {
      type: 'sink',
      direction: 'sink',
      endpoint: endpoint('reports-db', 'reports'),
      topics: topics('read', 'orders'),
    }),
    connector('漢字/😀?'),
  ],
});

function serviceOf(held: { inventory: Inventory; isDown: boolean }) {
  const page = <T>(items: readonly T[]) => {
    if (held.isDown) {
      throw new Error('Kafka Monitor is down');
    }
    return { items: [...items], totalItems: items.length };
  };
  const service: Pick<
    KafkaMonitorService,
    'listTeams' | 'listClusters' | 'eachInInventory'
  > = {
    listTeams: async query =>
      page(
        held.inventory.teams.filter(
          ({ deletedAt }) => (deletedAt !== null) === (query?.deleted ?? false),
        ),
      ),
    listClusters: async () => page(held.inventory.clusters),
    async *eachInInventory() {
      yield* page(held.inventory.connectors ?? []).items;
    },
  };
  return createServiceFactory({
    service: kafkaMonitorServiceRef,
    deps: {},
    factory: () => service as KafkaMonitorService,
  });
}

async function start() {
  const held = { inventory: FLOW, isDown: false };
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      kafkaMonitorModule,
      serviceOf(held),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://backstage.example.com' },
          catalog: {
            providers: { kafkaMonitor: { connectors: { enabled: true } } },
          },
        },
      }),
    ],
  });
  const read = async (): Promise<Map<string, Entity>> => {
    const answer = await fetch(
      `http://localhost:${backend.server.port()}/api/catalog/entities`,
    );
    const entities: Entity[] = await answer.json();
    return new Map(
      entities.map(entity => [
        `${entity.kind}:${entity.metadata.name}`,
        entity,
      ]),
    );
  };
  return {
    backend,
    held,
    read,
    run: () => scheduler.triggerTask('kafka-monitor-entities'),
    /** Waits until the catalog has processed what it was given. */
    async readUntil(shows: (seen: Map<string, Entity>) => boolean) {
      for (let tries = 0; tries < 80; tries += 1) {
        const seen = await read();
        if (shows(seen)) {
          return seen;
        }
        await setTimeout(250);
      }
      throw new Error(`Not shown: ${JSON.stringify([...(await read())])}`);
    },
  };
}

function dependenciesOf(entity: Entity | undefined): string[] {
  return (entity?.relations ?? [])
    .filter(({ type }) => type === RELATION_DEPENDS_ON)
    .map(({ targetRef }) => targetRef);
}

describe('the module in the catalog', () => {
  it('gives it what Kafka Monitor has, and keeps that up to date', async () => {
    const { backend, held, read, readUntil, run } = await start();
    try {
      await run();
      const flow = [
        'database_production.reports-db-5432-reports',
        'production.main.orders-sink',
        'topic_production.orders',
        'production.main.orders-source',
        'database_production.shop-db-5432-shop',
      ];
      const named = (seen: Map<string, Entity>, beginning: string) =>
        [...seen.values()].find(({ metadata }) =>
          metadata.name.startsWith(beginning),
        );
      // The last to come are the relations of what is at both ends.
      const seen = await readUntil(
        entities =>
          entities.size >= 9 &&
          flow
            .slice(0, -1)
            .every(name => dependenciesOf(named(entities, name)).length === 1),
      );

      expect(seen.get('Group:payments')?.spec?.type).toBe('team');
      expect(seen.get('System:shop')?.relations).toEqual(
        expect.arrayContaining([
          { type: 'ownedBy', targetRef: 'group:default/payments' },
          {
            type: 'hasPart',
            targetRef: 'resource:default/production.main.orders-source',
          },
        ]),
      );
      // A Group of others is left to them.
      expect([...seen.keys()].filter(key => key.startsWith('Group:'))).toEqual(
        expect.not.arrayContaining(['Group:strangers']),
      );
      // From the database that is written to back to the one that is read.
      flow.slice(0, -1).forEach((name, index) => {
        const next = named(seen, flow[index + 1]);
        expect(dependenciesOf(named(seen, name))).toEqual([
          `resource:default/${next?.metadata.name}`,
        ]);
      });
      expect(
        [...seen.values()].some(
          ({ metadata }) => metadata.title === '漢字/😀?',
        ),
      ).toBe(true);

      // On trouble nothing vanishes.
      held.isDown = true;
      await run();
      expect([...(await read()).keys()].sort()).toEqual(
        [...seen.keys()].sort(),
      );

      held.isDown = false;
      held.inventory = { ...FLOW, clusters: [] };
      await run();
      const after = await readUntil(entities => !entities.has('System:shop'));
      expect(after.size).toBe(seen.size - 1);
    } finally {
      await backend.stop();
    }
  });
});
