import {
  BulkOperationName,
  ConnectorOperation,
  RestartRequest,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** What a bulk operation does to each connector. */
export function operationOf(name: BulkOperationName): {
  operation: ConnectorOperation;
  restart?: RestartRequest;
} {
  switch (name) {
    case 'restart':
      return {
        operation: 'restart',
        restart: { includeTasks: true, onlyFailed: false },
      };
    case 'restart-failed':
      return {
        operation: 'restart',
        restart: { includeTasks: true, onlyFailed: true },
      };
    default:
      return { operation: name };
  }
}

/**
 * Whether it may be done once more to a connector of which nobody knows
 * whether it has been done: the second time then changes nothing.
 */
export function isHarmlessAgain(name: BulkOperationName): boolean {
  return name !== 'restart';
}
