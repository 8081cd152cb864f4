import { ConflictError } from '@backstage/errors';
import {
  ConnectorOperation,
  ConnectorRef,
  OperationRefusal,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { connectorNameRefused } from '../../connect';
import { ConnectorRow } from '../../database/tables';
import { ConnectClusterView } from '../../environments/connectClusterViews';
import { refusalOf } from '../connectorItem';

/** What an operation is about. */
export interface OperatedConnector {
  row: ConnectorRow;
  view: ConnectClusterView;
}

/** The ref of a connector that was found. */
export function refOf({ row, view }: OperatedConnector): ConnectorRef {
  return {
    environment: view.row.environment,
    connectCluster: view.row.connect_cluster,
    name: row.name,
  };
}

/** An operation that the state does not allow; nothing was sent. */
export class OperationRefusedError extends ConflictError {
  readonly reason: OperationRefusal;

  constructor(reason: OperationRefusal, message: string) {
    super(message);
    this.reason = reason;
  }
}

function wordsFor(
  operation: ConnectorOperation,
  reason: OperationRefusal,
  { row, view }: OperatedConnector,
): string {
  const cluster = view.row;
  const key = `${cluster.environment}/${cluster.connect_cluster}`;
  const connector = `${key}/${row.name}`;
  switch (reason) {
    case 'not-configured':
      return `Connect cluster ${key} is not configured`;
    case 'disabled':
      return `Environment ${cluster.environment} is switched off`;
    case 'held':
      return `${key} is held: ${cluster.hold_message}`;
    case 'name-refused':
      return (
        connectorNameRefused(row.name, cluster.kafka_version ?? undefined) ??
        `Kafka Connect refuses every request about ${connector}`
      );
    case 'stop-not-offered':
      return `${key} runs Kafka Connect ${cluster.kafka_version}; connectors can be stopped from 3.5 on`;
    case 'not-paused':
      return `${connector} is neither paused nor stopped`;
    case 'gone':
      return `Kafka Connect has no connector ${connector} any more`;
    default:
      return operation === 'restart'
        ? `${connector} is ${reason}: it has to be resumed first`
        : `${connector} is ${reason}`;
  }
}

/**
 * Goes on only where the last known state allows the operation.
 *
 * @throws OperationRefusedError saying why it does not
 */
export function assertDoable(
  operation: ConnectorOperation,
  operated: OperatedConnector,
): void {
  const reason = refusalOf(operation, operated.row, operated.view);
  if (reason) {
    throw new OperationRefusedError(
      reason,
      wordsFor(operation, reason, operated),
    );
  }
}
