import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { KafkaMonitorSettings } from '../config';
import { deleteOldAlerts } from './alertRetention';
import { deleteOldEvents, deleteResolvedFailures } from './failureRetention';
import { deleteExpired } from './retention';

/** Once an hour, on one replica, what is older than `retention` goes. */
export async function scheduleRetention(options: {
  knex: Knex;
  settings: KafkaMonitorSettings;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { knex, settings, scheduler, logger } = options;
  await scheduler.scheduleTask({
    id: 'retention',
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 1 },
    scope: 'global',
    fn: async signal => {
      const { historyMs, resolvedFailuresMs } = settings.retention;
      const before = new Date(Date.now() - historyMs);
      const deleted = {
        ...(await deleteExpired(knex, before, { signal })),
        failureEvents: await deleteOldEvents(knex, before, { signal }),
        failures: await deleteResolvedFailures(
          knex,
          new Date(Date.now() - resolvedFailuresMs),
          { signal },
        ),
        // After the failures: what was told of them goes with them.
        ...(await deleteOldAlerts(knex, before, { signal })),
      };
      logger.debug(`Retention: ${JSON.stringify(deleted)}`);
    },
  });
}
