/** One request a simulated worker has received. @public */
export interface LoggedRequest {
  method: string;
  /** Path and query as they came. */
  url: string;
  /** The path without the query. */
  path: string;
  /** Which worker of the group, from 0. */
  worker: number;
  /** When, in milliseconds since 1970. */
  at: number;
}

/** Which requests are meant; what is left out does not matter. @public */
export interface RequestPredicate {
  method?: string;
  /** A text is the whole path, or the whole path with query; an expression is searched in path and query. */
  path?: string | RegExp;
  worker?: number;
}

/** A log keeps the last requests in full, and counts are over these. */
const KEPT = 100_000;

/**
 * The requests that a worker group has received.
 *
 * @public
 */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];

  /** How many requests came, all or those that match. */
  count(predicate: RequestPredicate = {}): number {
    return this.list(predicate).length;
  }

  list(predicate: RequestPredicate = {}): LoggedRequest[] {
    return this.#requests.filter(request => requestMatches(request, predicate));
  }

  reset(): void {
    this.#requests.length = 0;
  }

  /** @internal */
  add(request: LoggedRequest): void {
    if (this.#requests.length >= KEPT) this.#requests.splice(0, KEPT / 2);
    this.#requests.push(request);
  }
}

/** Whether a request is among those meant. @internal */
export function requestMatches(
  request: Pick<LoggedRequest, 'method' | 'url' | 'path' | 'worker'>,
  predicate: RequestPredicate,
): boolean {
  const { method, path, worker } = predicate;
  if (method !== undefined && request.method !== method.toUpperCase()) {
    return false;
  }
  if (worker !== undefined && request.worker !== worker) return false;
  if (path === undefined) return true;
  if (typeof path === 'string') {
    return path === request.path || path === request.url;
  }
  // An expression with the flag g would remember where it stopped.
  path.lastIndex = 0;
  return path.test(request.url);
}
