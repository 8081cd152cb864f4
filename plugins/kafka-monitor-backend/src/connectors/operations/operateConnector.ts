import {
  AuditorServiceEventSeverityLevel,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  ConnectorDetail,
  ConnectorOperation,
  ConnectorRef,
  OperationResult,
  RestartRequest,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AuditedChange } from '../../openapi/AuditedChanges';
import { CarriedOutError } from '../../openapi/CarriedOutError';
import { SyncRequests } from '../../environments/SyncRequests';
import { actorOf, CallerCredentials } from '../../permissions/actor';
import { permissionOf } from '../../permissions/permissionOf';
import { readConnectorDetail } from '../connectorDetail';
import { ConnectorReadings } from '../connectorReading';
import { FoundConnector, findConnector } from '../findConnector';
import { ConnectorOperations, Performed } from './ConnectorOperations';
import { explainOperation } from './explainOperation';
import { FollowUpReads } from './FollowUpReads';
import { retryRebalance } from './retryRebalance';
import { tellableMessage } from './tellableMessage';

/** What operations that somebody asks for are built on. */
export interface OperatingOptions {
  readings: ConnectorReadings;
  operations: ConnectorOperations;
  followUps: FollowUpReads;
  syncRequests: SyncRequests;
  logger: LoggerService;
}

/** A connector, or one of its tasks. */
export type OperationTarget = ConnectorRef & { task?: number };

/** An operation, and who asks for it. */
export interface AskedOperation {
  operation: ConnectorOperation;
  target: OperationTarget;
  credentials: CallerCredentials;
  /** Of a restart of the connector. */
  restart?: RestartRequest;
}

const severities: Partial<
  Record<ConnectorOperation, AuditorServiceEventSeverityLevel>
> = { sync: 'low', delete: 'high', 'delete-record': 'high' };

/** An operation on one connector, in the audit log. */
export function auditedOperation(
  operation: ConnectorOperation,
  { task, ...ref }: OperationTarget,
): AuditedChange {
  return {
    eventId: `connector-${operation}`,
    severityLevel: severities[operation] ?? ('medium' as const),
    meta: {
      connectorRef: stringifyConnectorRef(ref),
      ...(operation !== 'sync' && { origin: 'connector' }),
      ...(task !== undefined && { task }),
    },
  };
}

/** @throws NotAllowedError naming the permission that the caller lacks */
function assertPermitted(
  found: FoundConnector,
  operation: ConnectorOperation,
): void {
  if (!found.permitted.includes(operation)) {
    const { environment, connect_cluster } = found.view.row;
    throw new NotAllowedError(
      `${environment}/${connect_cluster}/${found.row.name}: this needs the permission ${permissionOf[operation].name}`,
    );
  }
}

/** Finds the connector, and does the operation if the caller may. */
export async function performOperation(
  options: OperatingOptions,
  { operation, target, credentials, restart }: AskedOperation,
): Promise<Performed> {
  const { readings, operations, followUps, syncRequests } = options;
  const { task, ...ref } = target;
  const reading = await readings.begin(credentials);
  const found = await findConnector(reading, ref);
  assertPermitted(found, operation);
  if (operation === 'delete' || operation === 'delete-record') {
    // A look under way would bring back what is being removed.
    followUps.forget(ref);
  }
  return explainOperation(found, syncRequests, () =>
    operations.perform(found, {
      operation,
      task: task ?? null,
      by: actorOf(credentials),
      origin: 'connector',
      bulkId: null,
      restart,
    }),
  );
}

/** A connector as the caller may see it now. */
export async function readOperated(
  { readings }: Pick<OperatingOptions, 'readings'>,
  ref: ConnectorRef,
  credentials: CallerCredentials,
): Promise<ConnectorDetail> {
  const reading = await readings.begin(credentials);
  return readConnectorDetail(reading, await findConnector(reading, ref));
}

/**
 * As {@link performOperation}; answers the state as it is read after it.
 *
 * @throws CarriedOutError when that could not be read
 */
export async function operateConnector(
  options: OperatingOptions,
  asked: AskedOperation,
): Promise<OperationResult> {
  const { followUps, syncRequests, logger } = options;
  const { operation, credentials } = asked;
  const { task: _, ...ref } = asked.target;
  const done = await performOperation(options, asked);
  followUps.follow(ref);
  try {
    // While the workers rebalance, one connector can not be read either.
    await retryRebalance(() => syncRequests.syncConnector(ref));
    const connector = await readOperated(options, ref, credentials);
    return { connector, restarted: done.restarted };
  } catch (error) {
    const name = stringifyConnectorRef(ref);
    const what = `Reading ${name} after ${operation}`;
    const message = tellableMessage(error, { logger, what });
    throw new CarriedOutError(
      `Kafka Connect has accepted to ${operation} ${name}, but how it is since then could not be read: ${message}`,
    );
  }
}
