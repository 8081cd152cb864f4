import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import { kafkaMonitorConnectorReadPermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { testReading } from '../connectors/__testUtils__/testReading';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';
import { createKafkaConnectorConditionalDecision } from '../permissions';
import { fullAccess } from '../permissions/connectorAccess';
import { ConnectorResource } from '../permissions/connectorResource';
import { connectorRules } from '../permissions/rules';
import {
  CLUSTERS,
  connectorCriteria,
  ENVIRONMENTS,
  platformOf,
  TEAMS,
  teams,
} from '../permissions/__testUtils__/randomConditions';
import { leadsOf, storeTeams } from '../permissions/__testUtils__/storeTeams';
import { readFailureDetail } from './failureDetail';
import { readFailureStats } from './failureStats';
import { findFailure } from './findFailure';
import { listFailures } from './listFailures';
import { createMatcher } from './troubleshooting/matchRemedies';
import { Troubleshooter } from './troubleshooting/Troubleshooter';
import { seedFailures } from './__testUtils__/seedFailures';

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
const troubleshooter = new Troubleshooter({
  matcher: createMatcher([]),
  support: { url: undefined, logUrl: undefined },
});

const whose = fc.record({
  team: fc.constantFrom(...TEAMS),
  cluster: fc.constantFrom(...CLUSTERS, null),
});

/** A failure: whose it was when it began, and whose its connector is now. */
const failure = fc.record({
  environment: fc.constantFrom(...ENVIRONMENTS),
  stored: whose,
  /** Null: the connector is gone. */
  present: fc.option(whose),
  open: fc.boolean(),
});

describe.each(databases.each)('access to failures on %s', id => {
  let knex: Knex;
  const clusters = new Map<string, number>();

  beforeAll(async () => {
    knex = await databases.init(id);
    for (const environment of ENVIRONMENTS) {
      const seed = { environment, platform: platformOf(environment) };
      clusters.set(environment, await seedConnectCluster(knex, seed));
    }
  });

  /** Stores the failures; answers what rules judge of each, by its id. */
  async function store(
    failures: Array<typeof failure extends fc.Arbitrary<infer F> ? F : never>,
    ledBy: (team: string) => string[],
  ): Promise<Map<string, ConnectorResource>> {
    await knex('failures').delete();
    await knex('connectors').delete();
    const resources = new Map<string, ConnectorResource>();
    for (const [index, each] of failures.entries()) {
      const { environment, stored, present, open } = each;
      const platform = platformOf(environment);
      const cluster = clusters.get(environment)!;
      const name = `c${index}`;
      if (present) {
        await seedConnectors(knex, cluster, [{ name, ...present }]);
      }
      const [failureId] = await seedFailures(knex, cluster, [
        {
          name,
          ...stored,
          environment,
          platform,
          fingerprint: 'same',
          ...(!open && { ended_as: 'recovered' }),
        },
      ]);
      const { team, cluster: business } = present ?? stored;
      resources.set(failureId, {
        environment,
        connectCluster: 'main',
        name,
        platform,
        team,
        cluster: business,
        leads: ledBy(team),
      });
    }
    return resources;
  }

  it('is judged by what connectors are now, and by what they were once they are gone', async () => {
    await fc.assert(
      fc.asyncProperty(
        teams,
        fc.array(failure, { minLength: 1, maxLength: 12 }),
        fc.array(connectorCriteria, { minLength: 4, maxLength: 4 }),
        async (all, failures, many) => {
          await storeTeams(knex, all);
          const resources = await store(failures, team => leadsOf(all, team));
          for (const conditions of many) {
            const decision = createKafkaConnectorConditionalDecision(
              kafkaMonitorConnectorReadPermission,
              conditions,
            );
            const expected = [...resources]
              .filter(([, resource]) => authorize(decision, resource))
              .map(([failureId]) => failureId)
              .sort();
            const access = {
              connectors: 'some',
              criteria: transform(conditions) as never,
            } as const;
            const reading = await testReading(knex, {
              ...fullAccess,
              read: access,
            });
            const page = await listFailures(reading, {
              status: ['all'],
              sort: 'team',
              offset: 0,
              limit: 100,
            });
            expect(page.items.map(item => item.id).sort()).toEqual(expected);
            expect(page.totalItems).toBe(expected.length);
            const byTeam = new Map<string, number>();
            for (const failureId of expected) {
              const { team } = resources.get(failureId)!;
              byTeam.set(team, (byTeam.get(team) ?? 0) + 1);
            }
            const stats = await readFailureStats(reading, {});
            expect(stats.opened).toBe(expected.length);
            expect(
              stats.byTeam.map(({ team, opened }) => [team, opened]).sort(),
            ).toEqual([...byTeam].sort());

            const acting = await testReading(knex, {
              ...fullAccess,
              acknowledge: access,
            });
            for (const failureId of resources.keys()) {
              const mine = expected.includes(failureId);
              const found = await findFailure(reading, failureId).catch(
                () => undefined,
              );
              expect(Boolean(found)).toBe(mine);
              const { sameCause } = found
                ? await readFailureDetail(reading, found, troubleshooter)
                : { sameCause: { totalItems: 0, items: [] } };
              expect(expected).toEqual(
                expect.arrayContaining(sameCause.items.map(each => each.id)),
              );
              expect(sameCause.totalItems).toBe(sameCause.items.length);
              const { row } = await findFailure(acting, failureId);
              expect(Boolean(row.may_acknowledge)).toBe(mine);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('orders failures by the team that is shown', async () => {
    const nobody = () => [];
    const of = (stored: string, present: string | null) => ({
      environment: 'production',
      stored: { team: stored, cluster: null },
      present: present === null ? null : { team: present, cluster: null },
      open: true,
    });
    await store([of('a', 'z'), of('m', null), of('y', 'b')], nobody);
    const reading = await testReading(knex);
    const shown = async (sort: 'team' | '-team') => {
      const query = { sort, offset: 0, limit: 10 };
      const { items } = await listFailures(reading, query);
      return items.map(({ team }) => team);
    };
    expect(await shown('team')).toEqual(['b', 'm', 'z']);
    expect(await shown('-team')).toEqual(['z', 'm', 'b']);
  });
});
