import { NotFoundError } from '@backstage/errors';
import { stringifyConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import { explainConnectError } from '../../environments/explainConnectError';
import { SyncRequests } from '../../environments/SyncRequests';
import { saysConnectorUnknown } from './saysConnectorUnknown';
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
      if (!saysConnectorUnknown(error)) {
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
