import {
  ConflictError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { isConnectError } from '../connect';

/**
 * Runs what asks Kafka Connect for somebody who waits for the answer. That a
 * worker does not answer well is no error of this backend. The message is the
 * whole of it: a cause would say the same once more.
 *
 * @throws ConflictError when Kafka Connect refuses as things are now
 * @throws NotFoundError when it does not have what is asked about
 * @throws ServiceUnavailableError when it gives no proper answer
 */
export async function explainConnectError<T>(
  asking: () => Promise<T>,
): Promise<T> {
  try {
    return await asking();
  } catch (error) {
    if (!isConnectError(error)) {
      throw error;
    }
    switch (error.kind) {
      case 'not-found':
        throw new NotFoundError(error.message);
      case 'conflict':
      case 'rebalancing':
      case 'refused-name':
        throw new ConflictError(error.message);
      default:
        throw new ServiceUnavailableError(error.message);
    }
  }
}
