import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  endpoints,
  kafkaMonitorConnectorAssignPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { EndpointRouter } from '../../openapi/EndpointRouter';
import { assertMay } from '../../permissions/assertMay';
import { SqlCondition } from '../../permissions/criteriaToSql';
import { readConnectorDetail } from '../connectorDetail';
import { ConnectorReadings } from '../connectorReading';
import { findConnector } from '../findConnector';
import { assignableTeams } from './assertAssignable';
import { assignConnector } from './assignConnector';
import { listAssignmentRules } from './listAssignmentRules';

/** The routes of what people and rules decide about connectors. */
export function addAssignmentRoutes(
  routes: EndpointRouter,
  options: {
    readings: ConnectorReadings;
    /** Teams that the caller may give connectors to: a condition on `teams`. */
    mayAssignTo: (credentials: BackstageCredentials) => Promise<SqlCondition>;
    publish: (kinds: readonly string[]) => Promise<void>;
    clock: () => Date;
  },
) {
  const { readings, publish, clock } = options;

  routes.read(endpoints.listAssignmentRules, async ({ credentials }) =>
    listAssignmentRules(await readings.begin(credentials)),
  );

  routes.change(
    endpoints.assignConnector,
    ({ params, body: { version: _, ...values } }) => ({
      eventId: 'connector-assign',
      severityLevel: 'medium',
      meta: { ...params, values: { ...values } },
    }),
    async ({ params, body, by, credentials }) => {
      const reading = await readings.begin(credentials);
      const found = await findConnector(reading, params);
      assertMay(
        found.permitted.includes('assign'),
        kafkaMonitorConnectorAssignPermission,
      );
      const { knex, assigner } = reading;
      const { version, ...values } = body;
      const condition = await options.mayAssignTo(credentials);
      const changed = await assignConnector(
        { knex, assigner, clock },
        {
          connectClusterId: found.view.row.id,
          name: found.row.name,
          values,
          version,
          judgedTeam: found.row.team,
          assignable: await assignableTeams(knex, condition),
          by,
          bulkId: null,
        },
      );
      if (changed) {
        await publish(['assignment-changed']);
      }
      const after = await readings.begin(credentials);
      return readConnectorDetail(after, await findConnector(after, params));
    },
  );
}
