/**
 * Domain types, request and response schemas, health and permissions that
 * the pages and the backend of Kafka Monitor share.
 *
 * @packageDocumentation
 */
export * from './api/connectorDetail';
export * from './api/connectors';
export * from './api/endpoint';
export * from './api/endpoints';
export * from './api/environments';
export * from './api/history';
export * from './api/paging';
export * from './api/scheduler';
export * from './connectorRef';
export * from './defaultTeam';
export * from './freshness';
export * from './health';
export * from './observedTime';
export * from './permissions';
export * from './platform';
export * from './signal';
