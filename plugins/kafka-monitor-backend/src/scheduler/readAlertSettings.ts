import { Config } from '@backstage/config';
import {
  clockTimeSchema,
  normalizeEntityRef,
  QuietHours,
  quietHoursSchema,
  slugSchema,
  timeZoneSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { EnvironmentSettings } from '../environments/environmentSettings';
import { configError } from '../environments/readEnvironments';
import { checkConfig } from './checkConfig';

/** How failures of an environment are told: by the daily summary alone, or not. */
export type AlertRoute = 'all' | 'digest' | 'none';

/** What people may change while it runs, as configured. */
export interface AlertDefaults {
  throttleMs: number;
  groupWaitMs: number;
  groupIntervalMs: number;
  /** Undefined: nobody is reminded. */
  reminderMs: number | undefined;
  quietHours: QuietHours | null;
  summaryAt: string;
  timeZone: string;
  emptySummary: boolean;
  /** Those that are switched on or off; all others are on. */
  channels: ReadonlyMap<string, boolean>;
}

/** How people are told. */
export interface AlertConfig extends AlertDefaults {
  /** Of those who have chosen none. */
  language: 'en' | 'id';
  /** Entity refs. */
  fallbackRecipients: string[];
  /** Called after each round; undefined: nobody watches from outside. */
  heartbeatUrl: string | undefined;
  routes: ReadonlyMap<string, AlertRoute>;
  /** Where the pages are, without a slash at its end. */
  appUrl: string;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What holds where nothing is configured. */
export const ALERT_DEFAULTS: AlertDefaults = {
  throttleMs: HOUR,
  groupWaitMs: 30 * SECOND,
  groupIntervalMs: 5 * MINUTE,
  reminderMs: undefined,
  quietHours: null,
  summaryAt: '07:00',
  timeZone: 'UTC',
  emptySummary: true,
  channels: new Map(),
};

const BLOCK = 'kafkaMonitor.alerts';

/** Reads a length of time. */
export type ReadDuration = (
  config: Config,
  key: string,
  limits: { default: number; min: number; max: number },
) => number;

function readRoutes(
  config: Config,
  environments: readonly EnvironmentSettings[],
): Map<string, AlertRoute> {
  const key = `${BLOCK}.environments`;
  const routes = new Map<string, AlertRoute>();
  for (const name of config.getOptionalConfig(key)?.keys() ?? []) {
    if (!environments.some(each => each.name === name)) {
      throw configError(`${key}.${name}`, 'there is no such environment');
    }
    routes.set(
      name,
      checkConfig(
        `${key}.${name}`,
        z.enum(['all', 'digest', 'none']),
        config.getString(`${key}.${name}`),
      ),
    );
  }
  return routes;
}

function readFallback(config: Config): string[] {
  const key = `${BLOCK}.fallbackRecipients`;
  const given = config.getOptionalStringArray(key) ?? [];
  if (given.length === 0) {
    throw configError(
      key,
      'must name at least one user or group: those who hear what nobody else can be told',
    );
  }
  return given.map((text, index) => {
    const ref = text.includes(':')
      ? normalizeEntityRef(text, 'group') ?? normalizeEntityRef(text, 'user')
      : undefined;
    if (ref === undefined) {
      throw configError(
        `${key}[${index}]`,
        `'${text}' is no ref of a group or user, such as group:default/platform`,
      );
    }
    return ref;
  });
}

/** Somebody has to hear of troubles of a Connect cluster. */
function assertOwners(
  environments: readonly EnvironmentSettings[],
  routes: ReadonlyMap<string, AlertRoute>,
): void {
  for (const { name, owners } of environments) {
    if (owners.length === 0 && (routes.get(name) ?? 'all') === 'all') {
      throw configError(
        `kafkaMonitor.environments.${name}.owners`,
        `must name those who are told when its Kafka Connect is in trouble, or set ${BLOCK}.environments.${name} to digest or none`,
      );
    }
  }
}

function readChannels(config: Config): Map<string, boolean> {
  const key = `${BLOCK}.channels`;
  const channels = new Map<string, boolean>();
  for (const id of config.getOptionalConfig(key)?.keys() ?? []) {
    checkConfig(`${key}.${id}`, slugSchema, id);
    channels.set(id, config.getBoolean(`${key}.${id}`));
  }
  return channels;
}

/**
 * Everything under `kafkaMonitor.alerts`.
 *
 * @returns undefined: there is no such block, and nobody is ever told
 * @throws InputError naming the exact key of the first mistake
 */
export function readAlertSettings(
  config: Config,
  environments: readonly EnvironmentSettings[],
  readDuration: ReadDuration,
): AlertConfig | undefined {
  if (!config.has(BLOCK)) {
    return undefined;
  }
  const duration = (name: string, preset: number, min: number, max: number) =>
    readDuration(config, `${BLOCK}.${name}`, { default: preset, min, max });
  const value = <T extends z.ZodType>(
    name: string,
    schema: T,
    preset: z.output<T>,
  ) =>
    config.has(`${BLOCK}.${name}`)
      ? checkConfig(`${BLOCK}.${name}`, schema, config.get(`${BLOCK}.${name}`))
      : preset;
  const defaults = ALERT_DEFAULTS;
  const routes = readRoutes(config, environments);
  const fallbackRecipients = readFallback(config);
  assertOwners(environments, routes);
  return {
    throttleMs: duration(
      'throttle',
      defaults.throttleMs,
      5 * MINUTE,
      24 * HOUR,
    ),
    groupWaitMs: duration('groupWait', defaults.groupWaitMs, 0, 10 * MINUTE),
    groupIntervalMs: duration(
      'groupInterval',
      defaults.groupIntervalMs,
      30 * SECOND,
      HOUR,
    ),
    reminderMs: config.has(`${BLOCK}.reminder`)
      ? duration('reminder', HOUR, HOUR, 168 * HOUR)
      : undefined,
    quietHours: value('quietHours', quietHoursSchema.nullable(), null),
    summaryAt: value('dailySummaryAt', clockTimeSchema, defaults.summaryAt),
    timeZone: value('timezone', timeZoneSchema, defaults.timeZone),
    emptySummary: value('emptySummary', z.boolean(), defaults.emptySummary),
    channels: readChannels(config),
    language: value('language', z.enum(['en', 'id']), 'en'),
    fallbackRecipients,
    heartbeatUrl: value(
      'heartbeatUrl',
      z
        .string()
        .regex(/^https?:\/\/[^\s]+$/i, 'must be an http or https URL')
        .optional(),
      undefined,
    ),
    routes,
    appUrl: config.getString('app.baseUrl').replace(/\/+$/, ''),
  };
}
