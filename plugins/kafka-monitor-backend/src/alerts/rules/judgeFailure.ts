import { FailingReason, FailureFacts, Pass, Told } from './FailureFacts';

/** What holds the alerts of a failure at this moment. */
export interface Circumstances {
  now: Date;
  throttleMs: number;
  /** Undefined: nobody is reminded. */
  reminderMs: number | undefined;
  /** When its connector was last said to fail, whichever failure it was. */
  connectorToldAt: Date | null;
  /** Failures of the environment go out one by one; else nothing is said. */
  isAlerting: boolean;
  /** The mute that holds it longest. */
  mute: { id: string; until: Date } | undefined;
  /** When the team's quiet hours end; undefined: it has none now. */
  quietUntil: Date | undefined;
  /** Until when a trouble of its Connect cluster speaks for it. */
  deferredUntil: Date | undefined;
}

/** Why something is not told yet: `mute:<id>` or one of these. */
export type HeldBy =
  | 'acknowledged'
  | 'throttle'
  | 'quiet'
  | 'deferred'
  | `mute:${string}`;

/** What is to be said of a failure. */
export type Verdict =
  /** What was told is true; to be judged again then, or when it changes. */
  | { say: 'nothing'; again: Date | null }
  | {
      say: 'failing';
      reason: FailingReason;
      /** Not before. */
      from: Date;
      heldBy: HeldBy | null;
    }
  | { say: 'closed' };

const isPass = (reason: FailingReason): reason is Pass =>
  ['worse', 'cause', 'critical', 'flapping'].includes(reason);

/** Undefined: what was told is what is so. */
function reasonToTell(
  facts: FailureFacts,
  told: Told,
  { now, reminderMs }: Circumstances,
): FailingReason | undefined {
  if (facts.flapping && !told.flapping && told.failingAt) {
    return 'flapping';
  }
  if (told.what !== 'failing') {
    return told.what === 'nothing' ? 'new' : 'again';
  }
  if (facts.critical && !told.critical) {
    return 'critical';
  }
  if (told.severity !== null && facts.severity < told.severity) {
    return 'worse';
  }
  if (facts.fingerprint !== null && facts.fingerprint !== told.fingerprint) {
    return 'cause';
  }
  if (told.acknowledged && !facts.acknowledgedUntil) {
    return 'unacknowledged';
  }
  return reminderMs !== undefined &&
    told.failingAt &&
    now.getTime() - told.failingAt.getTime() >= reminderMs
    ? 'reminder'
    : undefined;
}

/** When the clock alone gives a reason. */
function nextReason(
  facts: FailureFacts,
  told: Told,
  { reminderMs }: Circumstances,
): Date | null {
  if (facts.acknowledgedUntil) {
    return facts.acknowledgedUntil;
  }
  return reminderMs === undefined || !told.failingAt
    ? null
    : new Date(told.failingAt.getTime() + reminderMs);
}

/** What keeps it from being told, the one that ends last. */
function holdsOf(
  facts: FailureFacts,
  told: Told,
  reason: FailingReason,
  circumstances: Circumstances,
): Array<{ until: Date; heldBy: HeldBy }> {
  const { throttleMs, connectorToldAt, mute } = circumstances;
  const { quietUntil, deferredUntil } = circumstances;
  const passes = isPass(reason);
  const holds: Array<{ until: Date; heldBy: HeldBy }> = [];
  // Who takes care of it hears of what is worse, and of nothing else.
  if (facts.acknowledgedUntil && (!passes || reason === 'flapping')) {
    holds.push({ until: facts.acknowledgedUntil, heldBy: 'acknowledged' });
  }
  if (connectorToldAt && !(passes && !told.passed.includes(reason))) {
    holds.push({
      until: new Date(connectorToldAt.getTime() + throttleMs),
      heldBy: 'throttle',
    });
  }
  if (mute) {
    holds.push({ until: mute.until, heldBy: `mute:${mute.id}` });
  }
  if (quietUntil && !facts.critical) {
    holds.push({ until: quietUntil, heldBy: 'quiet' });
  }
  if (deferredUntil) {
    holds.push({ until: deferredUntil, heldBy: 'deferred' });
  }
  return holds;
}

/**
 * What is to be said of a failure now: compares what is so with what people
 * were told. What came and went between two looks is never said.
 */
export function judgeFailure(
  facts: FailureFacts,
  told: Told,
  circumstances: Circumstances,
): Verdict {
  if (!facts.open) {
    return told.what === 'failing'
      ? { say: 'closed' }
      : { say: 'nothing', again: null };
  }
  if (!circumstances.isAlerting) {
    return { say: 'nothing', again: null };
  }
  const reason = reasonToTell(facts, told, circumstances);
  if (!reason) {
    return { say: 'nothing', again: nextReason(facts, told, circumstances) };
  }
  const { now } = circumstances;
  let from = told.pendingSince ?? now;
  let heldBy: HeldBy | null = null;
  for (const hold of holdsOf(facts, told, reason, circumstances)) {
    if (hold.until > now && hold.until > from) {
      from = hold.until;
      heldBy = hold.heldBy;
    } else if (hold.until > from) {
      // Held until a moment ago: those that it held are told together.
      from = hold.until;
    }
  }
  return { say: 'failing', reason, from, heldBy };
}
