import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  kafkaMonitorConnectorReadPermission,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { accessToSql, ConnectClusterIds } from './accessToSql';
import { createKafkaConnectorConditionalDecision } from './conditionExports';
import { ConnectorResource } from './connectorResource';
import { readConnectorResources } from './readConnectorResources';
import { connectorRules } from './rules';
import {
  CLUSTERS,
  connectorCriteria,
  ENVIRONMENTS,
  platformOf,
  TEAMS,
  teams,
} from './__testUtils__/randomConditions';
import { leadsOf, storeTeams } from './__testUtils__/storeTeams';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const rules = Object.values(connectorRules);
const ruleset = {
  getRuleByName: (name: string) => rules.find(rule => rule.name === name)!,
};
const authorize = createConditionAuthorizer<ConnectorResource>(
  ruleset as never,
);
const transform = createConditionTransformer(ruleset as never);

type Assigned = Pick<ConnectorResource, 'team' | 'cluster'>;

/** Whose a connector is; its Connect cluster and name are given. */
const assigned: fc.Arbitrary<Assigned> = fc.record({
  team: fc.constantFrom(...TEAMS),
  cluster: fc.constantFrom(...CLUSTERS, null),
});
const PER_CLUSTER = 4;

describe.each(databases.each)('conditions on %s', id => {
  let knex: Knex;
  let clusters: Array<ConnectClusterIds[number] & { name: string }>;

  beforeAll(async () => {
    knex = await databases.init(id);
    clusters = [];
    for (const environment of ENVIRONMENTS) {
      for (const name of ['main', 'edge']) {
        const platform = platformOf(environment);
        const cluster = await seedConnectCluster(knex, {
          environment,
          connect_cluster: name,
          platform,
        });
        clusters.push({ id: cluster, environment, platform, name });
      }
    }
  });

  /** Stores connectors that are somebody's, and says what rules judge. */
  async function store(
    all: Assigned[],
    ledBy: (team: string) => string[],
  ): Promise<ConnectorResource[]> {
    await knex('connectors').delete();
    const resources: ConnectorResource[] = [];
    for (const [index, cluster] of clusters.entries()) {
      const seeds = all
        .slice(index * PER_CLUSTER, (index + 1) * PER_CLUSTER)
        .map((each, place) => ({ name: `c${place}`, ...each }));
      await seedConnectors(knex, cluster.id, seeds);
      resources.push(
        ...seeds.map(seed => ({
          ...seed,
          environment: cluster.environment,
          connectCluster: cluster.name,
          platform: cluster.platform,
          leads: ledBy(seed.team),
        })),
      );
    }
    return resources;
  }

  async function listed(sql: string, bindings: Array<string | number>) {
    const rows: Array<{ cluster: number; name: string }> = await knex(
      'connectors',
    )
      .select({ cluster: 'connect_cluster_id', name: 'name' })
      .whereRaw(sql, bindings);
    return rows
      .map(row => {
        const { environment, name } = clusters.find(
          cluster => cluster.id === row.cluster,
        )!;
        return `${environment}/${name}/${row.name}`;
      })
      .sort();
  }

  it('let a list show exactly what a single decision allows', async () => {
    await fc.assert(
      fc.asyncProperty(
        teams,
        fc.array(assigned, {
          minLength: PER_CLUSTER * 6,
          maxLength: PER_CLUSTER * 6,
        }),
        fc.array(connectorCriteria, { minLength: 10, maxLength: 10 }),
        async (all, connectors, many) => {
          await storeTeams(knex, all);
          const expected = await store(connectors, team => leadsOf(all, team));
          const refs = expected.map(stringifyConnectorRef);
          const resources = (await readConnectorResources(knex, refs)).map(
            each => each && { ...each, leads: [...each.leads].sort() },
          );
          expect(resources).toEqual(expected);
          for (const conditions of many) {
            const decision = createKafkaConnectorConditionalDecision(
              kafkaMonitorConnectorReadPermission,
              conditions,
            );
            const { sql, bindings } = accessToSql(
              { connectors: 'some', criteria: transform(conditions) as never },
              clusters,
            );
            expect(await listed(sql, bindings)).toEqual(
              expected
                .filter(resource => authorize(decision, resource))
                .map(stringifyConnectorRef)
                .sort(),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are about connectors that their refs name', async () => {
    await storeTeams(knex, {
      payments: {
        deleted: false,
        leads: [{ user: 'user:default/budi', source: 'person' }],
      },
    });
    await knex('connectors').delete();
    await seedConnectors(knex, clusters[5].id, [
      { name: 'c/1', team: 'payments', cluster: 'ledger' },
    ]);
    const refs = ['raft/edge/c/1', 'raft/edge/none', 'nonsense'];
    expect(await readConnectorResources(knex, refs)).toEqual([
      {
        environment: 'raft',
        connectCluster: 'edge',
        name: 'c/1',
        platform: 'kafka-raft',
        team: 'payments',
        cluster: 'ledger',
        leads: ['user:default/budi'],
      },
      undefined,
      undefined,
    ]);
  });
});

it('all or nothing needs no conditions', () => {
  expect(accessToSql({ connectors: 'all' }, []).sql).toBe('1 = 1');
  expect(accessToSql({ connectors: 'none' }, []).sql).toBe('1 = 0');
});

it('is a condition on other columns where the query has others', () => {
  const { sql, bindings } = accessToSql(
    {
      connectors: 'some',
      criteria: {
        anyOf: [
          { property: 'team', values: ['payments'] },
          { not: { property: 'environment', values: ['staging'] } },
          { property: 'cluster', values: ['ledger'] },
        ],
      },
    },
    [{ id: 7, environment: 'staging', platform: 'kafka-connect' }],
    {
      connectClusterId: 'failures.connect_cluster_id',
      team: 'failures.team',
      cluster: 'failures.cluster',
    },
  );
  expect(sql).toBe(
    "(failures.team in (?) or not (failures.connect_cluster_id in (?)) or coalesce(failures.cluster, '') in (?))",
  );
  expect(bindings).toEqual(['payments', 7, 'ledger']);
});
