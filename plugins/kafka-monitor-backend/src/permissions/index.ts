export {
  createKafkaConnectorConditionalDecision,
  kafkaConnectorConditions,
} from './conditionExports';
export {
  kafkaConnectorResourceRef,
  type ConnectorCondition,
  type ConnectorResource,
} from './connectorResource';
