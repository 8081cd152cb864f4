import { z } from 'zod';
import { timeSchema } from '../observedTime';

/** A part of a connector: `null` is the connector itself. @public */
export const restartedPartSchema = z.number().int().nullable();

/**
 * What became of a restart, as far as has been seen:
 *
 * - `nothing-restarted`: no part had failed;
 * - `restarting`: not running again yet;
 * - `running`: since `runningSince`, not long enough to be called stable;
 * - `stable`: running with all its tasks for the settle time;
 * - `failed-again`: `failedAfterMs` after the restart;
 * - `superseded`: paused, stopped, deleted or restarted again meanwhile.
 *
 * @public
 */
export const restartOutcomeSchema = z.enum([
  'nothing-restarted',
  'restarting',
  'running',
  'stable',
  'failed-again',
  'superseded',
]);

/** The last restart of a connector, followed up. @public */
export const restartFollowUpSchema = z.object({
  at: timeSchema,
  by: z.string(),
  restarted: z.array(restartedPartSchema),
  outcome: restartOutcomeSchema,
  runningSince: timeSchema.nullable(),
  failedAfterMs: z.number().int().nullable(),
  /** Of `failed-again`: whether the root cause is the one before it. */
  sameCause: z.boolean().nullable(),
  /** How long it has to run to be called stable, in milliseconds. */
  settleTimeMs: z.number().int(),
});

/** @public */
export type RestartFollowUp = z.infer<typeof restartFollowUpSchema>;
