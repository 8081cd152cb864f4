import { Entity } from '@backstage/catalog-model';
import { useAllTeams } from '../organization/useAllTeams';
import { LoadedQuery } from '../shared';
import {
  connectorsOfEntity,
  EntityConnectors,
  isDecidedByTeams,
} from './connectorsOfEntity';

/** Which connectors belong to an entity, once that is known. */
export function useConnectorsOfEntity(
  entity: Entity,
): LoadedQuery<EntityConnectors> {
  const isAsked = isDecidedByTeams(entity);
  const teams = useAllTeams({ enabled: isAsked });
  const connectors = connectorsOfEntity(entity, teams.data ?? []);
  // An annotation tells without the teams.
  const isKnown =
    !isAsked ||
    teams.data !== undefined ||
    (teams.error !== null && connectors.filter !== undefined);
  return {
    data: isKnown ? connectors : undefined,
    error: isKnown ? null : teams.error,
    dataUpdatedAt: teams.dataUpdatedAt,
    isFetching: teams.isFetching,
    refetch: teams.refetch,
  };
}
