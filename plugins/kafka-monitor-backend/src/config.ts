import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { AssignmentRule } from './connectors/assignment/AssignmentRule';
import { readAssignmentRules } from './connectors/assignment/readAssignmentRules';
import { EnvironmentSettings } from './environments/environmentSettings';
import {
  configError,
  ProvidedEnvironments,
  readEnvironments,
} from './environments/readEnvironments';
import { AlertConfig, readAlertSettings } from './scheduler/readAlertSettings';
import { readSyncSettings, SyncSettings } from './scheduler/readSyncSettings';
import {
  OrganizationSettings,
  readOrganizationSettings,
} from './organization/declared/readOrganizationSettings';
import {
  isOnLoopback,
  KafkaMonitorRoles,
  readKafkaMonitorRoles,
} from './permissions/roles';

export type { SyncSettings } from './scheduler/readSyncSettings';

/** What `app-config` says, checked; people may override some while it runs. */
export interface KafkaMonitorSettings {
  environments: EnvironmentSettings[];
  sync: SyncSettings;
  retention: { historyMs: number; resolvedFailuresMs: number };
  /** Where people look further; undefined: nowhere. */
  support: { url: string | undefined; logUrl: string | undefined };
  failures: {
    /** How long a connector has to run before it is called recovered. */
    settleTimeMs: number;
  };
  operations: {
    /** Operations of a bulk that one Connect cluster is asked for at once. */
    concurrency: number;
  };
  /** For connectors that nobody has assigned by hand; the first one wins. */
  assignmentRules: AssignmentRule[];
  organization: OrganizationSettings;
  /** How people are told; undefined: nobody is. */
  alerts: AlertConfig | undefined;
  /** Who is more than a reader. */
  roles: KafkaMonitorRoles;
  maskKeys: RegExp[];
  secretDigestKey?: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function readDuration(
  config: Config,
  key: string,
  limits: { default: number; min: number; max: number },
): number {
  if (!config.has(key)) {
    return limits.default;
  }
  let value: number;
  try {
    value = durationToMilliseconds(readDurationFromConfig(config, { key }));
  } catch (error) {
    throw configError(
      key,
      String(error instanceof Error ? error.message : error),
    );
  }
  if (!(value >= limits.min && value <= limits.max)) {
    throw configError(
      key,
      `must be between ${limits.min / SECOND} and ${
        limits.max / SECOND
      } seconds`,
    );
  }
  return value;
}

function readCount(
  config: Config,
  key: string,
  limits: { default: number; min: number; max: number },
): number {
  const value = config.getOptionalNumber(key) ?? limits.default;
  if (!Number.isInteger(value) || value < limits.min || value > limits.max) {
    throw configError(
      key,
      `must be a whole number from ${limits.min} to ${limits.max}`,
    );
  }
  return value;
}

/** A link that pages may show: nothing but http and https. */
function readLink(config: Config, key: string): string | undefined {
  const link = config.getOptionalString(key);
  if (link !== undefined && !/^https?:\/\/[^\s]+$/i.test(link)) {
    throw configError(key, 'must be an http or https URL');
  }
  return link;
}

function readMaskKeys(config: Config): RegExp[] {
  const key = 'kafkaMonitor.maskKeys';
  return (config.getOptionalStringArray(key) ?? []).map((pattern, index) => {
    try {
      return new RegExp(pattern, 'i');
    } catch (error) {
      throw configError(`${key}[${index}]`, String(error));
    }
  });
}

/**
 * To a policy, which knows the configuration only, the guest is an admin where
 * all is on this machine: extensions must not bring others to it.
 */
function assertGuestIsAlone(
  { guest }: KafkaMonitorRoles,
  environments: readonly EnvironmentSettings[],
): void {
  const far = environments
    .flatMap(({ connectClusters }) => connectClusters)
    .find(({ urls }) => !urls.every(isOnLoopback));
  if (guest?.isAdmin && far) {
    throw configError(
      'auth.providers.guest',
      `the guest would be an admin of ${far.environment}/${far.name}, which is not on this machine: remove the guest`,
    );
  }
}

/**
 * Everything under `kafkaMonitor`.
 *
 * @param provided environments of extensions
 * @throws InputError naming the exact key of the first mistake
 */
export function readSettings(
  config: Config,
  provided: readonly ProvidedEnvironments[] = [],
): KafkaMonitorSettings {
  const roles = readKafkaMonitorRoles(config);
  const environments = readEnvironments(config, provided);
  assertGuestIsAlone(roles, environments);
  return {
    environments,
    sync: readSyncSettings(config, readDuration),
    retention: {
      historyMs: readDuration(config, 'kafkaMonitor.retention.history', {
        default: 90 * DAY,
        min: DAY,
        max: 3650 * DAY,
      }),
      resolvedFailuresMs: readDuration(
        config,
        'kafkaMonitor.retention.resolvedFailures',
        { default: 365 * DAY, min: DAY, max: 3650 * DAY },
      ),
    },
    support: {
      url: readLink(config, 'kafkaMonitor.support.url'),
      logUrl: readLink(config, 'kafkaMonitor.support.logUrl'),
    },
    failures: {
      settleTimeMs: readDuration(config, 'kafkaMonitor.failures.settleTime', {
        default: MINUTE,
        min: 10 * SECOND,
        max: HOUR,
      }),
    },
    operations: {
      concurrency: readCount(config, 'kafkaMonitor.operations.concurrency', {
        default: 4,
        min: 1,
        max: 32,
      }),
    },
    assignmentRules: readAssignmentRules(config),
    organization: readOrganizationSettings(config),
    alerts: readAlertSettings(config, environments, readDuration),
    roles,
    maskKeys: readMaskKeys(config),
    secretDigestKey: config.getOptionalString('kafkaMonitor.secretDigestKey'),
  };
}
