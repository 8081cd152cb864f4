import {
  FailureEnd,
  FailureKind,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Failure, FailureHappening, Judged, Sight, Span } from './Failure';
import { flappingAfter, recentOnsets } from './flapping';
import { severityOf } from './trouble';

/** Root causes that a failure remembers: a flapping one may meet many. */
const MOST_CAUSES = 50;

/**
 * Opens a failure. One that flaps is gone on with instead: it stays one
 * failure until it has been quiet for an hour.
 *
 * @param at when it is called a failure
 */
export function openFailure(
  latest: Failure | undefined,
  kind: FailureKind,
  sight: Sight,
  at: Span,
): Judged {
  const now = at.by;
  const flaps = latest?.flappingUntil && latest.flappingUntil > now;
  if (latest && flaps) {
    return { ...reopen({ ...latest, seen: 'ran' }, kind, sight), at };
  }
  const onsets = [...recentOnsets(latest?.onsets ?? [], now), now.getTime()];
  const flappingUntil = flappingAfter(onsets, now);
  const failure: Failure = {
    kind,
    open: true,
    end: null,
    since: sight.since,
    openedAt: now,
    seen: sight.parts.length > 0 ? 'failing' : 'moving',
    recovering: null,
    closedAt: null,
    occurrences: 1,
    lastOccurrenceAt: now,
    onsets,
    flappingUntil,
    cause: sight.cause ?? null,
    fingerprints: sight.cause ? [sight.cause.fingerprint] : [],
    parts: sight.parts,
    acknowledged: null,
    resolvedBy: null,
    recheckAt: null,
  };
  return {
    failure,
    isNew: true,
    happened: [
      { kind: 'opened' },
      ...(flappingUntil ? [{ kind: 'flapping-started' } as const] : []),
    ],
    at,
  };
}

/** Opens one again that had been closed; it has failed once more, or still. */
export function reopen(
  failure: Failure,
  kind: FailureKind,
  sight: Sight,
): Judged {
  const judged = occur(
    {
      ...failure,
      open: true,
      end: null,
      closedAt: null,
      resolvedBy: null,
      recheckAt: null,
      acknowledged: null,
      recovering: null,
      kind,
    },
    kind,
    sight,
  );
  return {
    ...judged,
    happened: judged.happened.map(each =>
      each.kind === 'occurred' ? { kind: 'reopened' } : each,
    ),
  };
}

/** Ends an open failure. */
export function closeFailure(
  failure: Failure,
  end: FailureEnd,
  at: Span,
): Judged {
  return {
    failure: { ...failure, open: false, end, closedAt: at.by },
    isNew: false,
    happened: [{ kind: 'closed', end }],
    at,
  };
}

/** It failed once more. */
export function occur(
  failure: Failure,
  trouble: FailureKind,
  sight: Sight,
): Judged {
  const now = sight.at.by;
  const onsets =
    failure.seen === 'ran'
      ? [...recentOnsets(failure.onsets, now), now.getTime()]
      : failure.onsets;
  const flappingUntil = flappingAfter(onsets, now);
  const learnt = withCause(failure, sight);
  const worse = withKind(learnt.failure, trouble);
  const flaps: FailureHappening[] =
    flappingUntil && !failure.flappingUntil
      ? [{ kind: 'flapping-started' }]
      : [];
  return {
    failure: {
      ...worse.failure,
      seen: sight.parts.length > 0 ? 'failing' : failure.seen,
      recovering: null,
      occurrences: failure.occurrences + 1,
      lastOccurrenceAt: now,
      onsets,
      flappingUntil: flappingUntil ?? failure.flappingUntil,
      parts: sight.parts,
    },
    isNew: false,
    happened: [
      { kind: 'occurred' },
      ...learnt.happened,
      ...worse.happened,
      ...flaps,
    ],
    at: sight.at,
  };
}

/** Another root cause is noted; the first one that is read is no change. */
export function withCause(
  failure: Failure,
  { cause }: Sight,
): { failure: Failure; happened: FailureHappening[] } {
  if (!cause || cause.fingerprint === failure.cause?.fingerprint) {
    return { failure, happened: [] };
  }
  const known = failure.fingerprints.includes(cause.fingerprint);
  return {
    failure: {
      ...failure,
      cause,
      fingerprints: known
        ? failure.fingerprints
        : [...failure.fingerprints, cause.fingerprint].slice(-MOST_CAUSES),
    },
    happened: failure.cause && !known ? [{ kind: 'cause-changed' }] : [],
  };
}

/** A failure is called by the worst it has been. */
export function withKind(
  failure: Failure,
  to: FailureKind,
): { failure: Failure; happened: FailureHappening[] } {
  const from = failure.kind;
  return severityOf(to) < severityOf(from)
    ? {
        failure: { ...failure, kind: to },
        happened: [{ kind: 'kind-changed', from, to }],
      }
    : { failure, happened: [] };
}
