import {
  ConnectorDetail,
  ConnectorRef,
  Deletion,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { KafkaMonitorApi } from '../api';
import { Part } from './offers';

/** An operation on one connector, as a page asks for it. */
export type AskedOperation =
  | { operation: 'pause' | 'resume' | 'stop' | 'sync' }
  /** Without a task: what failed, or the connector and all its tasks. */
  | { operation: 'restart'; onlyFailed: boolean }
  | { operation: 'restart'; task: number }
  | { operation: 'delete' | 'delete-record' };

/** What came of it; the connector is as the worker tells it afterwards. */
export interface OperationOutcome {
  connector?: ConnectorDetail;
  restarted?: Part[];
  deletion?: Deletion;
}

/** Sends an operation. @throws ResponseError when it was refused */
export async function sendOperation(
  api: KafkaMonitorApi,
  { environment, connectCluster, name }: ConnectorRef,
  asked: AskedOperation,
): Promise<OperationOutcome> {
  const params = { environment, connectCluster, name };
  switch (asked.operation) {
    case 'restart':
      return 'task' in asked
        ? api.call(endpoints.restartTask, {
            params: { ...params, task: asked.task },
          })
        : api.call(endpoints.restartConnector, {
            params,
            body: { onlyFailed: asked.onlyFailed, includeTasks: true },
          });
    case 'pause':
      return api.call(endpoints.pauseConnector, { params });
    case 'resume':
      return api.call(endpoints.resumeConnector, { params });
    case 'stop':
      return api.call(endpoints.stopConnector, { params });
    case 'sync':
      return {
        connector: await api.call(endpoints.syncConnector, { params }),
      };
    default:
      return {
        deletion: await api.call(endpoints.deleteConnector, {
          params,
          query: { from: asked.operation === 'delete' ? 'connect' : 'record' },
        }),
      };
  }
}
