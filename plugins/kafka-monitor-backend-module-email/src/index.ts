/**
 * Alerts and daily summaries of Kafka Monitor by e-mail.
 *
 * @packageDocumentation
 */
export { kafkaMonitorModuleEmail as default } from './module';
