/**
 * Domain types, request and response schemas, health and permissions that
 * the pages and the backend of Kafka Monitor share.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './api/alertEndpoints';
export * from './api/alertSettings';
export * from './api/assignment';
export * from './api/clusters';
export * from './api/connectorDetail';
export * from './api/connectors';
export * from './api/endpoint';
export * from './api/endpointCall';
export * from './api/endpointUrl';
export * from './api/endpoints';
export * from './api/environments';
export * from './api/failureDetail';
export * from './api/failureStats';
export * from './api/failures';
export * from './api/history';
export * from './api/inventory';
export * from './api/messages';
export * from './api/mutes';
export * from './api/operationEntry';
export * from './api/operations';
export * from './api/organization';
export * from './api/organizationEndpoints';
export * from './api/overview';
export * from './api/paging';
export * from './api/restart';
export * from './api/scheduler';
export * from './api/schedulerConfig';
export * from './api/schedulerEndpoints';
export * from './api/setting';
export * from './api/syncRuns';
export * from './api/systemHealth';
export * from './api/teams';
export * from './api/topicDetail';
export * from './api/topicEndpoints';
export * from './api/topicStats';
export * from './api/topics';
export * from './connectorRef';
export * from './defaultTeam';
export * from './entityRef';
export * from './failure';
export * from './freshness';
export * from './health';
export * from './kafkaVersion';
export * from './observedTime';
export * from './operations';
export * from './organizationPath';
export * from './permissions';
export * from './platform';
export * from './signal';
export * from './slug';
export * from './topicPath';
