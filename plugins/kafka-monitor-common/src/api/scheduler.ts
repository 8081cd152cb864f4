import { z } from 'zod';
import { freshnessSchema } from '../freshness';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { connectFailureSchema } from './environments';

/** @public */
export const syncOutcomeSchema = z.enum([
  'unchanged',
  'changed',
  'failed',
  'held',
  'superseded',
]);

/** @public */
export type SyncOutcome = z.infer<typeof syncOutcomeSchema>;

/**
 * Why a run began: it was due, somebody or an operation asked for it, or it
 * was time for the daily one.
 *
 * @public
 */
export const syncTriggerSchema = z.enum(['scheduled', 'requested', 'daily']);

/** @public */
export type SyncTrigger = z.infer<typeof syncTriggerSchema>;

/** @public */
export const syncRunSchema = z.object({
  startedAt: timeSchema,
  durationMs: z.number(),
  outcome: syncOutcomeSchema,
  trigger: syncTriggerSchema,
  /**
   * Connectors found anew, changed, gone; null: the viewer may not read all
   * connectors, and is told no numbers of others.
   */
  added: z.number().int().nullable(),
  changed: z.number().int().nullable(),
  removed: z.number().int().nullable(),
  /** Null: it did not fail. */
  error: connectFailureSchema.nullable(),
});

/** @public */
export type SyncRun = z.infer<typeof syncRunSchema>;

/** @public */
export const schedulerItemSchema = z.object({
  platform: platformSchema,
  environment: z.string(),
  environmentTitle: z.string(),
  connectCluster: z.string(),
  enabled: z.boolean(),
  freshness: freshnessSchema,
  /** The last that ended. */
  lastRun: syncRunSchema.nullable(),
  /** When the one under way began; null: none is. */
  runningSince: timeSchema.nullable(),
  /** The newest wish for a sync that a run has answered, see `POST /sync`. */
  requestsDone: z.number().int(),
  nextRunAt: timeSchema.nullable(),
});

/** @public */
export type SchedulerItem = z.infer<typeof schedulerItemSchema>;

/**
 * What about a team or business cluster needs somebody to look.
 *
 * - `group-foreign`: the catalog has a Group of the team's name from another
 *   provider; it is used as it is;
 * - `group-missing`, `lead-missing`: the catalog does not know `ref`;
 * - `declaration-ignored`: the file of teams and clusters names one that a
 *   person has deleted; `ref` is the file.
 *
 * @public
 */
export const organizationWarningSchema = z.object({
  kind: z.enum([
    'group-foreign',
    'group-missing',
    'lead-missing',
    'declaration-ignored',
  ]),
  team: z.string(),
  ref: z.string(),
});

/** @public */
export type OrganizationWarning = z.infer<typeof organizationWarningSchema>;

/** @public */
export const schedulerStatusSchema = z.object({
  /**
   * Stopped: an enabled Connect cluster had no run, good or bad, for
   * max(3 intervals, time-out + 90 s).
   */
  running: z.boolean(),
  /** When the next daily full syncs begin; null: there are none. */
  nextDailyAt: timeSchema.nullable(),
  items: z.array(schedulerItemSchema),
  warnings: z.array(organizationWarningSchema),
});

/** @public */
export type SchedulerStatus = z.infer<typeof schedulerStatusSchema>;
