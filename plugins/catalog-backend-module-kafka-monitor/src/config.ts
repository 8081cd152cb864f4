import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { EntityChoice } from './entities/entitiesOf';

/** What the configuration says of the provider. */
export interface ProviderSettings extends EntityChoice {
  schedule: SchedulerServiceTaskScheduleDefinition;
}

const KEY = 'catalog.providers.kafkaMonitor';

const SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  // The catalog reads its other sources first: theirs come before ours.
  initialDelay: { seconds: 30 },
};

/**
 * Reads `catalog.providers.kafkaMonitor`, and the address of the app for links
 * to its pages.
 *
 * @throws Error that names the key which is wrong
 */
export function readProviderSettings(config: Config): ProviderSettings {
  const settings = config.getOptionalConfig(KEY);
  const schedule = settings?.getOptionalConfig('schedule');
  const connectors = settings?.getOptionalConfig('connectors');
  const withConnectors = connectors?.getOptionalBoolean('enabled') ?? false;
  const given = schedule && readSchedule(schedule);
  return {
    schedule: {
      ...SCHEDULE,
      ...given,
      initialDelay: given?.initialDelay ?? SCHEDULE.initialDelay,
    },
    baseUrl: config.getOptionalString('app.baseUrl')?.replace(/\/+$/, ''),
    withConnectors,
    withTopics:
      withConnectors && (connectors?.getOptionalBoolean('topics') ?? true),
  };
}

function readSchedule(schedule: Config) {
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    // It names the key below this one only.
    throw new Error(`${KEY}.schedule: ${(error as Error).message}`);
  }
}
