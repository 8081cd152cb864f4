import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
  InventoryItem,
  MAX_LIMIT,
  endpointUrl,
  endpoints,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { CallOptions, KafkaMonitorService } from './KafkaMonitorService';
import { MAX_PAGES, eachOnce } from './eachOnce';

const PLUGIN_ID = 'kafka-monitor';
/** Items of one answer of the inventory. */
const INVENTORY_PAGE = 1000;

type Services = { auth: AuthService; discovery: DiscoveryService };

/** {@link KafkaMonitorService} over HTTP, wherever its backend runs. @public */
export class DefaultKafkaMonitorService implements KafkaMonitorService {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  static create(options: Services): DefaultKafkaMonitorService {
    return new DefaultKafkaMonitorService(options);
  }

  private constructor({ auth, discovery }: Services) {
    this.#auth = auth;
    this.#discovery = discovery;
  }

  listConnectors: KafkaMonitorService['listConnectors'] = (query, options) =>
    this.call(endpoints.listConnectors, { query }, options);

  eachConnector: KafkaMonitorService['eachConnector'] = (filter, options) =>
    eachOnce(offset => {
      // By name, not by health: that changes while the pages are read.
      const query = { limit: MAX_LIMIT, ...filter, sort: 'name' as const };
      return this.listConnectors({ ...query, offset }, options);
    }, stringifyConnectorRef);

  getConnector: KafkaMonitorService['getConnector'] = (ref, options) =>
    this.call(endpoints.getConnector, { params: ref }, options);

  async *eachInInventory(options: CallOptions): AsyncIterable<InventoryItem> {
    let cursor: string | undefined;
    for (let page = 0; page < MAX_PAGES; page++) {
      const query = { limit: INVENTORY_PAGE, cursor };
      const {
        items,
        nextCursor,
      }: EndpointResponse<typeof endpoints.listInventory> = await this.call(
        endpoints.listInventory,
        { query },
        options,
      );
      yield* items;
      if (nextCursor === undefined) {
        return;
      }
      cursor = nextCursor;
    }
    throw new Error(`the inventory has no end: ${MAX_PAGES} pages read`);
  }

  listFailures: KafkaMonitorService['listFailures'] = (query, options) =>
    this.call(endpoints.listFailures, { query }, options);

  eachFailure: KafkaMonitorService['eachFailure'] = (filter, options) =>
    eachOnce(
      offset => {
        // The oldest first: new ones come at the end.
        const query = { limit: MAX_LIMIT, ...filter, sort: 'since' as const };
        return this.listFailures({ ...query, offset }, options);
      },
      ({ id }) => id,
    );

  getFailure: KafkaMonitorService['getFailure'] = (id, options) =>
    this.call(endpoints.getFailure, { params: { id } }, options);

  listTeams: KafkaMonitorService['listTeams'] = (query, options) =>
    this.call(endpoints.listTeams, { query }, options);

  listClusters: KafkaMonitorService['listClusters'] = (query, options) =>
    this.call(endpoints.listClusters, { query }, options);

  restartConnector: KafkaMonitorService['restartConnector'] = (
    ref,
    request,
    options,
  ) =>
    this.call(
      endpoints.restartConnector,
      { params: ref, body: request },
      options,
    );

  async call<E extends AnyEndpoint>(
    endpoint: E,
    request: EndpointRequest<E>,
    { credentials, signal }: CallOptions,
  ): Promise<EndpointResponse<E>> {
    const { params, query, body } = request;
    const path = endpointUrl(endpoint.path, params ?? {}, query ?? {});
    const base = await this.#discovery.getBaseUrl(PLUGIN_ID);
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: PLUGIN_ID,
    });
    const response = await fetch(`${base}${path}`, {
      method: endpoint.method.toUpperCase(),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal ?? request.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json() as Promise<EndpointResponse<E>>;
  }
}
