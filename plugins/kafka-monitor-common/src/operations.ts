import { z } from 'zod';
import { hasAddress } from './connectorRef';
import { Freshness } from './freshness';
import { isKafkaAtLeast } from './kafkaVersion';

/** What can be done to one connector. @public */
export const connectorOperations = [
  'sync',
  'restart',
  'pause',
  'resume',
  'stop',
  'delete',
  'delete-record',
  'assign',
] as const;

/** @public */
export const connectorOperationSchema = z.enum(connectorOperations);

/** @public */
export type ConnectorOperation = z.infer<typeof connectorOperationSchema>;

/**
 * Why an operation that somebody may do can not be done now.
 *
 * - `not-configured`, `disabled`: nobody asks its Connect cluster;
 * - `held`: another Kafka cluster is behind the address, or the Connect
 *   cluster is configured twice;
 * - `name-refused`: the worker refuses every request about this name;
 * - `stop-not-offered`: the worker is older than 3.5;
 * - `paused`, `stopped`: it is so already, or has to be resumed first;
 * - `not-paused`: there is nothing to resume;
 * - `gone`: Kafka Connect has it no more.
 *
 * @public
 */
export const operationRefusals = [
  'not-configured',
  'disabled',
  'held',
  'name-refused',
  'stop-not-offered',
  'paused',
  'stopped',
  'not-paused',
  'gone',
] as const;

/** @public */
export const operationRefusalSchema = z.enum(operationRefusals);

/** @public */
export type OperationRefusal = z.infer<typeof operationRefusalSchema>;

/** What {@link operationRefusal} judges. @public */
export interface OperationFacts {
  name: string;
  /** The connector's own state, verbatim. */
  state: string | null;
  freshness: Freshness;
  /** Reason of the hold on its Connect cluster. */
  hold: string | null;
  /** Version of its worker, where it is known. */
  kafkaVersion: string | null;
}

function nameIsRefused(name: string, version: string | null): boolean {
  return (
    !hasAddress(name) ||
    (version !== null && isKafkaAtLeast(version, 4, 0) && /[/%\\]/.test(name))
  );
}

/**
 * Why the state of a connector does not allow an operation; undefined: it
 * does. Backend and pages judge alike, so that what is offered is accepted.
 *
 * @public
 */
export function operationRefusal(
  operation: ConnectorOperation,
  facts: OperationFacts,
): OperationRefusal | undefined {
  // Of our own record only, whatever Kafka Connect says.
  if (operation === 'delete-record' || operation === 'assign') {
    return undefined;
  }
  if (facts.freshness === 'not-configured') {
    return 'not-configured';
  }
  if (facts.freshness === 'disabled') {
    return 'disabled';
  }
  if (
    facts.hold === 'kafka-cluster-changed' ||
    (facts.hold === 'same-cluster' && operation !== 'sync')
  ) {
    return 'held';
  }
  if (nameIsRefused(facts.name, facts.kafkaVersion)) {
    return 'name-refused';
  }
  const { state } = facts;
  switch (operation) {
    case 'restart':
      if (state === 'STOPPED') {
        return 'stopped';
      }
      return state === 'PAUSED' ? 'paused' : undefined;
    case 'pause':
      if (state === 'STOPPED') {
        return 'stopped';
      }
      return state === 'PAUSED' ? 'paused' : undefined;
    case 'resume':
      return state === 'PAUSED' || state === 'STOPPED'
        ? undefined
        : 'not-paused';
    case 'stop':
      if (!isKafkaAtLeast(facts.kafkaVersion, 3, 5)) {
        return 'stop-not-offered';
      }
      return state === 'STOPPED' ? 'stopped' : undefined;
    default:
      return undefined;
  }
}
