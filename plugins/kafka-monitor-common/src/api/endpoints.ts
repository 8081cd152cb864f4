import { z } from 'zod';
import { connectorDetailSchema } from './connectorDetail';
import {
  connectorFacetsSchema,
  connectorFilterSchema,
  connectorListSchema,
  connectorParamsSchema,
  connectorQuerySchema,
} from './connectors';
import { endpoint } from './endpoint';
import {
  connectClusterParamsSchema,
  environmentSchema,
  environmentsSchema,
  syncRequestSchema,
  syncStartedSchema,
} from './environments';
import {
  configVersionsSchema,
  historyQuerySchema,
  historySchema,
} from './history';
import {
  schedulerConfigSchema,
  schedulerConfigUpdateSchema,
  schedulerStatusSchema,
} from './scheduler';
import { platformSchema } from '../platform';

const platformQuery = z.strictObject({ platform: platformSchema.optional() });
const ONE_CONNECTOR = '/connectors/:environment/:connectCluster/:name';

/** Every route below `/api/kafka-monitor`. @public */
export const endpoints = {
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
  }),
  listConnectors: endpoint({
    operationId: 'listConnectors',
    method: 'get',
    path: '/connectors',
    summary: 'A page of the connectors that match, with counts per health',
    query: connectorQuerySchema,
    response: connectorListSchema,
    status: 200,
  }),
  listConnectorFacets: endpoint({
    operationId: 'listConnectorFacets',
    method: 'get',
    path: '/connectors/facets',
    summary: 'The teams, clusters, DBMS and classes to filter connectors by',
    query: platformQuery,
    response: connectorFacetsSchema,
    status: 200,
  }),
  exportConnectors: endpoint({
    operationId: 'exportConnectors',
    method: 'get',
    path: '/connectors.csv',
    summary: 'All connectors that match, as CSV',
    query: connectorFilterSchema,
    response: z.string(),
    status: 200,
    contentType: 'text/csv',
  }),
  getConnector: endpoint({
    operationId: 'getConnector',
    method: 'get',
    path: ONE_CONNECTOR,
    summary: 'One connector with tasks, topics and masked configuration',
    params: connectorParamsSchema,
    response: connectorDetailSchema,
    status: 200,
  }),
  syncConnector: endpoint({
    operationId: 'syncConnector',
    method: 'post',
    path: `${ONE_CONNECTOR}/sync`,
    summary: 'Ask Kafka Connect about one connector now',
    params: connectorParamsSchema,
    response: connectorDetailSchema,
    status: 200,
  }),
  getConnectorHistory: endpoint({
    operationId: 'getConnectorHistory',
    method: 'get',
    path: `${ONE_CONNECTOR}/history`,
    summary: 'State and configuration changes, newest first',
    params: connectorParamsSchema,
    query: historyQuerySchema,
    response: historySchema,
    status: 200,
  }),
  getConnectorConfigs: endpoint({
    operationId: 'getConnectorConfigs',
    method: 'get',
    path: `${ONE_CONNECTOR}/configs`,
    summary: 'Versions of the masked configuration, newest first',
    params: connectorParamsSchema,
    query: historyQuerySchema,
    response: configVersionsSchema,
    status: 200,
  }),
  startSync: endpoint({
    operationId: 'startSync',
    method: 'post',
    path: '/sync',
    summary: 'Ask Kafka Connect anew, all environments or some',
    body: syncRequestSchema,
    response: syncStartedSchema,
    status: 202,
  }),
  getScheduler: endpoint({
    operationId: 'getScheduler',
    method: 'get',
    path: '/scheduler',
    summary: 'Running or stopped, and the last run of each Connect cluster',
    query: platformQuery,
    response: schedulerStatusSchema,
    status: 200,
  }),
  getSchedulerConfig: endpoint({
    operationId: 'getSchedulerConfig',
    method: 'get',
    path: '/scheduler/config',
    summary: 'Toggles and intervals, with where each value comes from',
    response: schedulerConfigSchema,
    status: 200,
  }),
  updateSchedulerConfig: endpoint({
    operationId: 'updateSchedulerConfig',
    method: 'put',
    path: '/scheduler/config',
    summary: 'Change toggles and intervals while the backend runs',
    body: schedulerConfigUpdateSchema,
    response: schedulerConfigSchema,
    status: 200,
  }),
};
