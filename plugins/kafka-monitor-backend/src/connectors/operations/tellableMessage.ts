import { LoggerService } from '@backstage/backend-plugin-api';
import { CustomErrorBase } from '@backstage/errors';
import { isConnectError } from '../../connect';

/** Written for people; one that wraps another repeats its words. */
function isTellable(error: unknown): error is Error {
  return (
    isConnectError(error) ||
    (error instanceof CustomErrorBase &&
      (error.cause === undefined || isTellable(error.cause)))
  );
}

/**
 * What may be shown and stored of an error: the message of one that was
 * written for people. Any other may hold SQL or more, and goes to the log.
 *
 * @param log `what`: did not work
 */
export function tellableMessage(
  error: unknown,
  log: { logger: LoggerService; what: string },
): string {
  if (isTellable(error)) {
    return error.message;
  }
  log.logger.error(`${log.what} did not work: ${error}`);
  return 'An error of the backend: its log says more';
}
