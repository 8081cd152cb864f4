import {
  FailureEnd,
  FailureKind,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { FailureRow } from '../database/tables';
import { toBoolean, toDate } from '../database/values';
import { Acknowledgement, Cause, FailedPart, Failure, Span } from './Failure';
import { dueOf } from './failureClock';
import { FailureDelays, severityOf } from './trouble';

/** The columns that rules decide about. */
export type FailureColumns = Omit<
  FailureRow,
  | 'id'
  | 'connect_cluster_id'
  | 'name'
  | 'environment'
  | 'connect_cluster'
  | 'platform'
  | 'type'
  | 'connector_class'
  | 'direction'
  | 'dbms'
  | 'team'
  | 'cluster'
  | 'critical'
>;

/** What the column of a class holds. */
const MAX_EXCEPTION = 300;
const MAX_LINE = 320;

type StoredPart = [
  task: number | null,
  worker: string | null,
  fingerprint: string | null,
];

/** The stored JSON of failed parts. */
export function toParts(json: string): FailedPart[] {
  return (JSON.parse(json) as StoredPart[]).map(
    ([task, workerId, fingerprint]) => ({ task, workerId, fingerprint }),
  );
}

/** Failed parts as they are stored. */
export function partsText(parts: readonly FailedPart[]): string {
  return JSON.stringify(
    parts.map(({ task, workerId, fingerprint }) => [
      task,
      workerId,
      fingerprint,
    ]),
  );
}

/** The failure in a row; its trace only where the row was read with it. */
export function toFailure(
  row: Omit<FailureRow, 'trace'> & { trace?: string | null },
): Failure {
  return {
    kind: row.kind as FailureKind,
    open: toBoolean(row.open),
    end: row.ended_as as FailureEnd | null,
    since: { after: toDate(row.since_after), by: toDate(row.since_by) },
    openedAt: toDate(row.opened_at),
    seen: row.seen as Failure['seen'],
    recovering: spanOf(row.recovering_after, row.recovering_by),
    closedAt: toDate(row.closed_at),
    occurrences: row.occurrences,
    lastOccurrenceAt: toDate(row.last_occurrence_at),
    onsets: JSON.parse(row.onsets),
    flappingUntil: toDate(row.flapping_until),
    cause: causeOf(row),
    fingerprints: JSON.parse(row.fingerprints),
    parts: toParts(row.parts),
    acknowledged: acknowledgementOf(row),
    resolvedBy: row.resolved_by,
    recheckAt: toDate(row.recheck_at),
  };
}

function spanOf(
  after: FailureRow['recovering_after'],
  by: FailureRow['recovering_by'],
): Span | null {
  return by === null ? null : { after: toDate(after), by: toDate(by) };
}

function causeOf(
  row: Omit<FailureRow, 'trace'> & { trace?: string | null },
): Cause | null {
  return row.fingerprint === null
    ? null
    : {
        line: row.cause_line,
        exception: row.cause_exception,
        fingerprint: row.fingerprint,
        trace: row.trace ?? null,
        task: row.trace_task,
        workerId: row.trace_worker,
      };
}

function acknowledgementOf(
  row: Pick<
    FailureRow,
    | 'acknowledged_by'
    | 'acknowledged_at'
    | 'acknowledged_until'
    | 'acknowledged_note'
  >,
): Acknowledgement | null {
  const { acknowledged_by: by, acknowledged_until: until } = row;
  return by === null || until === null || row.acknowledged_at === null
    ? null
    : {
        by,
        at: toDate(row.acknowledged_at),
        until: toDate(until),
        note: row.acknowledged_note,
      };
}

/** A failure as it is stored; a trace that was not read stays as it is. */
export function failureColumns(
  failure: Failure,
  delays: FailureDelays,
): Omit<FailureColumns, 'trace'> & { trace: string | null | undefined } {
  const { cause, acknowledged, recovering } = failure;
  return {
    kind: failure.kind,
    severity: severityOf(failure.kind),
    open: failure.open,
    ended_as: failure.end,
    since_after: failure.since.after,
    since_by: failure.since.by,
    opened_at: failure.openedAt,
    seen: failure.seen,
    recovering_after: recovering?.after ?? null,
    recovering_by: recovering?.by ?? null,
    closed_at: failure.closedAt,
    occurrences: failure.occurrences,
    last_occurrence_at: failure.lastOccurrenceAt,
    onsets: JSON.stringify(failure.onsets),
    flapping_until: failure.flappingUntil,
    cause_line: cause?.line?.slice(0, MAX_LINE) ?? null,
    cause_exception: cause?.exception?.slice(0, MAX_EXCEPTION) ?? null,
    fingerprint: cause?.fingerprint ?? null,
    fingerprints: JSON.stringify(failure.fingerprints),
    trace: cause ? cause.trace ?? undefined : null,
    trace_task: cause?.task ?? null,
    trace_worker: cause?.workerId ?? null,
    parts: partsText(failure.parts),
    acknowledged_by: acknowledged?.by ?? null,
    acknowledged_at: acknowledged?.at ?? null,
    acknowledged_until: acknowledged?.until ?? null,
    acknowledged_note: acknowledged?.note ?? null,
    resolved_by: failure.resolvedBy,
    recheck_at: failure.recheckAt,
    due_at: dueOf(failure, delays),
  };
}
