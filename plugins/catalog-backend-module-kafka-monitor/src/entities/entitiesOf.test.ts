import {
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import {
  cluster,
  connector,
  endpoint,
  inventory,
  linkedTeam,
  team,
  topics,
} from '../__testUtils__/inventory';
import { Inventory } from '../inventory/InventorySource';
import { entitiesOf } from './entitiesOf';

const EVERYTHING = {
  baseUrl: 'https://backstage.example.com',
  withConnectors: true,
  withTopics: true,
};

function entities(
  values: Partial<Inventory>,
  choice: Partial<typeof EVERYTHING> = {},
): Map<string, Entity> {
  const all = [...entitiesOf(inventory(values), { ...EVERYTHING, ...choice })];
  return new Map(all.map(entity => [stringifyEntityRef(entity), entity]));
}

/** Their refs, but for the Group of `lainnya`. */
const refs = (values: Partial<Inventory>) =>
  [...entities(values).keys()].filter(ref => ref !== 'group:default/lainnya');

describe('a business cluster', () => {
  it.each([
    ['linked', linkedTeam('payments', 'group:ldap/money'), 'ldap/money'],
    [
      'linked, not looked for yet',
      linkedTeam('payments', 'group:ldap/money', 'unknown'),
      'ldap/money',
    ],
    [
      'linked, but missing',
      linkedTeam('payments', 'group:ldap/gone', 'missing'),
      'default/lainnya',
    ],
    [
      'of another provider',
      team('payments', {
        group: {
          mode: 'create',
          ref: 'group:default/payments',
          state: 'foreign',
        },
      }),
      'default/payments',
    ],
    [
      'of a deleted team',
      team('payments', { deletedAt: '2026-11-28T08:00:00.000Z' }),
      'default/payments',
    ],
    [
      'of a team deleted before its Group was made',
      team('payments', {
        deletedAt: '2026-11-28T08:00:00.000Z',
        group: {
          mode: 'create',
          ref: 'group:default/payments',
          state: 'unknown',
        },
      }),
      'default/lainnya',
    ],
    ['of a team nobody knows', team('others'), 'default/lainnya'],
  ])('is owned by the right Group: %s', (_, owner, expected) => {
    const system = entities({
      teams: [owner],
      clusters: [cluster('cards', { owner: 'payments' })],
    }).get('system:default/cards');
    expect(system?.spec?.owner).toBe(`group:${expected}`);
  });
});

describe('connectors', () => {
  const shop: Partial<Inventory> = {
    teams: [team('payments'), team('analytics')],
    clusters: [cluster('orders')],
    connectors: [
      connector('orders-source', {
        team: 'payments',
        cluster: 'orders',
        critical: true,
        endpoint: endpoint('orders-db', 'orders'),
        topics: [
          ...topics('write', 'shop.orders'),
          {
            topic: 'schema-history',
            direction: 'write',
            pattern: false,
            internal: true,
          },
        ],
      }),
      connector('orders-sink', {
        type: 'sink',
        direction: 'sink',
        team: 'analytics',
        cluster: 'gone',
        endpoint: endpoint('warehouse', 'dwh'),
        topics: [
          ...topics('read', 'shop.orders'),
          {
            topic: 'shop\\..*',
            direction: 'read',
            pattern: true,
            internal: false,
          },
        ],
      }),
    ],
  };
  const SOURCE = 'resource:default/production.main.orders-source';
  const SINK = 'resource:default/production.main.orders-sink';
  const TOPIC = 'resource:default/topic_production.shop.orders';
  const database = (name: string) =>
    [...entities(shop).keys()].find(ref => ref.includes(name))!;

  it('are no entities unless they are switched on', () => {
    expect([...entities(shop, { withConnectors: false }).keys()]).toEqual([
      'group:default/lainnya',
      'group:default/payments',
      'group:default/analytics',
      'system:default/orders',
    ]);
  });

  it('lead from database to topic to database, without patterns and internal topics', () => {
    const all = entities(shop);
    const depends = [...all]
      .filter(([ref]) => ref.startsWith('resource:'))
      .map(([ref, { spec }]) => [ref, spec?.type, spec?.dependsOn]);
    const from = database('orders-db');
    const to = database('warehouse');
    expect(from).toMatch(
      /^resource:default\/database_production\.orders-db-5432-orders-[0-9a-f]{12}$/,
    );
    expect(depends).toEqual([
      [SOURCE, 'kafka-connector', [from]],
      [SINK, 'kafka-connector', [TOPIC]],
      [TOPIC, 'kafka-topic', [SOURCE]],
      [from, 'database', undefined],
      [to, 'database', [SINK]],
    ]);
  });

  it('belong to their team and business cluster, and point to their page', () => {
    const source = entities(shop).get(SOURCE)!;
    expect(source.metadata).toMatchObject({
      title: 'orders-source',
      annotations: {
        'kafka-monitor.io/connectors': 'production/main/orders-source',
        'backstage.io/view-url':
          'https://backstage.example.com/kafka-monitor/connectors/production/main/orders-source',
      },
      tags: ['kafka-connect', 'source', 'postgresql', 'critical'],
    });
    expect(source.spec).toMatchObject({
      owner: 'group:default/payments',
      system: 'system:default/orders',
    });
    // Of a business cluster that is gone.
    expect(entities(shop).get(SINK)!.spec).not.toHaveProperty('system');
  });

  it("share a topic that is its first writer's, or else its first reader's", () => {
    const owner = (connectors: Inventory['connectors']) =>
      entities({ ...shop, connectors }).get(TOPIC)!.spec!.owner;
    const use = (name: string, by: string, direction: 'read' | 'write') =>
      connector(name, { team: by, topics: topics(direction, 'shop.orders') });
    expect(
      owner([
        use('a', 'lainnya', 'read'),
        use('c', 'analytics', 'write'),
        use('b', 'payments', 'write'),
      ]),
    ).toBe('group:default/payments');
    expect(
      owner([use('c', 'analytics', 'read'), use('b', 'payments', 'read')]),
    ).toBe('group:default/payments');
  });

  it('leave topics out when they are switched off', () => {
    const all = entities(shop, { withTopics: false });
    expect(all.has(TOPIC)).toBe(false);
    expect(all.get(SINK)!.spec).not.toHaveProperty('dependsOn');
  });

  it('do not share topics and databases between environments', () => {
    const both = ['production', 'staging'].map(environment =>
      connector('orders-source', {
        environment,
        endpoint: endpoint('db', 'orders'),
        topics: topics('write', 'orders'),
      }),
    );
    expect(
      refs({ connectors: both }).filter(ref => ref.startsWith('resource:')),
    ).toHaveLength(6);
  });

  it.each([
    ['kafka', endpoint('broker', null)],
    ['http', endpoint('api', null)],
    [null, endpoint('somewhere', 'orders')],
    ['postgresql', { ...endpoint('x', null), hosts: [] }],
  ])('of %s are joined to no database', (dbms, where) => {
    expect(
      refs({ connectors: [connector('a', { dbms, endpoint: where })] }),
    ).toEqual(['resource:default/production.main.a']);
  });

  it('are joined to a service without hosts by what it is', () => {
    const where = { ...endpoint('x', 'shop.orders'), hosts: [] };
    const of = (dbms: string) =>
      [
        ...entities({
          connectors: [connector('a', { dbms, endpoint: where })],
        }).values(),
      ].find(({ spec }) => spec?.type === 'database')?.metadata.title;
    expect(of('bigquery')).toBe('bigquery/shop.orders');
  });

  it('without an address have no page and no card', () => {
    const all = entities({ connectors: [connector('..')] });
    const [dots] = [...all.values()].filter(({ kind }) => kind === 'Resource');
    expect(dots.metadata.title).toBe('..');
    expect(Object.keys(dots.metadata.annotations!)).toEqual([
      'backstage.io/managed-by-location',
      'backstage.io/managed-by-origin-location',
    ]);
  });

  it('are named by a pattern where their name can not stand in a list', () => {
    const [entity] = [
      ...entities({ connectors: [connector('a,b c ')] }).values(),
    ].filter(({ kind }) => kind === 'Resource');
    expect(entity.metadata.annotations).toMatchObject({
      'kafka-monitor.io/connectors': 'production/main/a*b c*',
    });
  });
});

describe('every entity', () => {
  const names = [
    'a/b%?# +é',
    '漢字',
    '🚀',
    '..',
    'x'.repeat(500),
    'trailing.',
    'Orders',
    'orders',
    '<script>alert(1)</script>',
  ];
  const all = entities({
    teams: [
      team('t', { title: 'T'.repeat(200), email: 'no-mail', description: 'd' }),
    ],
    clusters: [cluster('c'.repeat(63), { owner: 't' })],
    connectors: names.map((name, index) =>
      connector(name, {
        dbms: ['sap_hana', 'My DBMS!', 'postgresql'][index % 3],
        endpoint: endpoint(`host ${name}`, name),
        topics: topics(index % 2 ? 'read' : 'write', name, `${name}!`),
      }),
    ),
  });

  it('is one that the catalog takes', async () => {
    const policy = EntityPolicies.allOf([
      new SchemaValidEntityPolicy(),
      new NoForeignRootFieldsEntityPolicy(),
      new FieldFormatEntityPolicy(),
    ]);
    const validators = {
      System: systemEntityV1alpha1Validator,
      Group: groupEntityV1alpha1Validator,
      Resource: resourceEntityV1alpha1Validator,
    };
    expect(all.size).toBe(2 + 1 + names.length * 4);
    for (const entity of all.values()) {
      await expect(policy.enforce(entity)).resolves.toBe(entity);
      const validator = validators[entity.kind as keyof typeof validators];
      await expect(validator.check(entity)).resolves.toBe(true);
    }
  });

  it('says nothing that changes by itself', () => {
    const later = { counts: {} as never, openFailures: 99, version: 7 };
    const at = '2030-01-01T00:00:00.000Z';
    expect(
      entities({
        teams: [team('t', { ...later, updatedAt: at, updatedBy: 'user:x/y' })],
        clusters: [cluster('c', { ...later, updatedAt: at })],
      }),
    ).toEqual(entities({ teams: [team('t')], clusters: [cluster('c')] }));
  });

  it('points only to entities that are there', () => {
    const known = [...all.values()].flatMap(({ spec }) => [
      spec?.owner,
      ...((spec?.dependsOn as string[] | undefined) ?? []),
    ]);
    const wanted = known.filter((ref): ref is string => Boolean(ref));
    expect(wanted.length).toBeGreaterThan(names.length);
    expect(wanted.filter(ref => !all.has(ref))).toEqual([]);
  });
});
