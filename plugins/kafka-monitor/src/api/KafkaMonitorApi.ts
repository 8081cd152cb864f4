import { createApiRef } from '@backstage/frontend-plugin-api';
import { Endpoint } from '@kafka-monitor/plugin-kafka-monitor-common';

/** Any row of the table of endpoints. @public */
export type AnyEndpoint = Pick<
  Endpoint,
  'method' | 'path' | 'contentType' | 'response'
> &
  Partial<Pick<Endpoint, 'params' | 'query' | 'body'>>;

/** What a schema gives, undefined where there is none. */
type Given<S> = S extends { _zod: { output: infer O } } ? O : undefined;

/** What a schema takes, undefined where there is none. */
type Taken<S> = S extends { _zod: { input: infer I } } ? I : undefined;

/** What a call to an endpoint can carry. @public */
export interface EndpointRequest<E extends AnyEndpoint> {
  params?: Given<E['params']>;
  query?: Partial<Given<E['query']>>;
  body?: Taken<E['body']>;
  signal?: AbortSignal;
}

/** What an endpoint answers. @public */
export type EndpointResponse<E extends AnyEndpoint> = Given<E['response']>;

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
