export {
  createKafkaConnectorConditionalDecision,
  createKafkaTeamConditionalDecision,
  kafkaConnectorConditions,
  kafkaTeamConditions,
} from './conditionExports';
export {
  kafkaConnectorResourceRef,
  type ConnectorCondition,
  type ConnectorResource,
} from './connectorResource';
export {
  kafkaTeamResourceRef,
  type TeamCondition,
  type TeamResource,
} from './teamResource';
