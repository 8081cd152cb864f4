import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createSecureContext,
  rootCertificates,
  type SecureContext,
} from 'node:tls';
import { Pool } from 'undici';
import { ConnectError } from './connectErrors';

/**
 * How this backend proves to a Connect cluster who it is. `cert` and `key` are PEM text or the path of a PEM file.
 *
 * @internal
 */
export type ConnectAuth =
  | { readonly type: 'none' }
  | {
      readonly type: 'basic';
      readonly username: string;
      readonly password: string;
    }
  | { readonly type: 'bearer'; readonly token: string }
  | {
      readonly type: 'mtls';
      readonly cert: string;
      readonly key: string;
      readonly passphrase?: string;
    };

/** @internal */
export interface ConnectTls {
  /** Certificates trusted besides the well-known ones: PEM text or the path of a PEM file. */
  readonly ca?: string;
  /** Name to expect in the certificate, where it differs from the host of the URL. */
  readonly serverName?: string;
}

/** Milliseconds. @internal */
export interface ConnectTimeouts {
  /** Until the connection, TLS included, is made. */
  readonly connectMs: number;
  /** From the request to the answer's headers. */
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly idleBodyMs: number;
  /** The whole call, fail-over included. */
  readonly totalMs: number;
}

/** One worker of a Connect cluster: its address and its connections. @internal */
export interface ConnectWorker {
  /** Base URL as shown to people: no user info, no slash at its end. */
  readonly url: string;
  readonly pathPrefix: string;
  readonly pool: Pool;
}

const CONNECTIONS_PER_WORKER = 8;

/** @throws ConnectError `invalid-request` when the URL or a certificate cannot be used. @internal */
export function openWorkers(
  urls: readonly string[],
  auth: ConnectAuth,
  tls: ConnectTls,
  timeouts: ConnectTimeouts,
): ConnectWorker[] {
  if (urls.length === 0) {
    throw new ConnectError('invalid-request', 'No worker URL is configured.');
  }
  const parsed = urls.map(parseBaseUrl);
  const secureContext = parsed.some(({ protocol }) => protocol === 'https:')
    ? secureContextOf(auth, tls)
    : undefined;
  return parsed.map(url => {
    const pathPrefix = url.pathname.replace(/\/+$/, '');
    return {
      url: `${url.origin}${pathPrefix}`,
      pathPrefix,
      pool: new Pool(url.origin, {
        connections: CONNECTIONS_PER_WORKER,
        connect: {
          timeout: timeouts.connectMs,
          secureContext,
          servername: tls.serverName,
        },
        headersTimeout: timeouts.headersMs,
        bodyTimeout: timeouts.idleBodyMs,
      }),
    };
  });
}

/** The `authorization` header, if any, and the strings no message may show. @internal */
export function credentialsOf(auth: ConnectAuth): {
  header?: string;
  secrets: string[];
} {
  switch (auth.type) {
    case 'basic': {
      const pair = `${auth.username}:${auth.password}`;
      const encoded = Buffer.from(pair, 'utf8').toString('base64');
      return { header: `Basic ${encoded}`, secrets: [auth.password, encoded] };
    }
    case 'bearer':
      return { header: `Bearer ${auth.token}`, secrets: [auth.token] };
    case 'mtls':
      return { secrets: auth.passphrase ? [auth.passphrase] : [] };
    default:
      return { secrets: [] };
  }
}

function parseBaseUrl(text: string): URL {
  if (!URL.canParse(text)) {
    throw new ConnectError('invalid-request', 'A worker URL is not a URL.');
  }
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ConnectError(
      'invalid-request',
      `A worker URL must begin with http:// or https://, not ${url.protocol}//`,
    );
  }
  if (url.username || url.password) {
    // Credentials in a URL end up in logs and messages.
    throw new ConnectError(
      'invalid-request',
      `The URL of ${url.host} carries credentials: give them under auth.`,
    );
  }
  if (url.search || url.hash) {
    throw new ConnectError(
      'invalid-request',
      `The URL of ${url.host} has a query or a fragment: a base URL has none.`,
    );
  }
  return url;
}

function secureContextOf(auth: ConnectAuth, tls: ConnectTls): SecureContext {
  const own = auth.type === 'mtls' && {
    cert: readPem(auth.cert, 'client certificate'),
    key: readPem(auth.key, 'client key'),
    passphrase: auth.passphrase,
  };
  const extra = tls.ca && readPem(tls.ca, 'CA');
  // A `ca` replaces the well-known authorities; here it is to come besides them.
  const ca = extra && [...rootCertificates, extra];
  try {
    if (extra) {
      // OpenSSL passes over what it cannot read in a list of authorities; here it is a mistake to be told.
      void new X509Certificate(extra);
    }
    return createSecureContext({ ...own, ...(ca && { ca }) });
  } catch (error) {
    // OpenSSL's reasons hold no part of a key.
    throw new ConnectError(
      'invalid-request',
      `The certificates configured cannot be used: ${String(error)}`,
    );
  }
}

function readPem(pemOrPath: string, what: string): string {
  if (pemOrPath.includes('-----BEGIN')) {
    return pemOrPath;
  }
  try {
    return readFileSync(pemOrPath, 'utf8');
  } catch {
    throw new ConnectError(
      'invalid-request',
      `The ${what} file ${pemOrPath} cannot be read.`,
    );
  }
}
