import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import { kafkaMonitorTeamAssignPermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { createKafkaTeamConditionalDecision } from './conditionExports';
import { readTeamResources } from './readTeamResources';
import { teamRules } from './rules';
import { teamDecisionToSql } from './teamAccessToSql';
import { TeamResource } from './teamResource';
import { TEAMS, teamCriteria, teams } from './__testUtils__/randomConditions';
import { leadsOf, storeTeams } from './__testUtils__/storeTeams';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const rules = Object.values(teamRules);
const ruleset = {
  getRuleByName: (name: string) => rules.find(rule => rule.name === name)!,
};
const authorize = createConditionAuthorizer<TeamResource>(ruleset as never);
const transform = createConditionTransformer(ruleset as never);

describe.each(databases.each)('conditions of teams on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
  });

  it('let a list show exactly what a single decision allows', async () => {
    await fc.assert(
      fc.asyncProperty(
        teams,
        fc.array(teamCriteria, { minLength: 10, maxLength: 10 }),
        async (all, many) => {
          await storeTeams(knex, all);
          const expected = TEAMS.map(
            name => all[name] && { name, leads: leadsOf(all, name) },
          );
          const resources = (await readTeamResources(knex, TEAMS)).map(
            each => each && { ...each, leads: [...each.leads].sort() },
          );
          expect(resources).toEqual(expected);
          for (const conditions of many) {
            const decision = createKafkaTeamConditionalDecision(
              kafkaMonitorTeamAssignPermission,
              conditions,
            );
            const { sql, bindings } = teamDecisionToSql(
              decision,
              transform as never,
            );
            const rows: Array<{ name: string }> = await knex('teams')
              .select('teams.name')
              .whereRaw(sql, bindings);
            expect(rows.map(({ name }) => name).sort()).toEqual(
              expected
                .flatMap(team =>
                  team && authorize(decision, team) ? team.name : [],
                )
                .sort(),
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('all or nothing needs no conditions', () => {
  const toSql = (result: AuthorizeResult.ALLOW | AuthorizeResult.DENY) =>
    teamDecisionToSql({ result }, transform as never).sql;
  expect(toSql(AuthorizeResult.ALLOW)).toBe('1 = 1');
  expect(toSql(AuthorizeResult.DENY)).toBe('1 = 0');
});
