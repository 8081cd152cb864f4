import {
  ConnectorItem,
  connectorOperations,
  operationRefusal,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** All that its state allows, and why not the rest. */
export function withOperations(item: ConnectorItem): ConnectorItem {
  const facts = { ...item, hold: null, kafkaVersion: '4.3.1' };
  const judged = connectorOperations.map(operation => ({
    operation,
    reason: operationRefusal(operation, facts),
  }));
  return {
    ...item,
    allowed: judged.flatMap(({ operation, reason }) =>
      reason ? [] : operation,
    ),
    refused: judged.flatMap(({ operation, reason }) =>
      reason ? { operation, reason } : [],
    ),
  };
}
