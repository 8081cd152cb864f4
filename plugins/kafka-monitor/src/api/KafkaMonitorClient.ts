import { ResponseError } from '@backstage/errors';
import { FetchApi } from '@backstage/frontend-plugin-api';
import { endpointUrl } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
  KafkaMonitorApi,
} from './KafkaMonitorApi';

/** {@link KafkaMonitorApi} over Backstage's fetch. @public */
export class KafkaMonitorClient implements KafkaMonitorApi {
  readonly #fetchApi: FetchApi;

  constructor(options: { fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  async call<E extends AnyEndpoint>(
    endpoint: E,
    request: EndpointRequest<E> = {},
  ): Promise<EndpointResponse<E>> {
    const response = await this.#fetch(endpoint, request);
    return response.json();
  }

  async download<E extends AnyEndpoint>(
    endpoint: E,
    request: EndpointRequest<E> = {},
  ): Promise<Blob> {
    const response = await this.#fetch(endpoint, request);
    return response.blob();
  }

  async #fetch<E extends AnyEndpoint>(
    endpoint: E,
    request: EndpointRequest<E>,
  ): Promise<Response> {
    const path = endpointUrl(
      endpoint.path,
      request.params ?? {},
      request.query ?? {},
    );
    const withBody = request.body !== undefined;
    const response = await this.#fetchApi.fetch(
      `plugin://kafka-monitor${path}`,
      {
        method: endpoint.method.toUpperCase(),
        signal: request.signal,
        ...(withBody && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(request.body),
        }),
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
