import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AnyEndpoint,
  ClusterList,
  ConnectorDetail,
  ConnectorItem,
  ConnectorList,
  ConnectorRef,
  EndpointRequest,
  EndpointResponse,
  FailureDetail,
  FailureItem,
  FailureList,
  InventoryItem,
  OperationResult,
  RestartRequest,
  TeamList,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** On whose behalf: what he may not see or do is not seen or done. @public */
export interface CallOptions {
  /**
   * Of a request's caller (`httpAuth.credentials(request)`), or the plugin's
   * own (`auth.getOwnServiceCredentials()`): a plugin may read everything, and
   * operate where `kafkaMonitor.roles.services` names it.
   */
  credentials: BackstageCredentials;
  /** Gives the call up. */
  signal?: AbortSignal;
}

type Query<E extends keyof typeof endpoints> = EndpointRequest<
  (typeof endpoints)[E]
>['query'];

type Filter<E extends 'listConnectors' | 'listFailures'> = Omit<
  NonNullable<Query<E>>,
  'sort' | 'offset'
>;

/**
 * Kafka Monitor, for the backends of other plugins.
 *
 * What it refuses rejects with a `ResponseError` that holds its status and
 * message; where it can not be reached, what `fetch` rejects with.
 *
 * @public
 */
export interface KafkaMonitorService {
  /** A page of connectors: 50 unless the query says otherwise, at most 200. */
  listConnectors(
    query: Query<'listConnectors'>,
    options: CallOptions,
  ): Promise<ConnectorList>;

  /**
   * All connectors that match, by name, each once, page by page. It is no
   * snapshot: one that appears or goes while they are read may be there or
   * not, and one that goes, or stops to match, may hide another. What has to
   * be complete reads {@link KafkaMonitorService.eachInInventory}.
   *
   * @param filter - `limit`: items of a page, 200 unless it says otherwise
   */
  eachConnector(
    filter: Filter<'listConnectors'>,
    options: CallOptions,
  ): AsyncIterable<ConnectorItem>;

  /** One connector with tasks, topics and masked configuration. */
  getConnector(
    ref: ConnectorRef,
    options: CallOptions,
  ): Promise<ConnectorDetail>;

  /**
   * What all connectors are and are joined to, without their states, in the
   * order in which they were found: pages of 1000, each asked for when it is
   * needed. None that stays is missed or given twice; one that appears while
   * they are read comes last.
   */
  eachInInventory(options: CallOptions): AsyncIterable<InventoryItem>;

  /** A page of failures; unresolved ones unless the query says otherwise. */
  listFailures(
    query: Query<'listFailures'>,
    options: CallOptions,
  ): Promise<FailureList>;

  /**
   * All failures that match, the oldest first, each once, page by page;
   * unresolved ones unless the filter says otherwise. It is no snapshot: one
   * that ends, or stops to match, while they are read may hide another until
   * they are read again.
   *
   * @param filter - `limit`: items of a page, 200 unless it says otherwise
   */
  eachFailure(
    filter: Filter<'listFailures'>,
    options: CallOptions,
  ): AsyncIterable<FailureItem>;

  /** One failure with its cause and remedies. */
  getFailure(id: string, options: CallOptions): Promise<FailureDetail>;

  /** A page of teams. */
  listTeams(query: Query<'listTeams'>, options: CallOptions): Promise<TeamList>;

  /** A page of business clusters. */
  listClusters(
    query: Query<'listClusters'>,
    options: CallOptions,
  ): Promise<ClusterList>;

  /**
   * Restarts what failed, or the connector and all its tasks.
   *
   * @param request - `{}`: the failed parts where there are any, else all
   * @returns the connector as re-read, and what was restarted
   */
  restartConnector(
    ref: ConnectorRef,
    request: RestartRequest,
    options: CallOptions,
  ): Promise<OperationResult>;

  /** Any other row of `endpoints` that answers JSON. */
  call<E extends AnyEndpoint>(
    endpoint: E,
    request: EndpointRequest<E>,
    options: CallOptions,
  ): Promise<EndpointResponse<E>>;
}
