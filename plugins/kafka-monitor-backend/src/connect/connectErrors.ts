/**
 * What can go wrong between this backend and a Kafka Connect worker.
 *
 * @internal
 */
export type ConnectErrorKind =
  | 'unreachable'
  | 'timed-out'
  | 'rejected-credentials'
  | 'bad-response'
  | 'rebalancing'
  | 'not-found'
  | 'conflict'
  | 'refused-name'
  | 'server-error'
  | 'invalid-request'
  | 'too-large'
  | 'aborted'
  | 'rate-limited';

/** @internal */
export interface ConnectErrorDetails {
  /** Base URL of the worker, without user info. */
  readonly url?: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** How long the worker asked to be left alone, in milliseconds, at most 10 minutes. */
  readonly retryAfterMs?: number;
  /** The beginning of what the worker answered: masked, at most 200 characters. */
  readonly excerpt?: string;
  /** No worker has got the request, so it can not have had an effect. */
  readonly neverSent?: boolean;
}

/**
 * The one error that everything in `connect/` throws. Its message names the worker and says what happened;
 * it never holds a secret, so it may be stored and shown.
 *
 * @internal
 */
export class ConnectError extends Error {
  readonly kind: ConnectErrorKind;
  readonly url?: string;
  readonly status?: number;
  readonly retryAfterMs?: number;
  readonly excerpt?: string;
  readonly neverSent: boolean;

  constructor(
    kind: ConnectErrorKind,
    message: string,
    details: ConnectErrorDetails = {},
  ) {
    super(message);
    this.name = 'ConnectError';
    this.kind = kind;
    this.url = details.url;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.excerpt = details.excerpt;
    this.neverSent = details.neverSent ?? false;
  }
}

/** @internal */
export function isConnectError(error: unknown): error is ConnectError {
  return error instanceof ConnectError;
}
