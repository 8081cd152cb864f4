import { isConnectError } from '../../connect';

/**
 * How Kafka Connect says so, by call. The excerpt ends with `…` where the name
 * is long.
 */
const TELLING = [
  /^Unknown connector:? /,
  /^Connector .*(?: not found|…$)/,
  /^No status found for connector /,
];

/**
 * Whether a worker says that it has no such connector: not that it has no such
 * task, status or path, whatever the connector is called.
 */
export function saysConnectorUnknown(error: unknown): boolean {
  return (
    isConnectError(error) &&
    error.kind === 'not-found' &&
    TELLING.some(words => words.test(error.excerpt ?? ''))
  );
}
