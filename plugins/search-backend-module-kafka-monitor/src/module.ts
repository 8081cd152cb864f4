import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { kafkaMonitorServiceRef } from '@kafka-monitor/plugin-kafka-monitor-node';
import { KafkaCollatorFactory } from './collators/KafkaCollatorFactory';

const SCHEDULE = 'search.collators.kafkaMonitor.schedule';

const defaultSchedule = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 10 },
};

/**
 * Adds connectors and open failures to the search: documents of the types
 * `kafka-connector` and `kafka-failure`.
 *
 * @public
 */
export const searchModuleKafkaMonitor = createBackendModule({
  pluginId: 'search',
  moduleId: 'kafka-monitor',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
        index: searchIndexRegistryExtensionPoint,
        kafkaMonitor: kafkaMonitorServiceRef,
      },
      async init({ auth, config, scheduler, index, kafkaMonitor }) {
        const configured = config.getOptionalConfig(SCHEDULE);
        const schedule = configured
          ? readSchedulerServiceTaskScheduleDefinitionFromConfig(configured)
          : defaultSchedule;
        for (const factory of [
          KafkaCollatorFactory.connectors(kafkaMonitor, auth),
          KafkaCollatorFactory.failures(kafkaMonitor, auth),
        ]) {
          index.addCollator({
            schedule: scheduler.createScheduledTaskRunner(schedule),
            factory,
          });
        }
      },
    });
  },
});
