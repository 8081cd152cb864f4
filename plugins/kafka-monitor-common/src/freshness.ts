import { z } from 'zod';

/**
 * Whether the last word from a Connect cluster is recent. Never mixed into
 * health: a connector whose worker is silent is neither running nor failed,
 * it was *last seen* running or failed.
 *
 * - `fresh`: a good snapshot within the limit;
 * - `stale`: none for max(3 status intervals, 60 s);
 * - `unreachable`: none for 2 minutes, or never one while attempts fail;
 * - `pending`: just configured, no attempt has ended yet;
 * - `disabled`: its environment is switched off;
 * - `not-configured`: taken out of the configuration; its rows are kept.
 *
 * @public
 */
export const freshnesses = [
  'fresh',
  'stale',
  'unreachable',
  'pending',
  'disabled',
  'not-configured',
] as const;

/** @public */
export const freshnessSchema = z.enum(freshnesses);

/** @public */
export type Freshness = z.infer<typeof freshnessSchema>;

/** What {@link freshnessOf} judges; times in milliseconds since 1970. @public */
export interface FreshnessEvidence {
  configured: boolean;
  enabled: boolean;
  /** The last good snapshot. */
  lastGoodAt: number | undefined;
  /** The first attempt that failed since the last good snapshot. */
  failingSince: number | undefined;
  /** How often the status is asked for. */
  statusIntervalMs: number;
  now: number;
}

const STALE_AT_LEAST_MS = 60_000;
const UNREACHABLE_MS = 120_000;

/** After how many milliseconds without a good snapshot its rows are stale. @public */
export function staleAfterMs(statusIntervalMs: number): number {
  return Math.max(3 * statusIntervalMs, STALE_AT_LEAST_MS);
}

/**
 * After how many milliseconds without a good snapshot it is unreachable.
 *
 * @public
 */
export function unreachableAfterMs(statusIntervalMs: number): number {
  return Math.max(UNREACHABLE_MS, staleAfterMs(statusIntervalMs));
}

/**
 * Freshness of a Connect cluster. A long status interval moves *unreachable*
 * along with *stale*, so that a silent cluster passes through both.
 *
 * @public
 */
export function freshnessOf(evidence: FreshnessEvidence): Freshness {
  const { configured, enabled, lastGoodAt, failingSince, now } = evidence;
  if (!configured) {
    return 'not-configured';
  }
  if (!enabled) {
    return 'disabled';
  }
  if (lastGoodAt === undefined) {
    return failingSince === undefined ? 'pending' : 'unreachable';
  }
  const age = now - lastGoodAt;
  if (age < 0 && failingSince !== undefined) {
    // A clock was set back: how old it is can not be told, only that it fails.
    return 'stale';
  }
  const { statusIntervalMs } = evidence;
  if (age <= staleAfterMs(statusIntervalMs)) {
    return 'fresh';
  }
  return age <= unreachableAfterMs(statusIntervalMs) ? 'stale' : 'unreachable';
}
