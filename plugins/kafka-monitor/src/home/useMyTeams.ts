import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useQuery } from '@tanstack/react-query';
import { useAllTeams } from '../organization/useAllTeams';
import { LoadedQuery } from '../shared';
import { myTeams } from './myTeams';

/** The teams of whoever is signed in, once that is known. */
export function useMyTeams(): LoadedQuery<Team[]> {
  const identityApi = useApi(identityApiRef);
  const identity = useQuery({
    queryKey: ['identity'],
    queryFn: () => identityApi.getBackstageIdentity(),
    staleTime: Infinity,
  });
  const teams = useAllTeams();
  return {
    data:
      identity.data && teams.data
        ? myTeams(identity.data, teams.data)
        : undefined,
    error: identity.error ?? teams.error,
    dataUpdatedAt: teams.dataUpdatedAt,
    isFetching: identity.isFetching || teams.isFetching,
    refetch: () => Promise.all([identity.refetch(), teams.refetch()]),
  };
}
