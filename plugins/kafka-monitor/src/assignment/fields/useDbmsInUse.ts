import {
  endpoints,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';

/** Identifiers of the DBMS that connectors of a platform have. */
export function useDbmsInUse(platform: Platform): string[] {
  const { data } = useEndpoint(endpoints.listConnectorFacets, {
    query: { platform },
  });
  return data?.dbms ?? [];
}
