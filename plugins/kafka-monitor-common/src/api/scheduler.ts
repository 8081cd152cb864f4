import { z } from 'zod';
import { freshnessSchema } from '../freshness';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import {
  alertSettingsSchema,
  alertSettingsUpdateSchema,
} from './alertSettings';
import { connectFailureSchema } from './environments';
import { settingSchema } from './setting';

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

/** @public */
export const syncRunSchema = z.object({
  startedAt: timeSchema,
  durationMs: z.number(),
  outcome: syncOutcomeSchema,
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
  lastRun: syncRunSchema.nullable(),
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
  items: z.array(schedulerItemSchema),
  warnings: z.array(organizationWarningSchema),
});

/** @public */
export type SchedulerStatus = z.infer<typeof schedulerStatusSchema>;

/** @public */
export const statusIntervalSecondsSchema = z.number().int().min(5).max(3600);
/** @public */
export const infoIntervalSecondsSchema = z.number().int().min(30).max(86_400);

/** @public */
export const schedulerConfigSchema = z.object({
  version: z.number().int(),
  updatedAt: timeSchema.nullable(),
  updatedBy: z.string().nullable(),
  environments: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      platform: platformSchema,
      enabled: settingSchema(z.boolean()),
    }),
  ),
  statusIntervalSeconds: settingSchema(z.number().int()),
  infoIntervalSeconds: settingSchema(z.number().int()),
  alerts: alertSettingsSchema,
});

/** @public */
export type SchedulerConfig = z.infer<typeof schedulerConfigSchema>;

/** What is left out stays; null goes back to the configuration file. @public */
export const schedulerConfigUpdateSchema = z.strictObject({
  version: z.number().int().min(0),
  environments: z
    .record(z.string(), z.strictObject({ enabled: z.boolean().nullable() }))
    .optional(),
  statusIntervalSeconds: statusIntervalSecondsSchema.nullable().optional(),
  infoIntervalSeconds: infoIntervalSecondsSchema.nullable().optional(),
  alerts: alertSettingsUpdateSchema.optional(),
});

/** @public */
export type SchedulerConfigUpdate = z.infer<typeof schedulerConfigUpdateSchema>;
