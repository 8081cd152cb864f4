import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { EndpointRouter } from '../../openapi/EndpointRouter';
import { findConnector } from '../findConnector';
import { explainOperation } from './explainOperation';
import {
  auditedOperation,
  operateConnector,
  OperatingOptions,
  performOperation,
  readOperated,
} from './operateConnector';
import { OperationOptions } from './operationOptions';
import { readOffsets } from './readOffsets';

/** What the routes of operations are built on. */
export interface OperationRouteOptions extends OperatingOptions {
  clientOf: OperationOptions['clientOf'];
}

/** The routes of operations on one connector. */
export function addOperationRoutes(
  routes: EndpointRouter,
  options: OperationRouteOptions,
) {
  const { readings, syncRequests } = options;

  routes.change(
    endpoints.syncConnector,
    ({ params }) => auditedOperation('sync', params),
    async ({ params: target, credentials }) => {
      await performOperation(options, {
        operation: 'sync',
        target,
        credentials,
      });
      return readOperated(options, target, credentials);
    },
  );

  routes.change(
    endpoints.restartConnector,
    ({ params }) => auditedOperation('restart', params),
    ({ params: target, body, credentials }) =>
      operateConnector(options, {
        operation: 'restart',
        target,
        credentials,
        restart: body,
      }),
  );

  routes.change(
    endpoints.restartTask,
    ({ params }) => auditedOperation('restart', params),
    ({ params: target, credentials }) =>
      operateConnector(options, { operation: 'restart', target, credentials }),
  );

  for (const [endpoint, operation] of [
    [endpoints.pauseConnector, 'pause'],
    [endpoints.resumeConnector, 'resume'],
    [endpoints.stopConnector, 'stop'],
  ] as const) {
    routes.change(
      endpoint,
      ({ params }) => auditedOperation(operation, params),
      ({ params: target, credentials }) =>
        operateConnector(options, { operation, target, credentials }),
    );
  }

  routes.change(
    endpoints.deleteConnector,
    ({ params, query }) =>
      auditedOperation(
        query.from === 'record' ? 'delete-record' : 'delete',
        params,
      ),
    async ({ params: target, query, credentials }) => {
      const operation = query.from === 'record' ? 'delete-record' : 'delete';
      const { deletion } = await performOperation(options, {
        operation,
        target,
        credentials,
      });
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
