/**
 * The same pages for apps that are still on the old frontend system.
 *
 * @packageDocumentation
 */
export { kafkaMonitorApiRef } from '../api';
export type {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
  KafkaMonitorApi,
} from '../api';
export { kafkaMonitorTranslationRef } from '../translation';
export { isKafkaMonitorAvailable } from './isKafkaMonitorAvailable';
export type { LegacyPageProps } from './pages';
export {
  EntityKafkaConnectorsCard,
  EntityKafkaConnectorsContent,
  KafkaMonitorPage,
  kafkaMonitorPlugin,
  KafkaRaftPage,
} from './plugin';
