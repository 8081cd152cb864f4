import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  KAFKA_MONITOR_CHANGES_TOPIC,
  kafkaMonitorServiceRef,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { readProviderSettings } from './config';
import { serviceInventory } from './inventory/serviceInventory';
import { concernsCatalog } from './provider/concernsCatalog';
import { findForeignInCatalog } from './provider/findForeign';
import { KafkaMonitorEntityProvider } from './provider/KafkaMonitorEntityProvider';
import { providerRuns } from './provider/providerRuns';

const TASK = 'kafka-monitor-entities';

/**
 * Keeps Systems, Groups and, switched on, Resources of the catalog as Kafka
 * Monitor has them: on a schedule, and soon after anything changes.
 *
 * @public
 */
export const catalogModuleKafkaMonitor = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'kafka-monitor',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        kafkaMonitor: kafkaMonitorServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, events, lifecycle, scheduler } = deps;
        const { schedule, ...choice } = readProviderSettings(deps.config);
        const provider = KafkaMonitorEntityProvider.create({
          source: serviceInventory({ service: deps.kafkaMonitor, auth }),
          findForeign: findForeignInCatalog({ catalog: deps.catalog, auth }),
          choice,
          logger: deps.logger,
          onConnected: start,
        });
        const runs = providerRuns(provider);

        async function start() {
          await events.subscribe({
            id: TASK,
            topics: [KAFKA_MONITOR_CHANGES_TOPIC],
            async onEvent({ eventPayload }) {
              if (concernsCatalog(eventPayload, choice)) {
                runs.soon();
              }
            },
          });
          await scheduler
            .createScheduledTaskRunner(schedule)
            .run({ id: TASK, fn: signal => runs.now(signal) });
        }

        lifecycle.addShutdownHook(() => runs.stop());
        deps.processing.addEntityProvider(provider);
      },
    });
  },
});
