/**
 * Business clusters and teams of Kafka Monitor, and its connectors and topics
 * where that is switched on, as entities of the Backstage catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleKafkaMonitor as default } from './module';
