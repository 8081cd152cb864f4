import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      kafkaMonitor?: {
        /**
         * How often connectors and open failures are read anew. Every 10
         * minutes unless it says otherwise.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
