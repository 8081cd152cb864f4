import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import fc from 'fast-check';
import {
  kafkaConnectorConditions,
  kafkaTeamConditions,
} from '../conditionExports';

/** Names that tests give to things; some conditions name what is not there. */
export const ENVIRONMENTS = ['production', 'staging', 'raft'];
/** The last one is not among the teams, as after a restored backup. */
export const TEAMS = ['lainnya', 'payments', "o'neil", 'orders', 'unknown'];
export const CLUSTERS = ['payments', 'ledger', 'with "quotes"'];
export const USERS = [
  'user:default/budi',
  'user:default/maria',
  "user:default/o'neil",
];

/** The platform of an environment in tests. */
export const platformOf = (environment: string) =>
  environment === 'raft' ? 'kafka-raft' : 'kafka-connect';

const some = (values: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...values, 'none', ''), { maxLength: 3 });

/** Conditions, joined at random by allOf, anyOf and not. */
function nested<T extends string>(
  conditions: Array<fc.Arbitrary<PermissionCondition<T>>>,
): fc.Arbitrary<PermissionCriteria<PermissionCondition<T>>> {
  type Criteria = PermissionCriteria<PermissionCondition<T>>;
  return fc.letrec<{ node: Criteria }>(tie => {
    const several = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
    return {
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.oneof(...conditions),
        tie('node').map(not => ({ not })),
        several.map(allOf => ({ allOf } as Criteria)),
        several.map(anyOf => ({ anyOf } as Criteria)),
      ),
    };
  }).node;
}

/** Conditions of connectors, every rule among them. */
export const connectorCriteria = nested([
  some(ENVIRONMENTS).map(environments =>
    kafkaConnectorConditions.isInEnvironment({ environments }),
  ),
  some(['kafka-connect', 'kafka-raft']).map(platforms =>
    kafkaConnectorConditions.isOnPlatform({ platforms }),
  ),
  some(TEAMS).map(teams => kafkaConnectorConditions.isOnTeam({ teams })),
  some(CLUSTERS).map(clusters =>
    kafkaConnectorConditions.isInCluster({ clusters }),
  ),
  some(USERS).map(users => kafkaConnectorConditions.isLedBy({ users })),
  fc.constant(kafkaConnectorConditions.isUnassigned({})),
]);

/** Conditions of teams, every rule among them. */
export const teamCriteria = nested([
  some(TEAMS).map(teams => kafkaTeamConditions.isTeam({ teams })),
  some(USERS).map(users => kafkaTeamConditions.isLedBy({ users })),
]);

/** A team as it is in the database; `unknown` is in none. */
export interface RandomTeam {
  deleted: boolean;
  /** With who says so; somebody can be a lead by more than one. */
  leads: Array<{ user: string; source: string }>;
}

/** Teams by name: who leads them, and whether they are deleted. */
export const teams = fc.record(
  Object.fromEntries(
    TEAMS.filter(name => name !== 'unknown').map(name => [
      name,
      fc.record<RandomTeam>({
        deleted: fc.boolean(),
        leads: fc.uniqueArray(
          fc.record({
            user: fc.constantFrom(...USERS),
            source: fc.constantFrom('person', 'file', 'group'),
          }),
          { maxLength: 3, selector: each => JSON.stringify(each) },
        ),
      }),
    ]),
  ),
);
