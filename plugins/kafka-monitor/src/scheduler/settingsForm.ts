import {
  AlertSettingsUpdate,
  SchedulerConfig,
  SchedulerConfigUpdate,
  SchedulerValues,
  schedulerValueSchemas,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Settings that are numbers. */
export type NumberName =
  | 'statusIntervalSeconds'
  | 'infoIntervalSeconds'
  | 'historyDays'
  | 'resolvedFailuresDays';

/** Settings that are one value. */
export type ValueName = keyof SchedulerValues;

const valueNames = Object.keys(schedulerValueSchemas) as ValueName[];

/**
 * What was typed and not saved yet; what is not there is as it was read.
 * Null means: back to what is configured.
 */
export interface SettingsInput
  extends Partial<Record<NumberName, number | null>> {
  environments: Record<string, boolean | null>;
  /** As it was typed: times with commas or spaces between them. */
  dailyAt?: string | null;
  timeZone?: string | null;
  alerts?: AlertSettingsUpdate;
}

/** Nothing typed. */
export const noInput: SettingsInput = { environments: {} };

/** Daily times as people type them. */
export function dailyText(times: readonly string[]): string {
  return times.join(', ');
}

function timesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(time => time !== '');
}

/** What was typed, as the API takes it. */
function valueOf(input: SettingsInput, name: ValueName) {
  if (name === 'dailyAt') {
    const { dailyAt } = input;
    return typeof dailyAt === 'string' ? timesOf(dailyAt) : dailyAt;
  }
  return input[name];
}

/** Whether there is anything to save. */
export function hasInput(input: SettingsInput): boolean {
  return (
    Object.keys(input.environments).length > 0 ||
    valueNames.some(name => input[name] !== undefined) ||
    input.alerts !== undefined
  );
}

/** Least and most of a number. */
export function numberRange(name: NumberName): { min: number; max: number } {
  const { minValue, maxValue } = schedulerValueSchemas[name];
  return { min: minValue ?? 1, max: maxValue ?? Number.MAX_SAFE_INTEGER };
}

/** Values that the API would refuse. */
export function invalidValues(input: SettingsInput): Set<ValueName> {
  return new Set(
    valueNames.filter(name => {
      const value = valueOf(input, name);
      return (
        value !== undefined &&
        value !== null &&
        !schedulerValueSchemas[name].safeParse(value).success
      );
    }),
  );
}

/** The request that saves what was typed over the version that was read. */
export function updateOf(
  input: SettingsInput,
  config: Pick<SchedulerConfig, 'version'>,
): SchedulerConfigUpdate {
  const environments = Object.entries(input.environments);
  const values = valueNames
    .map(name => [name, valueOf(input, name)] as const)
    .filter(([, value]) => value !== undefined);
  return {
    version: config.version,
    ...(environments.length > 0 && {
      environments: Object.fromEntries(
        environments.map(([name, enabled]) => [name, { enabled }]),
      ),
    }),
    ...Object.fromEntries(values),
    ...(input.alerts !== undefined && { alerts: input.alerts }),
  };
}
