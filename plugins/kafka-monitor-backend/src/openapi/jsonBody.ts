import { InputError } from '@backstage/errors';
import express, { ErrorRequestHandler, RequestHandler } from 'express';

/** A body that is larger than any that this interface asks for. */
class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
  readonly statusCode = 413;
}

const explain =
  (limit: string): ErrorRequestHandler =>
  (error, _request, _response, next) => {
    switch (error?.type) {
      case 'entity.parse.failed':
        next(new InputError('The body is not valid JSON'));
        return;
      case 'entity.too.large':
        next(new BodyTooLargeError(`The body is larger than ${limit}`));
        return;
      default:
        next(error);
    }
  };

/**
 * Reads bodies as JSON, whatever type they claim: one that is not read would
 * look like one that asks for nothing in particular.
 *
 * @param limit as `1mb`
 */
export function jsonBody(
  limit: string,
): Array<RequestHandler | ErrorRequestHandler> {
  return [express.json({ limit, type: () => true }), explain(limit)];
}
