import { z } from 'zod';
import { slugSchema } from '../slug';
import { settingSchema } from './setting';

/** A time of day, `HH:mm`. @public */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 07:00');

/** When nothing but critical alerts goes out; over midnight where to < from. @public */
export const quietHoursSchema = z
  .strictObject({ from: clockTimeSchema, to: clockTimeSchema })
  .refine(({ from, to }) => from !== to, {
    message: 'must not end when it begins',
    path: ['to'],
  });

/** @public */
export type QuietHours = z.infer<typeof quietHoursSchema>;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Such as `Asia/Jakarta`. @public */
export const timeZoneSchema = z
  .string()
  .max(64)
  .refine(isTimeZone, 'must be a time zone such as Asia/Jakarta');

const values = {
  /** How long after an alert of a connector the next one waits. */
  throttleMinutes: z.number().int().min(5).max(1440),
  /** How long a team's first alert waits for others. */
  groupWaitSeconds: z.number().int().min(0).max(600),
  /** How long a team's further alerts wait for others. */
  groupIntervalSeconds: z.number().int().min(30).max(3600),
  /** How often it is said again what is still open; 0: never. */
  reminderHours: z.number().int().min(0).max(168),
  /** Of teams that have none of their own; null: there are none. */
  quietHours: quietHoursSchema.nullable(),
  /** When the daily summary goes out. */
  summaryAt: clockTimeSchema,
  timeZone: timeZoneSchema,
  /** Whether a summary goes out that has nothing to say. */
  emptySummary: z.boolean(),
};

/** How people are told, with where each value comes from. @public */
export const alertSettingsSchema = z.object({
  throttleMinutes: settingSchema(values.throttleMinutes),
  groupWaitSeconds: settingSchema(values.groupWaitSeconds),
  groupIntervalSeconds: settingSchema(values.groupIntervalSeconds),
  reminderHours: settingSchema(values.reminderHours),
  quietHours: settingSchema(values.quietHours),
  summaryAt: settingSchema(values.summaryAt),
  timeZone: settingSchema(values.timeZone),
  emptySummary: settingSchema(values.emptySummary),
  /** Those that are installed. */
  channels: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      enabled: settingSchema(z.boolean()),
    }),
  ),
});

/** @public */
export type AlertSettings = z.infer<typeof alertSettingsSchema>;

/** What people have changed of them; what is missing is as configured. @public */
export const alertOverridesSchema = z.object({
  throttleMinutes: values.throttleMinutes.optional(),
  groupWaitSeconds: values.groupWaitSeconds.optional(),
  groupIntervalSeconds: values.groupIntervalSeconds.optional(),
  reminderHours: values.reminderHours.optional(),
  /** `none`: there are none, whatever the configuration says. */
  quietHours: z
    .union([values.quietHours.unwrap(), z.literal('none')])
    .optional(),
  summaryAt: values.summaryAt.optional(),
  timeZone: values.timeZone.optional(),
  emptySummary: values.emptySummary.optional(),
  channels: z.record(slugSchema, z.boolean()).optional(),
});

/** @public */
export type AlertOverrides = z.infer<typeof alertOverridesSchema>;

/** What is left out stays; null goes back to the configuration file. @public */
export const alertSettingsUpdateSchema = z.strictObject({
  throttleMinutes: values.throttleMinutes.nullable().optional(),
  groupWaitSeconds: values.groupWaitSeconds.nullable().optional(),
  groupIntervalSeconds: values.groupIntervalSeconds.nullable().optional(),
  reminderHours: values.reminderHours.nullable().optional(),
  /** `none`: none, whatever the configuration says. */
  quietHours: z
    .union([values.quietHours.unwrap(), z.literal('none')])
    .nullable()
    .optional(),
  summaryAt: values.summaryAt.nullable().optional(),
  timeZone: values.timeZone.nullable().optional(),
  emptySummary: values.emptySummary.nullable().optional(),
  channels: z.record(slugSchema, z.boolean().nullable()).optional(),
});

/** @public */
export type AlertSettingsUpdate = z.infer<typeof alertSettingsUpdateSchema>;
