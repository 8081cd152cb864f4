import { ConflictError, InputError } from '@backstage/errors';
import { Failure, FailureHappening, Judged } from './Failure';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long an acknowledgement lasts unless somebody says otherwise. */
const ACKNOWLEDGED_FOR_MS = 24 * HOUR;
const LONGEST_DAYS = 30;
/** When a failure that a person resolved is looked at again. */
export const RECHECK_MS = 15 * MINUTE;

/** Who does it, and what he says about it. */
export interface Act {
  by: string;
  note: string | null;
  now: Date;
}

function acted(
  failure: Failure,
  happening: FailureHappening,
  { now }: Act,
): Judged {
  return {
    failure,
    isNew: false,
    happened: [happening],
    at: { after: now, by: now },
  };
}

/**
 * Somebody takes care of it: it stays open and counted, without reminders.
 *
 * @throws ConflictError when it is not open; InputError for a wrong time
 */
export function acknowledge(
  failure: Failure,
  act: Act & { until?: Date },
): Judged {
  if (!failure.open) {
    throw new ConflictError('The failure is resolved already');
  }
  const { by, note, now } = act;
  const until = act.until ?? new Date(now.getTime() + ACKNOWLEDGED_FOR_MS);
  if (until <= now) {
    throw new InputError('until: must be in the future');
  }
  if (until.getTime() > now.getTime() + LONGEST_DAYS * DAY) {
    throw new InputError(`until: must be within ${LONGEST_DAYS} days`);
  }
  return acted(
    { ...failure, acknowledged: { by, at: now, until, note } },
    { kind: 'acknowledged', by, note, until },
    act,
  );
}

/**
 * Somebody calls it over. While the connector still fails, it is looked at
 * again after 15 minutes, and at once when something new shows.
 *
 * @throws ConflictError when it is not open
 */
export function resolve(failure: Failure, act: Act): Judged {
  if (!failure.open) {
    throw new ConflictError('The failure is resolved already');
  }
  const { by, note, now } = act;
  return acted(
    {
      ...failure,
      open: false,
      end: 'resolved',
      closedAt: now,
      resolvedBy: by,
      recheckAt: new Date(now.getTime() + RECHECK_MS),
    },
    { kind: 'resolved', by, note },
    act,
  );
}

/**
 * Somebody opens it again. If its connector runs, it closes by itself once
 * that has settled.
 *
 * @param running its connector runs now
 * @throws ConflictError when it is open
 */
export function unresolve(
  failure: Failure,
  act: Act & { running: boolean },
): Judged {
  if (failure.open) {
    throw new ConflictError('The failure is open already');
  }
  const { by, note, now, running } = act;
  return acted(
    {
      ...failure,
      open: true,
      end: null,
      closedAt: null,
      resolvedBy: null,
      recheckAt: null,
      ...(running && {
        seen: 'ran' as const,
        recovering: { after: null, by: now },
      }),
    },
    { kind: 'unresolved', by, note },
    act,
  );
}

/** Somebody adds a note, whatever the failure's status is. */
export function addNote(failure: Failure, act: Act & { note: string }): Judged {
  return acted(failure, { kind: 'noted', by: act.by, note: act.note }, act);
}
