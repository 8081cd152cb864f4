import { Knex } from 'knex';
import { appendChanges, Change } from '../changes/changeLog';
import { insertRows } from '../database/batch';
import { FailureHappening } from './Failure';
import { FailureWrite } from './failureStore';

/** What of it is told on the connector's own time line. */
const TOLD: ReadonlySet<FailureHappening['kind']> = new Set([
  'opened',
  'reopened',
  'closed',
  'resolved',
  'unresolved',
]);

/** Which look or act it was, for the change log. */
export interface ChangeContext {
  connectClusterId: number;
  syncNumber: number;
}

/** A failure that was written, with its id. */
export type WrittenFailure = FailureWrite & { failureId: number };

/**
 * What happened to failures: on their time lines, on those of their
 * connectors, and in the change log. Part of the caller's transaction.
 *
 * @returns kinds of entries that went into the change log
 */
export async function tellFailures(
  trx: Knex,
  written: readonly WrittenFailure[],
  context: ChangeContext,
): Promise<Change['kind'][]> {
  const told = written.filter(({ judged }) => judged.happened.length > 0);
  if (told.length === 0) {
    return [];
  }
  await insertRows(trx, 'failure_events', told.flatMap(eventRows));
  await insertRows(trx, 'connector_history', told.flatMap(historyRows));
  const changes = told.flatMap(changesOf);
  await appendChanges(trx, changes, { ...context, at: told[0].judged.at.by });
  return [...new Set(changes.map(({ kind }) => kind))];
}

function eventRows({ judged, failureId }: WrittenFailure): object[] {
  return judged.happened.map(happening => ({
    failure_id: failureId,
    kind: happening.kind,
    happened_after: judged.at.after,
    happened_by: judged.at.by,
    actor: 'by' in happening ? happening.by : null,
    note: 'note' in happening ? happening.note : null,
    payload: JSON.stringify(payloadOf(happening, judged.failure)),
  }));
}

/** What an event holds besides who and when. */
function payloadOf(
  happening: FailureHappening,
  failure: WrittenFailure['judged']['failure'],
): object {
  const { cause, parts } = failure;
  const evidence = {
    parts: parts.map(({ task, workerId }) => ({ task, workerId })),
    cause: cause && {
      line: cause.line,
      exception: cause.exception,
      fingerprint: cause.fingerprint,
    },
  };
  switch (happening.kind) {
    case 'opened':
    case 'occurred':
    case 'reopened':
      return { failureKind: failure.kind, ...evidence };
    case 'cause-changed':
      return evidence;
    case 'kind-changed':
      return { from: happening.from, to: happening.to };
    case 'closed':
      return { end: happening.end };
    case 'acknowledged':
      return { until: happening.until };
    default:
      return {};
  }
}

function historyRows({
  judged,
  failureId,
  identity,
}: WrittenFailure): object[] {
  return judged.happened
    .filter(({ kind }) => TOLD.has(kind))
    .map(happening => ({
      connect_cluster_id: identity.connect_cluster_id,
      name: identity.name,
      kind: 'failure',
      event: happening.kind,
      changed_after: judged.at.after,
      changed_by: judged.at.by,
      actor: 'by' in happening ? happening.by : null,
      failure_id: failureId,
      failure_kind: judged.failure.kind,
      failure_end: judged.failure.end,
      cause: judged.failure.cause?.line ?? null,
    }));
}

function changesOf({ judged, failureId, identity }: WrittenFailure): Change[] {
  return judged.happened.map(happening => ({
    kind: changeKind(happening.kind),
    name: identity.name,
    payload: {
      failure: failureId,
      event: happening.kind,
      failureKind: judged.failure.kind,
      ...('end' in happening && { end: happening.end }),
      ...('by' in happening && { by: happening.by }),
    },
  }));
}

function changeKind(kind: FailureHappening['kind']): Change['kind'] {
  switch (kind) {
    case 'opened':
    case 'reopened':
    case 'unresolved':
      return 'failure-opened';
    case 'closed':
    case 'resolved':
      return 'failure-closed';
    default:
      return 'failure-changed';
  }
}
