import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { EndpointRouter } from '../openapi/EndpointRouter';
import {
  acknowledgeFailure,
  auditedAct,
  CallerActing,
  noteFailure,
  readFailure,
  resolveFailure,
  unresolveFailure,
} from './actForCaller';
import { readFailureStats } from './failureStats';
import { listFailures } from './listFailures';

/** The routes about failures. */
export function addFailureRoutes(
  routes: EndpointRouter,
  options: CallerActing,
) {
  const { readings } = options;

  routes.read(endpoints.listFailures, async ({ query, credentials }) =>
    listFailures(await readings.begin(credentials), query),
  );

  routes.read(endpoints.getFailureStats, async ({ query, credentials }) =>
    readFailureStats(await readings.begin(credentials), query),
  );

  routes.read(endpoints.getFailure, ({ params, credentials }) =>
    readFailure(options, { ...params, credentials }),
  );

  routes.change(
    endpoints.acknowledgeFailure,
    ({ params }) => auditedAct('acknowledge', params.id),
    ({ params, body, credentials }) =>
      acknowledgeFailure(options, { ...params, credentials }, body),
  );

  routes.change(
    endpoints.resolveFailure,
    ({ params }) => auditedAct('resolve', params.id),
    ({ params, body, credentials }) =>
      resolveFailure(options, { ...params, credentials }, body),
  );

  routes.change(
    endpoints.unresolveFailure,
    ({ params }) => auditedAct('unresolve', params.id),
    ({ params, body, credentials }) =>
      unresolveFailure(options, { ...params, credentials }, body),
  );

  routes.change(
    endpoints.noteFailure,
    ({ params }) => auditedAct('note', params.id),
    ({ params, body, credentials }) =>
      noteFailure(options, { ...params, credentials }, body),
  );
}
