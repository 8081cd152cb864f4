import {
  FailureEnd,
  FailureKind,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { States } from './trouble';

/** A moment as observed: after the one look, by the other. */
export interface Span {
  after: Date | null;
  by: Date;
}

/** A part of a connector that failed. */
export interface FailedPart {
  /** Null: the connector itself. */
  task: number | null;
  workerId: string | null;
  /** Of its root cause; null: it has no trace, or one that is held back. */
  fingerprint: string | null;
}

/** A root cause, with the trace that it stands in. */
export interface Cause {
  line: string | null;
  exception: string | null;
  fingerprint: string;
  /** Null: there is one, and it has not been read. */
  trace: string | null;
  /** The part that it is of. */
  task: number | null;
  workerId: string | null;
}

/** Somebody takes care of it. */
export interface Acknowledgement {
  by: string;
  at: Date;
  until: Date;
  note: string | null;
}

/**
 * As what a connector was seen since it failed last: still `failing`; `moving`
 * on, which is neither better nor worse; or it `ran`, so that the next time is
 * a time of its own.
 */
export type SeenSince = 'failing' | 'moving' | 'ran';

/** An incident of one connector, as far as rules decide about it. */
export interface Failure {
  kind: FailureKind;
  open: boolean;
  /** Null while it is open. */
  end: FailureEnd | null;
  since: Span;
  openedAt: Date;
  seen: SeenSince;
  /** Running again, and since when; not over yet. */
  recovering: Span | null;
  closedAt: Date | null;
  occurrences: number;
  lastOccurrenceAt: Date;
  /** When it began to fail, of late: milliseconds since 1970. */
  onsets: readonly number[];
  /** Null: it does not flap. */
  flappingUntil: Date | null;
  cause: Cause | null;
  /** All root causes that it has had. */
  fingerprints: readonly string[];
  /** Parts that failed last. */
  parts: readonly FailedPart[];
  acknowledged: Acknowledgement | null;
  resolvedBy: string | null;
  /** When one that a person resolved is looked at again. */
  recheckAt: Date | null;
}

/** What a look showed of a connector. */
export interface Sight {
  states: States;
  /** The look. */
  at: Span;
  /** Since when it is in this health. */
  since: Span;
  /** Parts that are FAILED now. */
  parts: readonly FailedPart[];
  /** The root cause of what failed; undefined: none, or not read yet. */
  cause: Cause | undefined;
}

/** What happened to a failure. */
export type FailureHappening =
  | { kind: 'opened' | 'reopened' | 'occurred' | 'cause-changed' }
  | { kind: 'kind-changed'; from: FailureKind; to: FailureKind }
  | {
      kind:
        | 'recovering'
        | 'flapping-started'
        | 'flapping-ended'
        | 'acknowledge-ended';
    }
  | { kind: 'closed'; end: FailureEnd }
  | { kind: 'acknowledged'; by: string; note: string | null; until: Date }
  | {
      kind: 'resolved' | 'unresolved' | 'noted';
      by: string;
      note: string | null;
    };

/** A failure after something was seen or done. */
export interface Judged {
  failure: Failure;
  /** It is another one than the one before. */
  isNew: boolean;
  happened: readonly FailureHappening[];
  at: Span;
}
