import {
  ConnectorList,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { usePlatform } from '../../platform';
import { isFiltered, ListState } from './listState';

/**
 * How many connectors have no team or no business cluster, as many as are
 * listed once that is chosen. Asked for only while nothing narrows the list:
 * not for each filter that somebody tries.
 *
 * @param shown - what the list has by now
 */
export function useUnassignedCount(
  state: ListState,
  shown: ConnectorList | undefined,
): number | undefined {
  const { platform } = usePlatform();
  const isAsked = !isFiltered(state);
  const { data } = useEndpoint(
    endpoints.listConnectors,
    { query: { platform, assigned: false, sort: 'name', limit: 1 } },
    { enabled: isAsked },
  );
  if (state.assigned === false) {
    return shown && Object.values(shown.counts).reduce((a, b) => a + b, 0);
  }
  return isAsked ? data?.totalItems : undefined;
}
