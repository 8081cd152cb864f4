import { createConditionExports } from '@backstage/plugin-permission-node';
import { kafkaConnectorResourceRef } from './connectorResource';
import { connectorRules } from './rules';

const exports = createConditionExports({
  resourceRef: kafkaConnectorResourceRef,
  rules: connectorRules,
});

/**
 * Conditions for permission policies:
 * `kafkaConnectorConditions.isOnTeam({ teams: ['payments'] })`.
 *
 * @public
 */
export const kafkaConnectorConditions = exports.conditions;

/**
 * Makes a conditional decision about a connector permission.
 *
 * @public
 */
export const createKafkaConnectorConditionalDecision =
  exports.createConditionalDecision;
