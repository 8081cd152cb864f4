import type { ConnectorRecord } from '../group/ConnectorRecord';
import type { ConnectorStore } from '../group/ConnectorStore';
import type { WorkerGroup } from '../group/WorkerGroup';

/** What a route works with: the request, and the group as the asked worker sees it. @internal */
export interface RestContext {
  group: WorkerGroup;
  /** Old data when the worker is cut off from Kafka. */
  view: ConnectorStore;
  /** Index of the asked worker. */
  worker: number;
  /** `http://host:port` of the asked worker, for Location. */
  baseUrl: string;
  clusterId: string;
  topicTracking: boolean;
  query: URLSearchParams;
  contentType: string | undefined;
  body: string;
  /** The path's variables: connector, task, plugin, logger. */
  params: Record<string, string>;
}

/** Every variable of the path is there: the route has matched. @internal */
export function recordOf(context: RestContext): ConnectorRecord | undefined {
  return context.view.get(context.params.connector);
}
