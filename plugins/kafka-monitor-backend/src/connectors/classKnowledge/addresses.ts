import { HiddenReferences } from './secretReference';

/** Hosts and what else an address names; never any user information. */
export interface Addresses {
  hosts: { host: string; port: number | null }[];
  /** First segment of the URL's path. */
  path: string | null;
  secretReference: string | null;
  /** Scheme of the (first) URL, lower case. */
  scheme: string | null;
}

const MAX_HOSTS = 50;
const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
const HOST = /^[\p{L}\p{N}_.-]+$/u;

function withoutUserInfo(piece: string): { rest: string; path: string } | null {
  const end = piece.search(/[/?#]/);
  const authority = end < 0 ? piece : piece.slice(0, end);
  const tail = end < 0 ? '' : piece.slice(end);
  const at = authority.lastIndexOf('@');
  // A password with a slash in it: what looks like the host is a secret's half.
  if (at < 0 && tail.split('?')[0].includes('@')) return null;
  return { rest: authority.slice(at + 1), path: tail };
}

/** One `host`, `host:port`, `host(port)`, `[v6]:port` or `v6`. */
export function hostOf(
  text: string,
  defaultPort: number | null,
): { host: string; port: number | null } | null {
  const match =
    /^\[([0-9a-f:.%]+)\](?::(.*))?$/i.exec(text) ??
    /^([^()[\]:]+)\((\d+)\)$/.exec(text) ??
    /^([0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*)$/i.exec(text) ??
    /^([^:]+)(?::(.*))?$/.exec(text);
  if (!match) return null;
  const [, host, port] = match;
  if (!host.includes(':') && !HOST.test(host)) return null;
  if (port === undefined || port === '') return { host, port: defaultPort };
  const number = /^\d{1,5}$/.test(port) ? Number(port) : null;
  return { host, port: number !== null && number <= 65535 ? number : null };
}

function pathName(path: string): string | null {
  const name = /^\/+([^/?#;]+)/.exec(path)?.[1] ?? null;
  if (name === null) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Reads a host, a host list, a URL or a list of URLs. */
export function addressesOf(
  value: string,
  defaultPort: number | null = null,
): Addresses {
  const hidden = new HiddenReferences(value.trim());
  return addressesIn(hidden, hidden.text, defaultPort);
}

/** The same for a piece of a text whose references are hidden already. */
export function addressesIn(
  hidden: HiddenReferences,
  text: string,
  defaultPort: number | null,
): Addresses {
  const found: Addresses = {
    hosts: [],
    path: null,
    secretReference: null,
    scheme: null,
  };
  const urls = text.split(/[,;\s]+(?=[a-z][a-z0-9+.-]*:\/\/)/i);
  for (const url of urls.slice(0, MAX_HOSTS)) {
    const scheme = SCHEME.exec(url);
    if (scheme) found.scheme ??= scheme[1].toLowerCase();
    // Debezium 1.x: rs0/mongo-1:27017,mongo-2:27017
    const plain = url
      .slice(scheme?.[0].length ?? 0)
      .replace(scheme ? /^$/ : /^[\w-]+\/(?=[^/,]+:\d)/, '');
    const parts = withoutUserInfo(plain);
    if (!parts) continue;
    const name = pathName(parts.path);
    if (name !== null && !hidden.referenceIn(name)) found.path ??= name;
    // An SRV name is looked up in DNS: it has no port of its own.
    const port = scheme?.[1].endsWith('+srv') ? null : defaultPort;
    for (const piece of parts.rest.split(/[,;\s]+/)) {
      const hostPart = piece.replace(/:[^:]*$/, '') || piece;
      const reference = hidden.referenceIn(hostPart);
      if (reference) {
        found.secretReference ??= reference;
      } else if (piece !== '' && found.hosts.length < MAX_HOSTS) {
        const host = hostOf(piece, port);
        if (host) found.hosts.push(host);
      }
    }
  }
  return found;
}
