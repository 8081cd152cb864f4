/**
 * Connectors and open failures in Backstage search.
 *
 * @packageDocumentation
 */
export { searchModuleKafkaMonitor as default } from './module';
