import { FailureKind } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Failure, FailureHappening, Judged, Sight, Span } from './Failure';
import { closeFailure, openFailure, reopen } from './failureSteps';
import {
  delayOf,
  FailureDelays,
  isRunning,
  severityOf,
  troubleOf,
} from './trouble';

/** What is known of a connector while nothing changes. */
export interface Standing {
  /** As it was last seen; undefined: it is not there. */
  sight: Omit<Sight, 'at'> | undefined;
  /** The last good look at its Connect cluster; null: that is silent now. */
  lookedAt: Date | null;
  now: Date;
  /** Another failure of the connector is open: it has at most one. */
  otherIsOpen?: boolean;
}

/**
 * What time alone does to a failure: recovery settles, an acknowledgement
 * ends, flapping is over, a failure that a person resolved goes on.
 *
 * @returns undefined when nothing has changed
 */
export function judgeTime(
  failure: Failure,
  standing: Standing,
  delays: FailureDelays,
): Judged | undefined {
  const settled = settle(failure, standing, delays);
  if (settled) {
    return settled;
  }
  if (!failure.open) {
    return recheck(failure, standing, delays);
  }
  const { now } = standing;
  const happened: FailureHappening[] = [];
  let next = failure;
  if (next.acknowledged && next.acknowledged.until <= now) {
    next = { ...next, acknowledged: null };
    happened.push({ kind: 'acknowledge-ended' });
  }
  if (next.flappingUntil && next.flappingUntil <= now) {
    next = { ...next, flappingUntil: null };
    happened.push({ kind: 'flapping-ended' });
  }
  return next === failure
    ? undefined
    : { failure: next, isNew: false, happened, at: moment(now) };
}

/** Well again: running since a look that is long enough before the last. */
function settle(
  failure: Failure,
  { sight, lookedAt, now }: Standing,
  { settleTimeMs }: FailureDelays,
): Judged | undefined {
  const { recovering } = failure;
  if (!failure.open || !recovering || !lookedAt || !sight) {
    return undefined;
  }
  if (!isRunning(sight.states)) {
    return undefined;
  }
  const ran = lookedAt.getTime() - recovering.by.getTime();
  if (recovering.by > now) {
    // The clock was set back: from now on, then.
    const anew = { after: null, by: lookedAt };
    return {
      failure: { ...failure, recovering: anew },
      isNew: false,
      happened: [],
      at: anew,
    };
  }
  return ran >= settleTimeMs && ran > 0
    ? closeFailure(failure, 'recovered', moment(lookedAt))
    : undefined;
}

/** Whether a failure that a person resolved still is one. */
function recheck(
  failure: Failure,
  standing: Standing,
  delays: FailureDelays,
): Judged | undefined {
  const { sight, lookedAt, now } = standing;
  if (!failure.recheckAt || failure.recheckAt > now || !lookedAt) {
    return undefined;
  }
  const at = moment(now);
  const trouble = sight && troubleOf(sight.states);
  // A trouble that has to last is judged by that, once this is over.
  const fails = sight && trouble && hasLasted(sight, trouble, now, delays);
  if (fails && !standing.otherIsOpen) {
    return { ...reopen(failure, trouble, { ...sight, at }), at };
  }
  return {
    failure: { ...failure, recheckAt: null },
    isNew: false,
    happened: [],
    at,
  };
}

function hasLasted(
  { since }: Pick<Sight, 'since'>,
  trouble: FailureKind,
  now: Date,
  delays: FailureDelays,
): boolean {
  const delay = delayOf(trouble, delays);
  return delay === 0 || since.by.getTime() + delay <= now.getTime();
}

/** When a connector's states are a failure if they last; null: never. */
export function failureDueAt(
  sight: Pick<Sight, 'states' | 'since'>,
  delays: FailureDelays,
): Date | null {
  const trouble = troubleOf(sight.states);
  const delay = trouble ? delayOf(trouble, delays) : 0;
  return delay > 0 ? new Date(sight.since.by.getTime() + delay) : null;
}

/**
 * A state that has lasted too long is a failure; or, of one that is open, the
 * worse.
 *
 * @param latest its open failure, else its last one
 */
export function judgeLasting(
  latest: Failure | undefined,
  standing: Standing,
): Judged | undefined {
  const { sight, now } = standing;
  const trouble = sight && troubleOf(sight.states);
  if (!sight || !trouble) {
    return undefined;
  }
  const at = moment(now);
  if (!latest?.open) {
    return latest?.recheckAt
      ? undefined
      : openFailure(latest, trouble, { ...sight, at }, at);
  }
  const from = latest.kind;
  return severityOf(trouble) < severityOf(from)
    ? {
        failure: { ...latest, kind: trouble },
        isNew: false,
        happened: [{ kind: 'kind-changed', from, to: trouble }],
        at,
      }
    : undefined;
}

/** When time alone may change something next; null: it can not. */
export function dueOf(failure: Failure, delays: FailureDelays): Date | null {
  const { open, recovering, recheckAt, acknowledged, flappingUntil } = failure;
  const times = open
    ? [
        recovering && new Date(recovering.by.getTime() + delays.settleTimeMs),
        acknowledged?.until,
        flappingUntil,
      ]
    : [recheckAt];
  const due = times.flatMap(each => each?.getTime() ?? []);
  return due.length > 0 ? new Date(Math.min(...due)) : null;
}

/** What time alone does, it does at a known moment. */
function moment(at: Date): Span {
  return { after: at, by: at };
}
