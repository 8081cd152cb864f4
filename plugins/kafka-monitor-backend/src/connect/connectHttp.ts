import type { Dispatcher } from 'undici';
import { readBody } from './connectBody';
import { ConnectError } from './connectErrors';
import {
  type ConnectFailure,
  failureOfAnswer,
  failureOfAttempt,
} from './connectFailures';
import type {
  ConnectAnswer,
  ConnectHttpOptions,
  ConnectRequest,
  ConnectRequestInfo,
} from './connectRequest';
import {
  type ConnectTimeouts,
  type ConnectWorker,
  credentialsOf,
  openWorkers,
} from './connectTransport';
import { Deadline } from './deadline';

const TIMEOUTS: ConnectTimeouts = {
  connectMs: 3_000,
  headersMs: 30_000,
  idleBodyMs: 10_000,
  totalMs: 30_000,
};
const MAX_BODY_BYTES = 256 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * HTTP to the workers of one Connect cluster: stays on one of them until it fails, then moves on to the next. Reads
 * are tried on the next worker at once; writes only when the connection was never made, since else they may have had
 * their effect.
 *
 * @internal
 */
export class ConnectHttp {
  readonly #workers: ConnectWorker[];
  readonly #timeouts: ConnectTimeouts;
  readonly #maxBodyBytes: number;
  readonly #onRequest: ((info: ConnectRequestInfo) => void) | undefined;
  readonly #authorization: string | undefined;
  readonly #secrets: readonly string[];
  #active = 0;

  /** @throws ConnectError `invalid-request` when a URL or a certificate cannot be used. */
  constructor(options: ConnectHttpOptions) {
    const auth = options.auth ?? { type: 'none' };
    this.#timeouts = { ...TIMEOUTS, ...options.timeouts };
    this.#maxBodyBytes = options.maxBodyBytes ?? MAX_BODY_BYTES;
    this.#onRequest = options.onRequest;
    const { header, secrets } = credentialsOf(auth);
    this.#authorization = header;
    this.#secrets = secrets;
    this.#workers = openWorkers(
      options.urls,
      auth,
      options.tls ?? {},
      this.#timeouts,
    );
  }

  /** The worker that answers now, or is asked next. */
  get activeUrl(): string {
    return this.#workers[this.#active].url;
  }

  get urls(): string[] {
    return this.#workers.map(worker => worker.url);
  }

  /** Ends what is under way and closes all connections. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ pool }) => pool.destroy()));
  }

  /** @throws ConnectError */
  async request(request: ConnectRequest): Promise<ConnectAnswer> {
    const candidates = this.#candidates(request);
    const deadline = new Deadline(
      request.signal,
      request.timeoutMs ?? this.#timeouts.totalMs,
    );
    try {
      let failure: ConnectFailure | undefined;
      for (const worker of candidates) {
        const outcome = await this.#attempt(worker, request, deadline);
        if ('bytes' in outcome) {
          return outcome;
        }
        failure = outcome;
        if (outcome.workerAtFault && request.url === undefined) {
          this.#leave(worker);
        }
        const mayGoOn =
          request.method === 'GET' ? outcome.workerAtFault : outcome.neverSent;
        if (!mayGoOn || deadline.over) {
          break;
        }
      }
      throw failure!.error;
    } finally {
      deadline.dispose();
    }
  }

  #candidates({ url, avoid = [] }: ConnectRequest): ConnectWorker[] {
    if (url === undefined) {
      const inTurn = [
        ...this.#workers.slice(this.#active),
        ...this.#workers.slice(0, this.#active),
      ];
      const isAvoided = (worker: ConnectWorker) => avoid.includes(worker.url);
      return [
        ...inTurn.filter(worker => !isAvoided(worker)),
        ...inTurn.filter(isAvoided),
      ];
    }
    const worker = this.#workers.find(
      one => one.url === url.replace(/\/+$/, ''),
    );
    if (!worker) {
      throw new ConnectError(
        'invalid-request',
        'The worker to be asked is not one of the configured URLs.',
      );
    }
    return [worker];
  }

  /** Several requests may fail on a worker at once: only the first moves on. */
  #leave(worker: ConnectWorker): void {
    if (this.#workers[this.#active] === worker) {
      this.#active = (this.#active + 1) % this.#workers.length;
    }
  }

  async #attempt(
    worker: ConnectWorker,
    request: ConnectRequest,
    deadline: Deadline,
  ): Promise<ConnectAnswer | ConnectFailure> {
    const { url } = worker;
    const start = performance.now();
    let status: number | undefined;
    let outcome: ConnectAnswer | ConnectFailure;
    try {
      deadline.signal.throwIfAborted();
      const response = await this.#send(worker, request, deadline.signal);
      status = response.statusCode;
      outcome = await this.#read(url, request, response);
    } catch (error) {
      outcome =
        deadline.failure(url, status !== undefined) ??
        failureOfAttempt(error, url, status !== undefined);
    }
    this.#onRequest?.({
      method: request.method,
      path: request.path,
      url,
      status,
      ms: performance.now() - start,
      errorKind: 'error' in outcome ? outcome.error.kind : undefined,
    });
    return outcome;
  }

  #send(
    { pool, pathPrefix }: ConnectWorker,
    request: ConnectRequest,
    signal: AbortSignal,
  ): Promise<Dispatcher.ResponseData> {
    return pool.request({
      method: request.method,
      path: `${pathPrefix}${request.path}`,
      headers: {
        accept: 'application/json',
        'accept-encoding': 'gzip, deflate',
        'user-agent': 'kafka-monitor',
        ...(this.#authorization && { authorization: this.#authorization }),
        ...(request.json !== undefined && {
          'content-type': 'application/json',
        }),
      },
      body:
        request.json === undefined ? undefined : JSON.stringify(request.json),
      signal,
    });
  }

  async #read(
    url: string,
    request: ConnectRequest,
    { statusCode: status, headers, body }: Dispatcher.ResponseData,
  ): Promise<ConnectAnswer | ConnectFailure> {
    const good = status < 300 || request.accept?.includes(status);
    const encoding = single(headers['content-encoding'])?.toLowerCase();
    const reading = readBody(
      body,
      encoding,
      good ? this.#maxBodyBytes : MAX_ERROR_BYTES,
    );
    if (good) {
      const contentType = single(headers['content-type']);
      return { status, contentType, url, ...(await reading) };
    }
    // The status already says what went wrong: an error page that cannot be read whole changes nothing.
    const bytes = await reading.then(
      read => read.bytes,
      () => Buffer.alloc(0),
    );
    const secrets = [...this.#secrets, ...(request.secrets ?? [])];
    return failureOfAnswer({ url, status, headers, body: bytes, secrets });
  }
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
