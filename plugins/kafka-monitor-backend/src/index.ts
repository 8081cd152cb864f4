/**
 * Watches Kafka Connect clusters, stores what they say and serves it to
 * Backstage.
 *
 * @packageDocumentation
 */
export { kafkaMonitorPlugin as default } from './plugin';
export * from './permissions';
