import type { ConnectErrorKind } from './connectErrors';
import type {
  ConnectAuth,
  ConnectTimeouts,
  ConnectTls,
} from './connectTransport';

/** One exchange with one worker, for metrics and logs: nothing in it is secret. @internal */
export interface ConnectRequestInfo {
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly status?: number;
  readonly ms: number;
  readonly errorKind?: ConnectErrorKind;
}

/** @internal */
export interface ConnectHttpOptions {
  /** Base URLs of the workers of one Connect cluster. */
  readonly urls: string[];
  readonly auth?: ConnectAuth;
  readonly tls?: ConnectTls;
  readonly timeouts?: Partial<ConnectTimeouts>;
  /** Largest decoded body that is read, in bytes; 256 MB unless told. */
  readonly maxBodyBytes?: number;
  readonly onRequest?: (info: ConnectRequestInfo) => void;
}

/** @internal */
export interface ConnectRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base URL, encoded, with its query. */
  readonly path: string;
  readonly json?: unknown;
  /** Statuses above 299 that are an answer and not an error. */
  readonly accept?: readonly number[];
  /** Ask this configured worker and no other. */
  readonly url?: string;
  /** Ask these configured workers last. */
  readonly avoid?: readonly string[];
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Values no error message may show, besides what the patterns find. */
  readonly secrets?: readonly string[];
}

/** @internal */
export interface ConnectAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly bytes: Buffer;
  /** sha1 of the whole body, hex. */
  readonly hash: string;
  readonly url: string;
}
