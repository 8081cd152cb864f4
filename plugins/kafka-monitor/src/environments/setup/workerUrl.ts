/** Why a text is no base URL of a worker. */
export type UrlProblem =
  | 'scheme'
  | 'address'
  | 'credentials'
  | 'query'
  | 'resource';

/** What else is worth a look, though nothing forbids it. */
export type UrlHint = 'loopback' | 'broker' | 'prefix';

/** What can be said of a typed URL without asking anybody. */
export type UrlVerdict =
  | { problem: UrlProblem }
  | { problem?: undefined; url: string; hints: UrlHint[]; asked: string[] };

/** First parts of paths that Kafka Connect's own resources have. */
const RESOURCES = ['connectors', 'connector-plugins', 'health', 'admin'];
/** What a sync asks for, below the base URL. */
const ASKED = [
  '/',
  '/connectors?expand=status',
  '/connectors?expand=info',
  '/health',
];
/** Where Kafka's brokers listen by habit: they speak no HTTP. */
const BROKER_PORTS = ['9092', '9093', '9094'];

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(\.\d+){3}$/.test(host)
  );
}

/**
 * Judges a URL of a worker as it is going to be configured. Nothing is asked:
 * only what stands in the configuration ever is.
 *
 * @returns undefined: nothing was typed
 */
export function judgeWorkerUrl(typed: string): UrlVerdict | undefined {
  const text = typed.trim();
  if (text === '') {
    return undefined;
  }
  if (!/^https?:\/\//i.test(text)) {
    return { problem: 'scheme' };
  }
  if (/\s/.test(text) || !URL.canParse(text)) {
    return { problem: 'address' };
  }
  const { username, password, search, hash, origin, pathname, hostname, port } =
    new URL(text);
  if (username || password) {
    return { problem: 'credentials' };
  }
  if (search || hash || /[?#]$/.test(text)) {
    return { problem: 'query' };
  }
  const prefix = pathname.replace(/\/+$/, '');
  const parts = prefix.split('/').filter(Boolean);
  if (RESOURCES.some(resource => parts.includes(resource))) {
    return { problem: 'resource' };
  }
  const url = `${origin}${prefix}`;
  return {
    url,
    hints: [
      ...(isLoopback(hostname) ? (['loopback'] as const) : []),
      ...(BROKER_PORTS.includes(port) ? (['broker'] as const) : []),
      ...(prefix ? (['prefix'] as const) : []),
    ],
    asked: ASKED.map(path => `GET ${url}${path}`),
  };
}
