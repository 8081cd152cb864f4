export { failureKind, failureMessage } from './failure';
export type { FailureKind } from './failure';
export { kafkaMonitorApiRef } from './KafkaMonitorApi';
export type {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
  KafkaMonitorApi,
} from './KafkaMonitorApi';
export { KEY } from './queryClient';
export { endpointKey, useEndpoint, useHistoryEndpoint } from './useEndpoint';
