import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  endpoints,
  FailureAction,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorReadings } from '../connectors/connectorReading';
import { AuditedChange, EndpointRouter } from '../openapi/EndpointRouter';
import { actorOf, CallerCredentials } from '../permissions/actor';
import { toBoolean } from '../database/values';
import { actOnFailure, FailureActing } from './actOnFailure';
import { acknowledge, addNote, resolve, unresolve } from './failureActs';
import { readFailureDetail } from './failureDetail';
import { readFailureStats } from './failureStats';
import { findFailure, FoundFailure } from './findFailure';
import { listFailures } from './listFailures';
import { Troubleshooter } from './troubleshooting/Troubleshooter';

/** The routes about failures. */
export function addFailureRoutes(
  routes: EndpointRouter,
  options: {
    readings: ConnectorReadings;
    troubleshooter: Troubleshooter;
    acting: FailureActing;
  },
) {
  const { readings, troubleshooter, acting } = options;

  routes.read(endpoints.listFailures, async ({ query, credentials }) =>
    listFailures(await readings.begin(credentials), query),
  );

  routes.read(endpoints.getFailureStats, async ({ query, credentials }) =>
    readFailureStats(await readings.begin(credentials), query),
  );

  routes.read(endpoints.getFailure, async ({ params, credentials }) => {
    const reading = await readings.begin(credentials);
    const found = await findFailure(reading, params.id);
    return readFailureDetail(reading, found, troubleshooter);
  });

  const audited =
    (action: FailureAction) =>
    ({ params }: { params: { id: string } }): AuditedChange => ({
      eventId: `failure-${action}`,
      severityLevel: 'low',
      meta: { failure: params.id },
    });

  /** Acts if the caller may, and answers the failure as it is then. */
  async function act(
    id: string,
    credentials: CallerCredentials,
    action: FailureAction,
    decide: Parameters<typeof actOnFailure>[2],
  ) {
    const before = await readings.begin(credentials);
    const found = await findFailure(before, id);
    assertMay(found, action);
    await actOnFailure(acting, found.row, decide, {
      by: actorOf(credentials),
    });
    const after = await readings.begin(credentials);
    return readFailureDetail(
      after,
      await findFailure(after, id),
      troubleshooter,
    );
  }

  routes.change(
    endpoints.acknowledgeFailure,
    audited('acknowledge'),
    ({ params, body, credentials }) =>
      act(params.id, credentials, 'acknowledge', (failure, given) =>
        acknowledge(failure, {
          ...given,
          note: body.note || null,
          until: body.until === undefined ? undefined : new Date(body.until),
        }),
      ),
  );

  routes.change(
    endpoints.resolveFailure,
    audited('resolve'),
    ({ params, body, credentials }) =>
      act(params.id, credentials, 'resolve', (failure, given) =>
        resolve(failure, { ...given, note: body.note || null }),
      ),
  );

  routes.change(
    endpoints.unresolveFailure,
    audited('unresolve'),
    ({ params, body, credentials }) =>
      act(params.id, credentials, 'unresolve', (failure, given) => {
        if (given.anotherIsOpen) {
          throw new ConflictError(
            'Another failure of the same connector is open',
          );
        }
        return unresolve(failure, { ...given, note: body.note || null });
      }),
  );

  routes.change(
    endpoints.noteFailure,
    audited('note'),
    ({ params, body, credentials }) =>
      act(params.id, credentials, 'note', (failure, given) =>
        addNote(failure, { ...given, note: body.note }),
      ),
  );
}

/** @throws NotAllowedError naming what may not be done */
function assertMay({ row }: FoundFailure, action: FailureAction) {
  const may =
    action === 'acknowledge' || action === 'note'
      ? row.may_acknowledge
      : row.may_resolve;
  if (!toBoolean(may)) {
    throw new NotAllowedError(
      `You may not ${action} failures of ${row.environment}/${row.connect_cluster}/${row.name}`,
    );
  }
}
