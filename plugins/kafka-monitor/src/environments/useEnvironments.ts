import {
  endpoints,
  Environment,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { endpointKey, useEndpoint } from '../api';

/**
 * Signals say when to look again. When they no longer arrive, nothing tells
 * the page so: this one small answer is asked for all the same, and the rest
 * follows it when the freshness of a Connect cluster is another one.
 */
const FRESHNESS_MS = 30_000;

function freshnessDigest(environments: Environment[] | undefined) {
  return environments
    ?.flatMap(environment =>
      environment.connectClusters.map(
        cluster => `${environment.name}/${cluster.name}=${cluster.freshness}`,
      ),
    )
    .join();
}

/**
 * Environments of a platform, or of all, with their Connect clusters and
 * freshness.
 */
export function useEnvironments(platform?: Platform) {
  return useEndpoint(
    endpoints.listEnvironments,
    { query: { platform } },
    { refetchInterval: FRESHNESS_MS },
  );
}

/**
 * Looks at connectors again, and at their numbers, as soon as a Connect
 * cluster is heard of anew or falls silent: rows must not stay green beside a
 * line that says so.
 */
export function useConnectorsFollowFreshness(
  environments: Environment[] | undefined,
): void {
  const queries = useQueryClient();
  const digest = freshnessDigest(environments);
  const before = useRef(digest);
  useEffect(() => {
    if (before.current !== undefined && before.current !== digest) {
      for (const endpoint of [
        endpoints.getOverview,
        endpoints.listConnectors,
        endpoints.getConnector,
        endpoints.getScheduler,
      ]) {
        queries.invalidateQueries({ queryKey: endpointKey(endpoint) });
      }
    }
    before.current = digest;
  }, [digest, queries]);
}
