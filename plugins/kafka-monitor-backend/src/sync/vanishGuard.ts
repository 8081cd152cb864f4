/** Fewer than this many may vanish at any time without a second look. */
const FEW = 10;
const SHARE = 0.2;
/** Vanishing within this time counts together, and is held this long. */
export const VANISH_WINDOW_MS = 10 * 60_000;

/** What {@link judgeVanished} weighs. */
export interface VanishEvidence {
  /** Connectors that the rows know. */
  known: number;
  /** Those that Kafka Connect does not list any more. */
  vanished: number;
  /** Connectors deleted within the last {@link VANISH_WINDOW_MS}. */
  deletedLately: number;
  /** The answer listed no connector at all. */
  answerEmpty: boolean;
  /** When the present hold ends, in milliseconds since 1970. */
  holdUntil: number | undefined;
  /** Another worker lists at least one of them; undefined: not asked. */
  contradicted: boolean | undefined;
  now: number;
}

/**
 * What to do about connectors that vanished:
 *
 * - `delete`: Kafka Connect has them no more;
 * - `hold`: too many at once to believe it yet (a worker that just started
 *   answers with nothing): keep them for ten minutes;
 * - `ask-another`: the time is over; believe it when another worker agrees.
 */
export type VanishVerdict = 'delete' | 'hold' | 'ask-another';

/** Rule: more than 10 and more than 20 % within 10 minutes are held. */
export function judgeVanished(evidence: VanishEvidence): VanishVerdict {
  const { known, vanished, deletedLately, answerEmpty, holdUntil, now } =
    evidence;
  if (vanished === 0) {
    return 'delete';
  }
  const together = vanished + deletedLately;
  const many = together > FEW && together > SHARE * (known + deletedLately);
  if (!many && !answerEmpty) {
    return 'delete';
  }
  if (holdUntil === undefined || now < holdUntil) {
    return 'hold';
  }
  if (evidence.contradicted === undefined) {
    return 'ask-another';
  }
  return evidence.contradicted ? 'hold' : 'delete';
}
