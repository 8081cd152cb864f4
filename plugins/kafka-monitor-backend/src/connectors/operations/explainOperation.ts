import { NotFoundError } from '@backstage/errors';
import { stringifyConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import { isConnectError } from '../../connect';
import { explainConnectError } from '../../environments/explainConnectError';
import { SyncRequests } from '../../environments/SyncRequests';
import { OperatedConnector, refOf } from './OperationRefusedError';

/**
 * Runs what asks Kafka Connect about a connector that has a row. Where Kafka
 * Connect has it no more, the whole Connect cluster is looked at soon.
 *
 * @throws NotFoundError saying that it is gone; else as
 *   {@link explainConnectError}
 */
export async function explainOperation<T>(
  operated: OperatedConnector,
  syncRequests: SyncRequests,
  asking: () => Promise<T>,
): Promise<T> {
  const ref = refOf(operated);
  return explainConnectError(async () => {
    try {
      return await asking();
    } catch (error) {
      // Not of a task, nor of a path that the worker does not know.
      const gone =
        isConnectError(error) &&
        error.kind === 'not-found' &&
        /connector/i.test(error.excerpt ?? '');
      if (!gone) {
        throw error;
      }
      await syncRequests.requestSync([ref]);
      throw new NotFoundError(
        `Kafka Connect has no connector ${stringifyConnectorRef(
          ref,
        )} any more; it will be looked at anew`,
      );
    }
  });
}
