/**
 * The pages with which operators watch and operate Kafka Connect inside
 * Backstage.
 *
 * @packageDocumentation
 */
export { kafkaMonitorApiRef } from './api';
export type {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
  KafkaMonitorApi,
} from './api';
export { kafkaMonitorPlugin as default } from './plugin';
export { kafkaConnectRouteRef, kafkaRaftRouteRef } from './routes';
export { kafkaMonitorTranslationRef } from './translation';
