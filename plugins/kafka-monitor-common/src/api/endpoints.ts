import { z } from 'zod';
import { platformSchema } from '../platform';
import { alertEndpoints } from './alertEndpoints';
import { connectorEndpoints } from './connectorEndpoints';
import { endpoint } from './endpoint';
import {
  connectClusterParamsSchema,
  environmentSchema,
  environmentsSchema,
  syncRequestSchema,
  syncStartedSchema,
} from './environments';
import { failureEndpoints } from './failureEndpoints';
import { operationEndpoints } from './operationEndpoints';
import { organizationEndpoints } from './organizationEndpoints';
import { overviewQuerySchema, overviewSchema } from './overview';
import { schedulerEndpoints } from './schedulerEndpoints';
import { systemHealthEndpoints } from './systemHealth';
import { topicEndpoints } from './topicEndpoints';

const platformQuery = z.strictObject({ platform: platformSchema.optional() });

/** Every route below `/api/kafka-monitor`. @public */
export const endpoints = {
  ...connectorEndpoints,
  ...operationEndpoints,
  ...failureEndpoints,
  ...organizationEndpoints,
  ...alertEndpoints,
  ...schedulerEndpoints,
  ...topicEndpoints,
  ...systemHealthEndpoints,
  getOverview: endpoint({
    operationId: 'getOverview',
    method: 'get',
    path: '/overview',
    summary: 'The dashboard: totals, environments, failures and their trend',
    query: overviewQuerySchema,
    response: overviewSchema,
    status: 200,
  }),
  listEnvironments: endpoint({
    operationId: 'listEnvironments',
    method: 'get',
    path: '/environments',
    summary: 'Environments, their Connect clusters, workers and freshness',
    query: platformQuery,
    response: environmentsSchema,
    status: 200,
  }),
  confirmConnectCluster: endpoint({
    operationId: 'confirmConnectCluster',
    method: 'post',
    path: '/environments/:environment/:connectCluster/confirm',
    summary: 'End the hold on a Connect cluster',
    params: connectClusterParamsSchema,
    response: environmentSchema,
    status: 200,
    errors: [409],
  }),
  startSync: endpoint({
    operationId: 'startSync',
    method: 'post',
    path: '/sync',
    summary: 'Ask Kafka Connect anew, all environments or some',
    body: syncRequestSchema,
    response: syncStartedSchema,
    status: 202,
    errors: [404, 409],
  }),
};
