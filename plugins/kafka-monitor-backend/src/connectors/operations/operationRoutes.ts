import {
  AuditorServiceEventSeverityLevel,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  ConnectorOperation,
  ConnectorRef,
  OperationResult,
  RestartRequest,
  endpoints,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { CarriedOutError } from '../../openapi/CarriedOutError';
import { EndpointRouter } from '../../openapi/EndpointRouter';
import { SyncRequests } from '../../environments/SyncRequests';
import { actorOf, CallerCredentials } from '../../permissions/actor';
import { permissionOf } from '../../permissions/permissionOf';
import { readConnectorDetail } from '../connectorDetail';
import { ConnectorReadings } from '../connectorReading';
import { FoundConnector, findConnector } from '../findConnector';
import { ConnectorOperations, Performed } from './ConnectorOperations';
import { OperationOptions } from './operationOptions';
import { explainOperation } from './explainOperation';
import { FollowUpReads } from './FollowUpReads';
import { readOffsets } from './readOffsets';
import { retryRebalance } from './retryRebalance';
import { tellableMessage } from './tellableMessage';

/** What the routes of operations are built on. */
export interface OperationRouteOptions {
  readings: ConnectorReadings;
  operations: ConnectorOperations;
  followUps: FollowUpReads;
  clientOf: OperationOptions['clientOf'];
  syncRequests: SyncRequests;
  logger: LoggerService;
}

type Target = ConnectorRef & { task?: number };

const severities: Partial<
  Record<ConnectorOperation, AuditorServiceEventSeverityLevel>
> = { sync: 'low', delete: 'high', 'delete-record': 'high' };

/** @throws NotAllowedError naming the permission that the caller lacks */
export function assertPermitted(
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

function audited(operation: ConnectorOperation, { task, ...ref }: Target) {
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

/** The routes of operations on one connector. */
export function addOperationRoutes(
  routes: EndpointRouter,
  options: OperationRouteOptions,
) {
  const { readings, operations, followUps, syncRequests, logger } = options;

  /** Finds the connector, and does the operation if the caller may. */
  async function perform(
    operation: ConnectorOperation,
    { task, ...ref }: Target,
    credentials: CallerCredentials,
    restart?: RestartRequest,
  ): Promise<Performed> {
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

  async function readDetail(ref: ConnectorRef, credentials: CallerCredentials) {
    const reading = await readings.begin(credentials);
    return readConnectorDetail(reading, await findConnector(reading, ref));
  }

  /** Answers the state as it is read after the operation. */
  async function operate(
    operation: ConnectorOperation,
    { task, ...ref }: Target,
    credentials: CallerCredentials,
    restart?: RestartRequest,
  ): Promise<OperationResult> {
    const target = { ...ref, task };
    const done = await perform(operation, target, credentials, restart);
    followUps.follow(ref);
    try {
      // While the workers rebalance, one connector can not be read either.
      await retryRebalance(() => syncRequests.syncConnector(ref));
      const connector = await readDetail(ref, credentials);
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

  routes.change(
    endpoints.syncConnector,
    ({ params }) => audited('sync', params),
    async ({ params, credentials }) => {
      await perform('sync', params, credentials);
      return readDetail(params, credentials);
    },
  );

  routes.change(
    endpoints.restartConnector,
    ({ params }) => audited('restart', params),
    ({ params, body, credentials }) =>
      operate('restart', params, credentials, body),
  );

  routes.change(
    endpoints.restartTask,
    ({ params }) => audited('restart', params),
    ({ params, credentials }) => operate('restart', params, credentials),
  );

  for (const [endpoint, operation] of [
    [endpoints.pauseConnector, 'pause'],
    [endpoints.resumeConnector, 'resume'],
    [endpoints.stopConnector, 'stop'],
  ] as const) {
    routes.change(
      endpoint,
      ({ params }) => audited(operation, params),
      ({ params, credentials }) => operate(operation, params, credentials),
    );
  }

  routes.change(
    endpoints.deleteConnector,
    ({ params, query }) =>
      audited(query.from === 'record' ? 'delete-record' : 'delete', params),
    async ({ params, query, credentials }) => {
      const operation = query.from === 'record' ? 'delete-record' : 'delete';
      const { deletion } = await perform(operation, params, credentials);
      return deletion!;
    },
  );

  routes.read(
    endpoints.getConnectorOffsets,
    async ({ params, credentials }) => {
      const reading = await readings.begin(credentials);
      const found = await findConnector(reading, params);
      return explainOperation(found, syncRequests, async () =>
        readOffsets(options.clientOf, found),
      );
    },
  );
}
