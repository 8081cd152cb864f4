import { z } from 'zod';
import { platformSchema } from '../platform';
import {
  assignmentRulesSchema,
  assignmentSchema,
  assignmentUpdateSchema,
} from './assignment';
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
  configVersionsSchema,
  historyQuerySchema,
  historySchema,
  pageQuerySchema,
} from './history';
import { inventoryQuerySchema, inventorySchema } from './inventory';
import { offsetsSchema } from './operations';
import { ONE_CONNECTOR } from './connectors';

const platformQuery = z.strictObject({ platform: platformSchema.optional() });

/** The routes of connectors that change nothing in Kafka Connect. @public */
export const connectorEndpoints = {
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
  assignConnector: endpoint({
    operationId: 'assignConnector',
    method: 'patch',
    path: ONE_CONNECTOR,
    summary: 'Decide its team, business cluster, DBMS, or leave it to rules',
    params: connectorParamsSchema,
    body: assignmentUpdateSchema,
    response: connectorDetailSchema,
    status: 200,
    current: assignmentSchema,
  }),
  listAssignmentRules: endpoint({
    operationId: 'listAssignmentRules',
    method: 'get',
    path: '/assignment-rules',
    summary: 'Each rule, with how many connectors it matches now',
    response: assignmentRulesSchema,
    status: 200,
  }),
  listInventory: endpoint({
    operationId: 'listInventory',
    method: 'get',
    path: '/inventory',
    summary: 'Connectors with endpoint and topics, for other programs',
    query: inventoryQuerySchema,
    response: inventorySchema,
    status: 200,
  }),
  getConnectorOffsets: endpoint({
    operationId: 'getConnectorOffsets',
    method: 'get',
    path: `${ONE_CONNECTOR}/offsets`,
    summary: 'Offsets as Kafka Connect tells them now',
    params: connectorParamsSchema,
    response: offsetsSchema,
    status: 200,
    errors: [409, 503],
  }),
  getConnectorHistory: endpoint({
    operationId: 'getConnectorHistory',
    method: 'get',
    path: `${ONE_CONNECTOR}/history`,
    summary: 'States, operations, failures, configurations, newest first',
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
    query: pageQuerySchema,
    response: configVersionsSchema,
    status: 200,
  }),
};
