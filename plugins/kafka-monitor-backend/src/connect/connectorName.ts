import { toUSVString } from 'node:util';
import { ConnectError } from './connectErrors';

/**
 * Why no request about this connector can be sent, or `undefined` when it can.
 *
 * URL parsers between here and the worker fold `.` and `..` away, so a `DELETE` would reach another resource;
 * Jetty 12 (Kafka 4) answers 400 "Ambiguous URI" to an encoded `/`, `%` or `\`.
 *
 * @internal
 */
export function connectorNameRefused(
  name: string,
  version: string | undefined,
): string | undefined {
  if (name === '') {
    return 'A connector name cannot be empty.';
  }
  if (name === '.' || name === '..') {
    return `Kafka Connect cannot be asked about a connector named "${name}": the name is a path of its own in a URL.`;
  }
  if (toUSVString(name) !== name) {
    return 'Kafka Connect cannot be asked about this connector: its name is not valid Unicode.';
  }
  const major = Number.parseInt(version ?? '', 10);
  if (major >= 4 && /[/%\\]/.test(name)) {
    return `Kafka Connect ${version} refuses every request about a connector whose name holds "/", "%" or "\\".`;
  }
  return undefined;
}

/**
 * The path of a connector, encoded.
 *
 * @throws ConnectError `refused-name`
 * @internal
 */
export function connectorPath(
  name: string,
  version: string | undefined,
): string {
  const reason = connectorNameRefused(name, version);
  if (reason) {
    throw new ConnectError('refused-name', reason);
  }
  return `/connectors/${encodeURIComponent(name)}`;
}

/** A text as one piece of a path. @throws ConnectError `refused-name` @internal */
export function pathSegment(text: string): string {
  if (text === '' || text === '.' || text === '..') {
    throw new ConnectError(
      'refused-name',
      `"${text}" cannot be part of a request's path.`,
    );
  }
  return encodeURIComponent(toUSVString(text));
}
