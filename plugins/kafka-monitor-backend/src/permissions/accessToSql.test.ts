import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import fc from 'fast-check';
import { kafkaMonitorConnectorReadPermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { accessToSql } from './accessToSql';
import {
  createKafkaConnectorConditionalDecision,
  kafkaConnectorConditions,
} from './conditionExports';
import { ConnectorResource } from './connectorResource';
import { readConnectorResources } from './readConnectorResources';
import { connectorRules } from './rules';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const rules = Object.values(connectorRules);
const ruleset = {
  getRuleByName: (name: string) => rules.find(rule => rule.name === name)!,
};

type Criteria = PermissionCriteria<PermissionCondition<'kafka-connector'>>;

const ENVIRONMENTS = ['production', 'staging', 'development'];
const TEAMS = ['lainnya', 'payments', "o'neil", 'Payments'];

/** Names that are there, and some that are not. */
const some = (values: string[]) =>
  fc.uniqueArray(fc.constantFrom(...values, 'none', ''), { maxLength: 3 });

const criteria = fc.letrec<{ node: Criteria }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    some(ENVIRONMENTS).map(environments =>
      kafkaConnectorConditions.isInEnvironment({ environments }),
    ),
    some(TEAMS).map(teams => kafkaConnectorConditions.isOnTeam({ teams })),
    tie('node').map(not => ({ not })),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 3 })
      .map(allOf => ({ allOf } as Criteria)),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 3 })
      .map(anyOf => ({ anyOf } as Criteria)),
  ),
})).node;

describe.each(databases.each)('conditions on %s', id => {
  let knex: Knex;
  let clusters: Array<{ id: number; environment: string }>;
  let resources: ConnectorResource[];

  beforeAll(async () => {
    knex = await databases.init(id);
    clusters = [];
    resources = [];
    for (const environment of ENVIRONMENTS) {
      for (const connectCluster of ['main', 'edge']) {
        const cluster = await seedConnectCluster(knex, {
          environment,
          connect_cluster: connectCluster,
        });
        clusters.push({ id: cluster, environment });
        const seeds = TEAMS.map((team, index) => ({ name: `c${index}`, team }));
        await seedConnectors(knex, cluster, seeds);
        resources.push(
          ...seeds.map(seed => ({ environment, connectCluster, ...seed })),
        );
      }
    }
  });

  it('let a list show exactly what a single decision allows', async () => {
    const authorize = createConditionAuthorizer<ConnectorResource>(
      ruleset as never,
    );
    const transform = createConditionTransformer(ruleset as never);
    await fc.assert(
      fc.asyncProperty(criteria, async conditions => {
        const decision = createKafkaConnectorConditionalDecision(
          kafkaMonitorConnectorReadPermission,
          conditions,
        );
        const { sql, bindings } = accessToSql(
          { connectors: 'some', criteria: transform(conditions) as never },
          clusters,
        );
        const rows: Array<{ cluster: number; name: string }> = await knex(
          'connectors',
        )
          .select({ cluster: 'connect_cluster_id', name: 'name' })
          .whereRaw(sql, bindings);
        const listed = rows.map(row => `${row.cluster}/${row.name}`).sort();
        const allowed = resources
          .filter(resource => authorize(decision, resource))
          .map(
            ({ environment, connectCluster, name }) =>
              `${
                clusters[
                  ENVIRONMENTS.indexOf(environment) * 2 +
                    (connectCluster === 'main' ? 0 : 1)
                ].id
              }/${name}`,
          )
          .sort();
        expect(listed).toEqual(allowed);
      }),
      { numRuns: 150 },
    );
  });

  it('are about connectors that their refs name', async () => {
    const refs = ['production/edge/c1', 'production/edge/none', 'nonsense'];
    expect(await readConnectorResources(knex, refs)).toEqual([
      {
        environment: 'production',
        connectCluster: 'edge',
        name: 'c1',
        team: 'payments',
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
        ],
      },
    },
    [{ id: 7, environment: 'staging' }],
    { connectClusterId: 'failures.connect_cluster_id', team: 'failures.team' },
  );
  expect(sql).toBe(
    '(failures.team in (?) or not (failures.connect_cluster_id in (?)))',
  );
  expect(bindings).toEqual(['payments', 7]);
});
