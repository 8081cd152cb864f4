import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /**
       * Business clusters of Kafka Monitor as Systems, its teams as Groups,
       * and, switched on, its connectors as Resources.
       */
      kafkaMonitor?: {
        /**
         * How often everything is compared with the catalog; changes are
         * brought to it at once, whatever stands here.
         * @default every 10 minutes, within 5 minutes
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        connectors?: {
          /**
           * Whether connectors become Resources, with the databases that they
           * read from and write to.
           * @default false
           */
          enabled?: boolean;
          /**
           * Whether the topics between them become Resources too.
           * @default true
           */
          topics?: boolean;
        };
      };
    };
  };
}
