import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import {
  alertSettingsSchema,
  alertSettingsUpdateSchema,
  clockTimeSchema,
  timeZoneSchema,
} from './alertSettings';
import { historyPageSchema } from './paging';
import { settingSchema } from './setting';

const MOST_DAILY_TIMES = 12;
const days = z.number().int().min(1).max(3650);

/** What may be set besides environments and alerts. @public */
export const schedulerValueSchemas = {
  /** How often the states are asked for. */
  statusIntervalSeconds: z.number().int().min(5).max(3600),
  /** How often the configurations are asked for. */
  infoIntervalSeconds: z.number().int().min(30).max(86_400),
  /** When everything is read anew; empty: never. */
  dailyAt: z
    .array(clockTimeSchema)
    .max(MOST_DAILY_TIMES)
    .refine(times => new Set(times).size === times.length, {
      message: 'must not name a time twice',
    }),
  /** Of the daily times. */
  timeZone: timeZoneSchema,
  /** How long state changes, messages and the like stay. */
  historyDays: days,
  /** How long failures stay after they were resolved. */
  resolvedFailuresDays: days,
};

const values = schedulerValueSchemas;

/** What people have changed of them; what is missing is as configured. @public */
export const schedulerValuesSchema = z.object(values).partial();

/** @public */
export type SchedulerValues = z.infer<typeof schedulerValuesSchema>;

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
  statusIntervalSeconds: settingSchema(values.statusIntervalSeconds),
  infoIntervalSeconds: settingSchema(values.infoIntervalSeconds),
  dailyAt: settingSchema(z.array(clockTimeSchema)),
  timeZone: settingSchema(values.timeZone),
  historyDays: settingSchema(values.historyDays),
  resolvedFailuresDays: settingSchema(values.resolvedFailuresDays),
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
  statusIntervalSeconds: values.statusIntervalSeconds.nullable().optional(),
  infoIntervalSeconds: values.infoIntervalSeconds.nullable().optional(),
  dailyAt: values.dailyAt.nullable().optional(),
  timeZone: values.timeZone.nullable().optional(),
  historyDays: values.historyDays.nullable().optional(),
  resolvedFailuresDays: values.resolvedFailuresDays.nullable().optional(),
  alerts: alertSettingsUpdateSchema.optional(),
});

/** @public */
export type SchedulerConfigUpdate = z.infer<typeof schedulerConfigUpdateSchema>;

const settingStateSchema = z.object({
  value: z.unknown(),
  source: z.enum(['configured', 'changed']),
});

/** One setting that was changed, by its path in the settings. @public */
export const settingChangeSchema = z.object({
  /** `statusIntervalSeconds`, `environments.staging.enabled` ... */
  setting: z.string(),
  before: settingStateSchema,
  after: settingStateSchema,
});

/** @public */
export type SettingChange = z.infer<typeof settingChangeSchema>;

/** What one person changed at once. @public */
export const settingsChangeSchema = z.object({
  id: z.string(),
  /** Of the settings after it. */
  version: z.number().int(),
  at: timeSchema,
  by: z.string(),
  changes: z.array(settingChangeSchema),
});

/** @public */
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** Newest first. @public */
export const settingsHistorySchema = historyPageSchema(settingsChangeSchema);

/** @public */
export type SettingsHistory = z.infer<typeof settingsHistorySchema>;
