/**
 * Watches Kafka Connect clusters, stores what they say and serves it to
 * Backstage.
 *
 * @packageDocumentation
 */
export { kafkaMonitorRootHealthServiceFactory } from './health/readiness/rootHealth';
export { kafkaMonitorPlugin as default } from './plugin';
export * from './permissions';
