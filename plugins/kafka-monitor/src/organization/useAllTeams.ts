import { useApi } from '@backstage/frontend-plugin-api';
import {
  endpoints,
  MAX_LIMIT,
  Team,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useQuery } from '@tanstack/react-query';
import { endpointKey, kafkaMonitorApiRef } from '../api';

/** More teams than anybody has; an answer that never ends must not hang. */
const MAX_PAGES = 50;

/** All teams that are not deleted, however many pages they fill. */
export function useAllTeams(options: { enabled?: boolean } = {}) {
  const api = useApi(kafkaMonitorApiRef);
  return useQuery({
    queryKey: [...endpointKey(endpoints.listTeams), 'all'],
    queryFn: async ({ signal }) => {
      const teams: Team[] = [];
      for (let page = 0; page < MAX_PAGES; page++) {
        const { items, totalItems } = await api.call(endpoints.listTeams, {
          query: { sort: 'name', offset: teams.length, limit: MAX_LIMIT },
          signal,
        });
        teams.push(...items);
        if (items.length === 0 || teams.length >= totalItems) {
          break;
        }
      }
      return teams;
    },
    enabled: options.enabled,
  });
}
