import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { DefaultKafkaMonitorService } from './DefaultKafkaMonitorService';
import { KafkaMonitorService } from './KafkaMonitorService';

/**
 * Kafka Monitor, for any backend plugin or module:
 * `deps: { kafkaMonitor: kafkaMonitorServiceRef }`.
 *
 * @public
 */
export const kafkaMonitorServiceRef = createServiceRef<KafkaMonitorService>({
  id: 'kafka-monitor.service',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: options => DefaultKafkaMonitorService.create(options),
    }),
});
