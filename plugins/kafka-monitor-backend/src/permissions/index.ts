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
export { kafkaMonitorPolicy } from './kafkaMonitorPolicy';
export { readKafkaMonitorRoles, type KafkaMonitorRoles } from './roles';
export {
  kafkaTeamResourceRef,
  type TeamCondition,
  type TeamResource,
} from './teamResource';
