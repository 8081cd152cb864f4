import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
  kafkaMonitorApiRef,
} from './KafkaMonitorApi';
import { KEY } from './queryClient';

type Request<E extends AnyEndpoint> = Omit<EndpointRequest<E>, 'signal'>;

/** Options of {@link useEndpoint}. */
export interface UseEndpointOptions<T = unknown> {
  /** Show the answer to the request before while the new one is under way. */
  keepPrevious?: boolean;
  /**
   * Milliseconds, also by what was answered last; only while the tab is
   * visible. Undefined: only when something is heard.
   */
  refetchInterval?: number | ((answered: T | undefined) => number | undefined);
  enabled?: boolean;
}

/** The key of an endpoint's answers; without a request, of all of them. */
export function endpointKey<E extends AnyEndpoint & { operationId: string }>(
  endpoint: E,
  request?: Request<E>,
): readonly unknown[] {
  return request === undefined
    ? [KEY, endpoint.operationId]
    : [KEY, endpoint.operationId, request];
}

/** Reads an endpoint and keeps its answer up to date. */
export function useEndpoint<E extends AnyEndpoint & { operationId: string }>(
  endpoint: E,
  request: Request<E> = {},
  options: UseEndpointOptions<EndpointResponse<E>> = {},
) {
  const api = useApi(kafkaMonitorApiRef);
  const { refetchInterval } = options;
  return useQuery<EndpointResponse<E>>({
    queryKey: endpointKey(endpoint, request),
    queryFn: ({ signal }) => api.call(endpoint, { ...request, signal }),
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
    refetchInterval:
      typeof refetchInterval === 'function'
        ? ({ state }) => refetchInterval(state.data)
        : refetchInterval,
    enabled: options.enabled,
  });
}

/** Reads an append-only history, page after page, newest first. */
export function useHistoryEndpoint<
  E extends AnyEndpoint & { operationId: string },
>(endpoint: E, request: Request<E>) {
  const api = useApi(kafkaMonitorApiRef);
  return useInfiniteQuery({
    queryKey: endpointKey(endpoint, request),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      api.call(endpoint, {
        ...request,
        query: {
          ...request.query,
          cursor: pageParam,
        } as unknown as Request<E>['query'],
        signal,
      }),
    getNextPageParam: page =>
      (page as { nextCursor?: string }).nextCursor ?? undefined,
  });
}
