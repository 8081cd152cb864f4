import { Failure, Judged, Sight, Span } from './Failure';
import {
  closeFailure,
  occur,
  openFailure,
  reopen,
  withCause,
  withKind,
} from './failureSteps';
import { isRunning, isStoodDown, troubleOf } from './trouble';

/**
 * What a look means for a connector's failure: opens it, goes on with it,
 * closes it. What takes time is decided by the clock (see failureClock.ts).
 *
 * @param latest its open failure, else its last one
 * @returns undefined when nothing has changed
 */
export function judgeSight(
  latest: Failure | undefined,
  sight: Sight,
): Judged | undefined {
  if (latest?.open) {
    return judgeOpen(latest, sight);
  }
  if (latest?.recheckAt) {
    return judgeResolved(latest, sight);
  }
  const trouble = troubleOf(sight.states);
  return trouble === 'failed' || trouble === 'degraded'
    ? openFailure(latest, trouble, sight, sight.at)
    : undefined;
}

/**
 * Kafka Connect has the connector no more.
 *
 * @param expected somebody here deleted it, or said that it is right
 */
export function judgeGone(
  latest: Failure | undefined,
  gone: Pick<Sight, 'at' | 'states'>,
  expected: boolean,
): Judged | undefined {
  if (latest?.open) {
    return closeFailure(latest, 'gone', gone.at);
  }
  if (expected) {
    return undefined;
  }
  const sight = { ...gone, since: gone.at, parts: [], cause: undefined };
  return openFailure(undefined, 'vanished', sight, gone.at);
}

function judgeOpen(failure: Failure, sight: Sight): Judged | undefined {
  const { states, at } = sight;
  if (isStoodDown(states)) {
    return closeFailure(failure, 'stood-down', at);
  }
  const trouble = troubleOf(states);
  if (trouble === 'failed' || trouble === 'degraded') {
    return judgeFailing(failure, trouble, sight);
  }
  if (!isRunning(states)) {
    // On its way, silent: neither better nor worse, but not running either.
    return failure.recovering || failure.seen === 'failing'
      ? quietly(
          { ...failure, seen: sinceMoving(failure), recovering: null },
          at,
        )
      : undefined;
  }
  return failure.recovering
    ? undefined
    : {
        failure: { ...failure, seen: 'ran', recovering: at },
        isNew: false,
        happened: [{ kind: 'recovering' }],
        at,
      };
}

function sinceMoving({ seen }: Failure): Failure['seen'] {
  return seen === 'failing' ? 'moving' : seen;
}

/** A failure that goes on: the same, or something new about it. */
function judgeFailing(
  failure: Failure,
  trouble: 'failed' | 'degraded',
  sight: Sight,
): Judged | undefined {
  if (bringsNewEvidence(failure, sight)) {
    return occur(failure, trouble, sight);
  }
  const learnt = withCause(failure, sight);
  const worse = withKind(learnt.failure, trouble);
  const happened = [...learnt.happened, ...worse.happened];
  const fewer = sight.parts.length !== failure.parts.length;
  if (happened.length === 0 && !fewer && learnt.failure === failure) {
    return undefined;
  }
  return {
    failure: { ...worse.failure, parts: sight.parts },
    isNew: false,
    happened,
    at: sight.at,
  };
}

/** Resolved by a person, who may have been wrong. */
function judgeResolved(failure: Failure, sight: Sight): Judged | undefined {
  const { states, at } = sight;
  const trouble = troubleOf(states);
  if (trouble === 'failed' || trouble === 'degraded') {
    return bringsNewEvidence(failure, sight)
      ? reopen(failure, trouble, sight)
      : undefined;
  }
  if (isStoodDown(states)) {
    return quietly({ ...failure, recheckAt: null }, at);
  }
  const seen = isRunning(states) ? 'ran' : sinceMoving(failure);
  return seen === failure.seen ? undefined : quietly({ ...failure, seen }, at);
}

function quietly(failure: Failure, at: Span): Judged {
  return { failure, isNew: false, happened: [], at };
}

/**
 * It was not failing when it was last seen; or a part failed that had not, or
 * elsewhere, or otherwise.
 */
function bringsNewEvidence(failure: Failure, { parts }: Sight): boolean {
  if (failure.seen !== 'failing') {
    return true;
  }
  return parts.some(
    part =>
      !failure.parts.some(
        known =>
          known.task === part.task &&
          known.workerId === part.workerId &&
          // A trace that had been held back is no news.
          (known.fingerprint === part.fingerprint ||
            known.fingerprint === null ||
            part.fingerprint === null),
      ),
  );
}
