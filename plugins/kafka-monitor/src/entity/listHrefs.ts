import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ListedHealth } from '@kafka-monitor/plugin-kafka-monitor-common';
import { initialListState, listHref } from '../connectors/list/listState';
import { EntityFilter } from './connectorsOfEntity';
import { entityConnectorsRouteRef } from './entityConnectorsRouteRef';

/** The list of connectors of a platform, narrowed to those of an entity. */
export function filteredListHref(
  connectorsHref: string,
  filter: EntityFilter,
): string {
  return listHref(connectorsHref, { ...initialListState, ...filter });
}

/**
 * The tab of the entity that is shown, with only some healths; undefined where
 * the app has it switched off.
 */
export function useTabHref():
  | ((health?: readonly ListedHealth[]) => string)
  | undefined {
  const tab = useRouteRef(entityConnectorsRouteRef)?.();
  if (tab === undefined) {
    return undefined;
  }
  return (health = []) =>
    listHref(tab, { ...initialListState, health: [...health] });
}
