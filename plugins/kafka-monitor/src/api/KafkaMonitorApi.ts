import { createApiRef } from '@backstage/frontend-plugin-api';
import {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
} from '@kafka-monitor/plugin-kafka-monitor-common';

export type {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * The HTTP interface of Kafka Monitor, typed by the table of endpoints.
 *
 * Answers that are not 2xx reject with a `ResponseError`. Answers are not
 * checked against their schema: backend and pages come from one release, and
 * a page that is a little newer shows more than one that refuses.
 *
 * @public
 */
export interface KafkaMonitorApi {
  call<E extends AnyEndpoint>(
    endpoint: E,
    request?: EndpointRequest<E>,
  ): Promise<EndpointResponse<E>>;

  /** The answer as a file, byte for byte. */
  download<E extends AnyEndpoint>(
    endpoint: E,
    request?: EndpointRequest<E>,
  ): Promise<Blob>;
}

/** @public */
export const kafkaMonitorApiRef = createApiRef<KafkaMonitorApi>().with({
  id: 'plugin.kafka-monitor.client',
  pluginId: 'kafka-monitor',
});
