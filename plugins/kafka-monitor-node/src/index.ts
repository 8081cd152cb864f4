/**
 * The service, events and extension points with which other backend plugins
 * use Kafka Monitor.
 *
 * @packageDocumentation
 */
export * from './alerts/AlertChannel';
export * from './alerts/AlertDocument';
export * from './events/KafkaMonitorChanges';
export * from './extensions/alerts';
export * from './extensions/assignment';
export * from './extensions/environments';
export * from './extensions/RemedyRule';
export * from './extensions/troubleshooting';
export { DefaultKafkaMonitorService } from './service/DefaultKafkaMonitorService';
export type {
  CallOptions,
  KafkaMonitorService,
} from './service/KafkaMonitorService';
export { kafkaMonitorServiceRef } from './service/kafkaMonitorServiceRef';
