import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { retain } from './retain';
import { SchedulerSettings } from './SchedulerSettings';

/** Once an hour, on one replica, what is older than people keep goes. */
export async function scheduleRetention(options: {
  knex: Knex;
  schedulerSettings: SchedulerSettings;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { knex, schedulerSettings, scheduler, logger } = options;
  await scheduler.scheduleTask({
    id: 'retention',
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 1 },
    scope: 'global',
    fn: async signal => {
      const { retention } = await schedulerSettings.current();
      const deleted = await retain({
        knex,
        retention,
        now: new Date(),
        signal,
      });
      logger.debug(`Retention: ${JSON.stringify(deleted)}`);
    },
  });
}
