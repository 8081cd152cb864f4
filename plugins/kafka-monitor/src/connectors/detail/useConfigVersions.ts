import {
  ConfigVersion,
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEffect } from 'react';
import { useHistoryEndpoint } from '../../api';

/** Whether the version and the one before it have been loaded. */
function hasPair(versions: ConfigVersion[], version: number): boolean {
  return versions.some(each => each.version < version);
}

/**
 * The versions of a connector's configuration that were kept, newest first,
 * a page at a time.
 *
 * @param wanted - loads on until this version and the one before it are there,
 * or until there are no more
 */
export function useConfigVersions(ref: ConnectorRef, wanted?: number) {
  const { environment, connectCluster, name } = ref;
  const query = useHistoryEndpoint(endpoints.getConnectorConfigs, {
    params: { environment, connectCluster, name },
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query;
  const versions = data?.pages.flatMap(({ items }) => items);
  const isIncomplete =
    wanted !== undefined &&
    versions !== undefined &&
    hasNextPage &&
    !hasPair(versions, wanted);

  useEffect(() => {
    if (isIncomplete && !isFetching && !isError) {
      fetchNextPage();
    }
  }, [isIncomplete, isFetching, isError, fetchNextPage]);

  return { query, versions, isIncomplete };
}
