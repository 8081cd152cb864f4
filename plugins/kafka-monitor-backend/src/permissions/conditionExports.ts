import { createConditionExports } from '@backstage/plugin-permission-node';
import { kafkaConnectorResourceRef } from './connectorResource';
import { connectorRules, teamRules } from './rules';
import { kafkaTeamResourceRef } from './teamResource';

const connectors = createConditionExports({
  resourceRef: kafkaConnectorResourceRef,
  rules: connectorRules,
});

/**
 * Conditions for permission policies:
 * `kafkaConnectorConditions.isOnTeam({ teams: ['payments'] })`.
 *
 * @public
 */
export const kafkaConnectorConditions = connectors.conditions;

/**
 * Makes a conditional decision about a connector permission.
 *
 * @public
 */
export const createKafkaConnectorConditionalDecision =
  connectors.createConditionalDecision;

const teams = createConditionExports({
  resourceRef: kafkaTeamResourceRef,
  rules: teamRules,
});

/**
 * Conditions for permission policies:
 * `kafkaTeamConditions.isLedBy({ users: ['user:default/budi'] })`.
 *
 * @public
 */
export const kafkaTeamConditions = teams.conditions;

/**
 * Makes a conditional decision about a permission of teams.
 *
 * @public
 */
export const createKafkaTeamConditionalDecision =
  teams.createConditionalDecision;
