import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ConnectorDetail,
  ConnectorFilter,
  ConnectorList,
  ConnectorRef,
  endpoints,
  EndpointRequest,
  FailureDetail,
  FailureList,
  ClusterList,
  InventoryItem,
  OperationResult,
  RestartRequest,
  TeamList,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** On whose behalf: what he may not see or do is not seen or done. @public */
export interface CallOptions {
  /**
   * Of a request's caller, or the plugin's own
   * (`auth.getOwnServiceCredentials()`): a plugin of its own may read
   * everything, and operate where `kafkaMonitor.roles.services` names it.
   */
  credentials: BackstageCredentials;
  signal?: AbortSignal;
}

type Query<E extends keyof typeof endpoints> = EndpointRequest<
  (typeof endpoints)[E]
>['query'];

/**
 * Kafka Monitor, for the backends of other plugins.
 *
 * What it refuses rejects with a `ResponseError` that holds its status and
 * message.
 *
 * @public
 */
export interface KafkaMonitorService {
  /** A page of connectors: 50 unless the query says otherwise, at most 200. */
  listConnectors(
    query: Query<'listConnectors'>,
    options: CallOptions,
  ): Promise<ConnectorList>;

  /** All connectors that match, page by page. */
  eachConnector(
    filter: Partial<ConnectorFilter>,
    options: CallOptions,
  ): AsyncIterable<ConnectorList['items'][number]>;

  /** One connector with tasks, topics and masked configuration. */
  getConnector(
    ref: ConnectorRef,
    options: CallOptions,
  ): Promise<ConnectorDetail>;

  /** A page of failures; the unresolved ones unless the query says otherwise. */
  listFailures(
    query: Query<'listFailures'>,
    options: CallOptions,
  ): Promise<FailureList>;

  /** All failures that match, page by page. */
  eachFailure(
    query: Query<'listFailures'>,
    options: CallOptions,
  ): AsyncIterable<FailureList['items'][number]>;

  /** One failure with its cause and remedies. */
  getFailure(id: string, options: CallOptions): Promise<FailureDetail>;

  /** A page of teams. */
  listTeams(query: Query<'listTeams'>, options: CallOptions): Promise<TeamList>;

  /** A page of business clusters. */
  listClusters(
    query: Query<'listClusters'>,
    options: CallOptions,
  ): Promise<ClusterList>;

  /** All connectors with endpoint and topics, without their states. */
  eachInInventory(options: CallOptions): AsyncIterable<InventoryItem>;

  /**
   * Restarts what failed, or the connector and all its tasks.
   *
   * @returns the connector as re-read, and what was restarted
   */
  restartConnector(
    ref: ConnectorRef,
    request: RestartRequest,
    options: CallOptions,
  ): Promise<OperationResult>;
}
