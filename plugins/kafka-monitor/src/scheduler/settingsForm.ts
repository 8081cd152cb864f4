import {
  AlertSettingsUpdate,
  infoIntervalSecondsSchema,
  SchedulerConfig,
  SchedulerConfigUpdate,
  statusIntervalSecondsSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** The intervals, and what they may be. */
export const intervals = {
  statusIntervalSeconds: statusIntervalSecondsSchema,
  infoIntervalSeconds: infoIntervalSecondsSchema,
};

/** @see intervals */
export type IntervalName = keyof typeof intervals;

/**
 * What was typed and not saved yet; what is not there is as it was read.
 * Null means: back to what is configured.
 */
export interface SettingsInput {
  environments: Record<string, boolean | null>;
  statusIntervalSeconds?: number | null;
  infoIntervalSeconds?: number | null;
  alerts?: AlertSettingsUpdate;
}

/** Nothing typed. */
export const noInput: SettingsInput = { environments: {} };

/** Whether there is anything to save. */
export function hasInput(input: SettingsInput): boolean {
  return (
    Object.keys(input.environments).length > 0 ||
    input.statusIntervalSeconds !== undefined ||
    input.infoIntervalSeconds !== undefined ||
    input.alerts !== undefined
  );
}

/** Least and most of an interval, in seconds. */
export function intervalRange(name: IntervalName): {
  min: number;
  max: number;
} {
  const { minValue, maxValue } = intervals[name];
  return { min: minValue ?? 1, max: maxValue ?? Number.MAX_SAFE_INTEGER };
}

/** Intervals that the API would refuse. */
export function invalidIntervals(input: SettingsInput): IntervalName[] {
  return (Object.keys(intervals) as IntervalName[]).filter(name => {
    const value = input[name];
    return (
      value !== undefined &&
      value !== null &&
      !intervals[name].safeParse(value).success
    );
  });
}

/** The request that saves what was typed over the version that was read. */
export function updateOf(
  input: SettingsInput,
  config: Pick<SchedulerConfig, 'version'>,
): SchedulerConfigUpdate {
  const environments = Object.entries(input.environments);
  return {
    version: config.version,
    ...(environments.length > 0 && {
      environments: Object.fromEntries(
        environments.map(([name, enabled]) => [name, { enabled }]),
      ),
    }),
    ...(input.statusIntervalSeconds !== undefined && {
      statusIntervalSeconds: input.statusIntervalSeconds,
    }),
    ...(input.infoIntervalSeconds !== undefined && {
      infoIntervalSeconds: input.infoIntervalSeconds,
    }),
    ...(input.alerts !== undefined && { alerts: input.alerts }),
  };
}
