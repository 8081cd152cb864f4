import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  cluster,
  connector,
  endpoint,
  inventory,
  sourceOf,
  team,
  topics,
} from '../__testUtils__/inventory';
import { Inventory, InventorySource } from '../inventory/InventorySource';
import { findForeignInCatalog } from './findForeign';
import { KafkaMonitorEntityProvider } from './KafkaMonitorEntityProvider';

/** 5,000 connectors, half of them sources, of 100 topics and 20 databases. */
function fleet(): Inventory {
  return inventory({
    clusters: [cluster('orders')],
    connectors: Array.from({ length: 5_000 }, (_, index) => {
      const isSource = index % 2 === 0;
      const topic = `shop.t${Math.floor(index / 2) % 100}`;
      return connector(`connector-${index}`, {
        cluster: 'orders',
        type: isSource ? 'source' : 'sink',
        direction: isSource ? 'source' : 'sink',
        endpoint: endpoint(`db-${index % 20}`, 'shop'),
        topics: topics(isSource ? 'write' : 'read', topic),
      });
    }),
  });
}

const CHOICE = { baseUrl: undefined, withConnectors: true, withTopics: true };
const MINUTE = 60_000;

/** A provider over what is held, with what it gives to the catalog. */
async function setUp(
  first: Inventory,
  options: { source?: InventorySource; entities?: Entity[] } = {},
) {
  const held = { inventory: first };
  const catalog = catalogServiceMock({ entities: options.entities ?? [] });
  const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
  const logger = mockServices.logger.mock();
  const mutations: EntityProviderMutation[] = [];
  const applyMutation = jest.fn(async (mutation: EntityProviderMutation) => {
    mutations.push(mutation);
  });
  let now = Date.parse('2026-11-28T08:00:00.000Z');
  const provider = KafkaMonitorEntityProvider.create({
    source: options.source ?? sourceOf(held),
    findForeign: findForeignInCatalog({ catalog, auth: mockServices.auth() }),
    choice: CHOICE,
    logger,
    clock: () => new Date(now),
  });
  await provider.connect({ applyMutation, refresh: async () => {} });
  return {
    held,
    logger,
    asked,
    applyMutation,
    mutations,
    provider,
    run: async () => (await provider.run(new AbortController().signal)).outcome,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

/** What a mutation does, by ref. */
function told(mutation: EntityProviderMutation) {
  if (mutation.type === 'full') {
    return {
      full: mutation.entities.map(({ entity }) => stringifyEntityRef(entity)),
    };
  }
  return {
    added: mutation.added.map(({ entity }) => stringifyEntityRef(entity)),
    removed: mutation.removed.map(removed =>
      'entityRef' in removed
        ? removed.entityRef
        : stringifyEntityRef(removed.entity),
    ),
  };
}

function foreign(kind: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-origin-location': 'ldap:everybody',
      },
    },
    spec: { type: 'team', children: [], owner: 'nobody' },
  };
}

describe('the entity provider', () => {
  it('changes only what has changed, of 5,000 connectors', async () => {
    const { held, mutations, run } = await setUp(fleet());
    expect(await run()).toBe('full');
    expect(mutations).toHaveLength(1);
    const { full } = told(mutations[0]);
    // The connectors, 100 topics, 20 databases, a System and a Group.
    expect(full).toHaveLength(5_000 + 100 + 20 + 2);
    expect(new Set(full).size).toBe(full!.length);

    held.inventory = fleet();
    expect(await run()).toBe('unchanged');
    expect(mutations).toHaveLength(1);

    const changed = fleet();
    // A source of topic t1 and database db-2 now writes to another topic.
    changed.connectors![2].topics.push(...topics('write', 'shop.new'));
    held.inventory = changed;
    expect(await run()).toBe('delta');
    expect(mutations.slice(1).map(told)).toEqual([
      { added: ['resource:default/topic_production.shop.new'], removed: [] },
    ]);

    const moved = fleet();
    moved.connectors![2].critical = true;
    held.inventory = moved;
    expect(await run()).toBe('delta');
    expect(mutations.slice(2).map(told)).toEqual([
      {
        added: ['resource:default/production.main.connector-2'],
        removed: ['resource:default/topic_production.shop.new'],
      },
    ]);

    const without = fleet();
    held.inventory = {
      ...without,
      connectors: without.connectors!.filter((_, index) => index !== 2),
    };
    expect(await run()).toBe('delta');
    expect(mutations.slice(3).map(told)).toEqual([
      {
        // Which depended on it.
        added: ['resource:default/topic_production.shop.t1'],
        removed: ['resource:default/production.main.connector-2'],
      },
    ]);
    expect(mutations).toHaveLength(4);
  });

  it('takes 5,000 connectors as one list, whatever their order', async () => {
    const { held, run } = await setUp(fleet());
    await run();
    const all = fleet();
    held.inventory = { ...all, connectors: [...all.connectors!].reverse() };
    expect(await run()).toBe('unchanged');
  });

  it('compares everything once an hour, since others change the catalog too', async () => {
    const { mutations, run, wait } = await setUp(inventory());
    await run();
    wait(59 * MINUTE);
    expect(await run()).toBe('unchanged');
    wait(MINUTE);
    expect(await run()).toBe('full');
    expect(mutations.map(({ type }) => type)).toEqual(['full', 'full']);
  });

  it('compares everything an hour after the last time, however much changed', async () => {
    const { held, run, wait } = await setUp(inventory());
    await run();
    wait(40 * MINUTE);
    held.inventory = inventory({ teams: [team('payments')] });
    expect(await run()).toBe('delta');
    wait(20 * MINUTE);
    expect(await run()).toBe('full');
  });

  it.each<[string, Partial<InventorySource>]>([
    [
      'teams can not be read',
      { teams: () => Promise.reject(new Error('no answer')) },
    ],
    ['there are no teams', { teams: async () => [] }],
    [
      'business clusters can not be read',
      { clusters: () => Promise.reject(new Error('no answer')) },
    ],
    [
      'connectors can be read in part only',
      {
        async *connectors() {
          yield connector('a');
          throw new Error('no second page');
        },
      },
    ],
  ])('changes nothing when %s', async (_, trouble) => {
    const held = { inventory: fleet() };
    const source = sourceOf(held);
    const { mutations, logger, run } = await setUp(held.inventory, { source });
    await run();
    const good = { ...source };
    Object.assign(source, trouble);
    expect(await run()).toBe('skipped');
    expect(mutations).toHaveLength(1);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/it stays as it is.*(no answer|no teams|page)/),
    );
    Object.assign(source, good);
    expect(await run()).toBe('unchanged');
  });

  it('changes nothing when the catalog does not say what others have', async () => {
    const { asked, mutations, run } = await setUp(inventory());
    asked.mockRejectedValueOnce(new Error('catalog is starting'));
    expect(await run()).toBe('skipped');
    expect(mutations).toEqual([]);
  });

  it('changes nothing once its time is up', async () => {
    const { mutations, provider } = await setUp(inventory());
    const { outcome } = await provider.run(AbortSignal.abort());
    expect(outcome).toBe('skipped');
    expect(mutations).toEqual([]);
  });

  it('compares everything again after the catalog refused a change', async () => {
    const { applyMutation, held, run } = await setUp(inventory());
    await run();
    held.inventory = inventory({ teams: [team('payments')] });
    applyMutation.mockRejectedValueOnce(new Error('database is locked'));
    expect(await run()).toBe('skipped');
    expect(await run()).toBe('full');
  });

  it('leaves to others what they have, and says so once', async () => {
    const { held, logger, mutations, run } = await setUp(
      inventory({
        teams: [team('payments'), team('orders')],
        clusters: [cluster('cards'), cluster('kyc')],
      }),
      { entities: [foreign('Group', 'payments'), foreign('System', 'kyc')] },
    );
    await run();
    expect(told(mutations[0])).toEqual({
      full: [
        'group:default/lainnya',
        'group:default/orders',
        'system:default/cards',
      ],
    });
    await run();
    expect(logger.warn.mock.calls).toEqual([
      [
        expect.stringMatching(
          /: group:default\/payments, system:default\/kyc$/,
        ),
      ],
    ]);
    held.inventory = inventory();
    await run();
    expect(told(mutations[1])).toEqual({
      added: [],
      removed: ['group:default/orders', 'system:default/cards'],
    });
  });

  it('asks in batches, and never about Resources', async () => {
    const clusters = Array.from({ length: 150 }, (_, index) =>
      cluster(`c${index}`),
    );
    const { asked, run } = await setUp(
      inventory({ clusters, connectors: [connector('a')] }),
    );
    await run();
    // 150 Systems and a Group.
    expect(
      asked.mock.calls.map(([{ entityRefs }]) => entityRefs.length),
    ).toEqual([100, 51]);
  });

  it('tells whether Groups wait to be looked for', async () => {
    const group = {
      mode: 'create' as const,
      ref: 'group:default/new',
      state: 'unknown' as const,
    };
    const { held, provider } = await setUp(
      inventory({ teams: [team('new', { group })] }),
    );
    const { signal } = new AbortController();
    expect(await provider.run(signal)).toEqual({
      outcome: 'full',
      isWaiting: true,
    });
    held.inventory = inventory({ teams: [team('new')] });
    expect(await provider.run(signal)).toEqual({
      outcome: 'delta',
      isWaiting: false,
    });
  });

  it('marks what it gives as its own', async () => {
    const { mutations, provider, run } = await setUp(inventory());
    await run();
    expect(provider.getProviderName()).toBe('kafka-monitor');
    expect(mutations).toEqual([
      {
        type: 'full',
        entities: [{ locationKey: 'kafka-monitor', entity: expect.anything() }],
      },
    ]);
  });
});
