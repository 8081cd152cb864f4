import {
  AlertSettings,
  AlertSettingsUpdate,
  alertSettingsUpdateSchema,
  QuietHours,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Settings that are numbers. */
export const alertNumbers = [
  'throttleMinutes',
  'groupWaitSeconds',
  'groupIntervalSeconds',
  'reminderHours',
] as const;

/** @see alertNumbers */
export type AlertNumber = (typeof alertNumbers)[number];

/** Nothing typed. */
export const noAlertInput: AlertSettingsUpdate = {};

/** Least and most of a number. */
export function alertRange(name: AlertNumber): { min: number; max: number } {
  const number = alertSettingsUpdateSchema.shape[name].unwrap().unwrap();
  return {
    min: number.minValue ?? 0,
    max: number.maxValue ?? Number.MAX_SAFE_INTEGER,
  };
}

/**
 * What the API would refuse of what was typed: names of settings, and
 * `quietHours.from`, `quietHours.to`.
 */
export function invalidAlerts(
  input: AlertSettingsUpdate | undefined,
): Set<string> {
  const { quietHours, ...rest } = input ?? {};
  const names = new Set<string>();
  const read = alertSettingsUpdateSchema.safeParse(rest);
  for (const { path } of read.error?.issues ?? []) {
    names.add(String(path[0]));
  }
  // Apart from the word `none`: a union says nothing of its members' fields.
  if (quietHours && quietHours !== 'none') {
    const hours = alertSettingsUpdateSchema.shape.quietHours
      .unwrap()
      .unwrap()
      .options[0].safeParse(quietHours);
    for (const { path } of hours.error?.issues ?? []) {
      names.add(`quietHours.${String(path[0])}`);
    }
  }
  return names;
}

/** The quiet hours that the form shows; null: there are none. */
export function shownQuietHours(
  setting: AlertSettings['quietHours'],
  input: AlertSettingsUpdate['quietHours'],
): QuietHours | null {
  if (input === undefined) {
    return setting.value;
  }
  if (input === null) {
    return setting.configured;
  }
  return input === 'none' ? null : input;
}
