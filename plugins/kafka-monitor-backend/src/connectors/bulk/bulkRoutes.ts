import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  endpoints,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { EndpointRouter } from '../../openapi/EndpointRouter';
import { actorOf, CallerCredentials } from '../../permissions/actor';
import { SqlCondition } from '../../permissions/criteriaToSql';
import { ConnectorReadings } from '../connectorReading';
import { BulkRunner } from './BulkRunner';
import { BulkViewer, readBulk, readBulkResults } from './bulkState';
import { cancelBulk } from './cancelBulk';
import { createSelection } from './selections';
import { startBulk } from './startBulk';

/** Connectors that the audit log names of one operation. */
const MAX_AUDITED = 100;

async function readFirstRefs(
  viewer: BulkViewer,
  id: string,
): Promise<string[]> {
  const { items } = await readBulkResults(viewer, id, { limit: MAX_AUDITED });
  return items.map(({ connector }) => stringifyConnectorRef(connector));
}

/** The routes of operations on many connectors. */
export function addBulkRoutes(
  routes: EndpointRouter,
  options: {
    readings: ConnectorReadings;
    runner: Pick<BulkRunner, 'begin'>;
    /** Teams that the caller may give connectors to: of `teams`. */
    mayAssignTo: (credentials: BackstageCredentials) => Promise<SqlCondition>;
  },
) {
  const { readings, runner } = options;
  const viewerOf = async (
    credentials: CallerCredentials,
  ): Promise<BulkViewer> => ({
    reading: await readings.begin(credentials),
    caller: actorOf(credentials),
  });

  routes.change(
    endpoints.createSelection,
    () => ({ eventId: 'connector-selection', severityLevel: 'low' }),
    async ({ body, by, credentials, audit }) => {
      const reading = await readings.begin(credentials);
      const selection = await createSelection(reading, body.filter, by);
      audit({ selection: selection.id, count: selection.count });
      return selection;
    },
  );

  routes.change(
    endpoints.startBulkOperation,
    ({ body }) => ({
      eventId: 'connector-bulk',
      severityLevel: body.operation.startsWith('delete') ? 'high' : 'medium',
      meta: {
        operation: body.operation,
        ...(body.values && { values: { ...body.values } }),
        ...(body.selection !== undefined && { selection: body.selection }),
        // Of thousands, each has an event of its own as it ends.
        ...(body.connectors && {
          connectors: body.connectors.length,
          connectorRefs: body.connectors.slice(0, MAX_AUDITED),
        }),
      },
    }),
    async ({ body, by, credentials, audit }) => {
      const viewer = await viewerOf(credentials);
      const id = await startBulk(viewer.reading, body, by, () =>
        options.mayAssignTo(credentials),
      );
      const started = await readBulk(viewer, id);
      audit({
        bulkId: id,
        total: started.total,
        counts: started.counts,
        ...(body.selection !== undefined && {
          connectorRefs: await readFirstRefs(viewer, id),
        }),
      });
      // Any backend takes it up, this one at once.
      runner.begin().catch(() => {});
      return started;
    },
  );

  routes.read(endpoints.getBulkOperation, async ({ params, credentials }) =>
    readBulk(await viewerOf(credentials), params.id),
  );

  routes.read(
    endpoints.getBulkResults,
    async ({ params, query, credentials }) =>
      readBulkResults(await viewerOf(credentials), params.id, query),
  );

  routes.change(
    endpoints.cancelBulkOperation,
    ({ params }) => ({
      eventId: 'connector-bulk-cancel',
      severityLevel: 'medium',
      meta: { bulkId: params.id },
    }),
    async ({ params, by, credentials }) => {
      const viewer = await viewerOf(credentials);
      const { knex, now } = viewer.reading;
      await readBulk(viewer, params.id);
      await cancelBulk(knex, params.id, { by, now });
      runner.begin().catch(() => {});
      return readBulk(viewer, params.id);
    },
  );
}
