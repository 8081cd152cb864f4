import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  AnyEndpoint,
  ConnectorRef,
  EndpointRequest,
  EndpointResponse,
  endpoints,
  endpointUrl,
  MAX_LIMIT,
  RestartRequest,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { CallOptions, KafkaMonitorService } from './KafkaMonitorService';

/** Items of one answer of the inventory. */
const INVENTORY_PAGE = 1000;

type Page<T> = { items: T[]; totalItems: number };

/** {@link KafkaMonitorService} over HTTP, wherever its backend runs. @public */
export class DefaultKafkaMonitorService implements KafkaMonitorService {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  static create(options: {
    auth: AuthService;
    discovery: DiscoveryService;
  }): DefaultKafkaMonitorService {
    return new DefaultKafkaMonitorService(options);
  }

  private constructor(options: {
    auth: AuthService;
    discovery: DiscoveryService;
  }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  listConnectors: KafkaMonitorService['listConnectors'] = (query, options) =>
    this.#call(endpoints.listConnectors, { query }, options);

  eachConnector: KafkaMonitorService['eachConnector'] = (filter, options) =>
    eachItem(offset =>
      // By name, not by health: that changes while the pages are read.
      this.listConnectors(
        { ...filter, sort: 'name', limit: MAX_LIMIT, offset },
        options,
      ),
    );

  getConnector = (ref: ConnectorRef, options: CallOptions) =>
    this.#call(endpoints.getConnector, { params: paramsOf(ref) }, options);

  listFailures: KafkaMonitorService['listFailures'] = (query, options) =>
    this.#call(endpoints.listFailures, { query }, options);

  eachFailure: KafkaMonitorService['eachFailure'] = (query, options) =>
    eachItem(offset =>
      this.listFailures({ ...query, limit: MAX_LIMIT, offset }, options),
    );

  getFailure = (id: string, options: CallOptions) =>
    this.#call(endpoints.getFailure, { params: { id } }, options);

  listTeams: KafkaMonitorService['listTeams'] = (query, options) =>
    this.#call(endpoints.listTeams, { query }, options);

  listClusters: KafkaMonitorService['listClusters'] = (query, options) =>
    this.#call(endpoints.listClusters, { query }, options);

  async *eachInInventory(options: CallOptions) {
    let cursor: string | undefined;
    do {
      const query = { limit: INVENTORY_PAGE, cursor };
      const page = await this.#call(
        endpoints.listInventory,
        { query },
        options,
      );
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }

  restartConnector = (
    ref: ConnectorRef,
    request: RestartRequest,
    options: CallOptions,
  ) =>
    this.#call(
      endpoints.restartConnector,
      { params: paramsOf(ref), body: request },
      options,
    );

  async #call<E extends AnyEndpoint>(
    endpoint: E,
    request: EndpointRequest<E>,
    { credentials, signal }: CallOptions,
  ): Promise<EndpointResponse<E>> {
    const [base, { token }] = await Promise.all([
      this.#discovery.getBaseUrl('kafka-monitor'),
      this.#auth.getPluginRequestToken({
        onBehalfOf: credentials,
        targetPluginId: 'kafka-monitor',
      }),
    ]);
    const { params, query, body } = request;
    const path = endpointUrl(endpoint.path, params ?? {}, query ?? {});
    const response = await fetch(`${base}${path}`, {
      method: endpoint.method.toUpperCase(),
      signal,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json() as Promise<EndpointResponse<E>>;
  }
}

function paramsOf({ environment, connectCluster, name }: ConnectorRef) {
  return { environment, connectCluster, name };
}

async function* eachItem<T>(
  read: (offset: number) => Promise<Page<T>>,
): AsyncGenerator<T> {
  let offset = 0;
  for (;;) {
    const { items, totalItems } = await read(offset);
    yield* items;
    offset += items.length;
    if (items.length === 0 || offset >= totalItems) {
      return;
    }
  }
}
