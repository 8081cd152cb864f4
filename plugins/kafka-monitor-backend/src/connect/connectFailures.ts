import { ConnectError, type ConnectErrorKind } from './connectErrors';
import { BodyTooLarge, DamagedEncoding, UnknownEncoding } from './connectBody';
import { excerptOf, readable } from './excerpt';
import { retryAfterMs } from './retryAfter';
import { tlsProblem } from './tlsProblem';

/** What an attempt on one worker ended in, and whether another worker may be asked instead. @internal */
export interface ConnectFailure {
  readonly error: ConnectError;
  /** The worker, not the request, is at fault: a read may go to the next URL. */
  readonly workerAtFault: boolean;
  /** The connection was never made, so not even a write can have had an effect. */
  readonly neverSent: boolean;
}

/** @internal */
export interface ErrorAnswer {
  readonly url: string;
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
  readonly secrets: readonly string[];
}

const WORDS: Partial<Record<ConnectErrorKind, string>> = {
  'rejected-credentials': 'rejected the credentials',
  rebalancing: 'is rebalancing and cannot do this now',
  'rate-limited': 'asks for fewer requests',
  'not-found': 'does not know what was asked for',
  conflict: 'refused because of a conflict',
  'refused-name': 'refuses every request about a connector of this name',
  'invalid-request': 'refused the request',
  'server-error': 'failed',
};

/** An answer that is not a success, as an error. @internal */
export function failureOfAnswer(answer: ErrorAnswer): ConnectFailure {
  const { url, status, headers, secrets } = answer;
  const gateway = status === 502 || status === 503 || status === 504;
  if (status < 400) {
    return {
      error: new ConnectError(
        'bad-response',
        `${url} answered ${status}, a redirect to ${redirectHost(
          headers.location,
          url,
        )}; redirects are not followed, so that credentials stay here.`,
        { url, status },
      ),
      workerAtFault: false,
      neverSent: false,
    };
  }
  const text = readable(answer.body, secrets);
  const kind = kindOf(status, text);
  const words = WORDS[kind] ?? 'failed';
  const message = `${url} ${words} (${status})${text ? `: ${text}` : '.'}`;
  return {
    error: new ConnectError(kind, message, {
      url,
      status,
      retryAfterMs: retryAfterMs(headers['retry-after']),
      excerpt: excerptOf(answer.body, secrets),
    }),
    workerAtFault: gateway,
    neverSent: false,
  };
}

function kindOf(status: number, text: string): ConnectErrorKind {
  switch (status) {
    case 401:
    case 403:
    case 407:
      return 'rejected-credentials';
    case 404:
      return 'not-found';
    case 408:
      return 'timed-out';
    case 409:
      return /rebalanc|conflicting operation|stale configuration|no known leader/i.test(
        text,
      ) && !/already exists/i.test(text)
        ? 'rebalancing'
        : 'conflict';
    case 429:
      return 'rate-limited';
    default:
      if (status >= 500) {
        // The second: a leader or owner that has just died, before the group
        // notices. The request was never carried out.
        return /rebalance is expected|trying to forward REST request[^\n]{0,200}Connection refused/i.test(
          text,
        )
          ? 'rebalancing'
          : 'server-error';
      }
      return /Ambiguous URI|(?:Suspicious|Illegal) Path Character/i.test(text)
        ? 'refused-name'
        : 'invalid-request';
  }
}

function redirectHost(
  location: string | string[] | undefined,
  base: string,
): string {
  const target = Array.isArray(location) ? location[0] : location;
  return target && URL.canParse(target, base)
    ? new URL(target, base).host
    : 'nowhere';
}

/**
 * An attempt that brought no whole answer, as an error.
 *
 * @param answered - whether the headers of an answer had come
 * @internal
 */
export function failureOfAttempt(
  error: unknown,
  url: string,
  answered: boolean,
): ConnectFailure {
  const fail = (
    kind: ConnectErrorKind,
    what: string,
    more: Partial<ConnectFailure> = {},
  ): ConnectFailure => ({
    error: new ConnectError(kind, `${url} ${what}`, {
      url,
      neverSent: more.neverSent,
    }),
    workerAtFault: true,
    neverSent: false,
    ...more,
  });
  if (error instanceof BodyTooLarge) {
    return fail('too-large', 'answered with more than the largest body read.', {
      workerAtFault: false,
    });
  }
  if (error instanceof UnknownEncoding) {
    return fail('bad-response', 'packed its answer in an unknown way.', {
      workerAtFault: false,
    });
  }
  if (error instanceof DamagedEncoding) {
    return fail('bad-response', 'sent a packed answer that is damaged or cut.');
  }
  const { name, code, syscall, message } = innermost(error);
  switch (code) {
    case 'UND_ERR_CONNECT_TIMEOUT':
      return fail('unreachable', 'did not take the connection in time.', {
        neverSent: true,
      });
    case 'UND_ERR_HEADERS_TIMEOUT':
      return fail('timed-out', 'took the request and did not answer in time.');
    case 'UND_ERR_BODY_TIMEOUT':
      return fail('timed-out', 'began to answer and then fell silent.');
    case 'UND_ERR_DESTROYED':
    case 'UND_ERR_CLOSED':
      return fail('aborted', 'is no longer asked: the client is closed.', {
        workerAtFault: false,
      });
    case 'UND_ERR_HEADERS_OVERFLOW':
      return fail('bad-response', 'sent more headers than can be read.');
    default:
  }
  const tls = tlsProblem(code, message);
  if (tls) {
    return fail(tls.kind, tls.what, {
      neverSent: tls.kind === 'unreachable',
      workerAtFault: tls.kind === 'unreachable',
    });
  }
  if (syscall === 'getaddrinfo') {
    return fail('unreachable', 'has a host name that cannot be resolved.', {
      neverSent: true,
    });
  }
  if (syscall === 'connect') {
    const how =
      code === 'ECONNREFUSED'
        ? 'refuses connections.'
        : `cannot be reached (${code}).`;
    return fail('unreachable', how, { neverSent: true });
  }
  if (name === 'HTTPParserError') {
    return fail('bad-response', 'answered with something that is not HTTP.');
  }
  return answered
    ? fail('bad-response', 'ended its answer before it was complete.')
    : fail(
        'unreachable',
        url.startsWith('https:')
          ? 'closed the connection without an answer; it may ask for another client certificate.'
          : 'closed the connection without an answer.',
      );
}

/** Undici and Node wrap: the cause, or the first of several, says what happened. */
function innermost(error: unknown): {
  name: string;
  code: string;
  syscall: string;
  message: string;
} {
  let inner = error as {
    name?: unknown;
    code?: unknown;
    syscall?: unknown;
    message?: unknown;
    cause?: unknown;
    errors?: unknown[];
  };
  for (let depth = 0; depth < 5; depth++) {
    const next = inner?.errors?.[0] ?? (inner?.code ? undefined : inner?.cause);
    if (!next || typeof next !== 'object') {
      break;
    }
    inner = next;
  }
  return {
    name: String(inner?.name ?? ''),
    code: String(inner?.code ?? ''),
    syscall: String(inner?.syscall ?? ''),
    message: String(inner?.message ?? ''),
  };
}
