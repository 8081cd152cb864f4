import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { catalogEntityRouteRef } from '../routes';

/**
 * Finds the catalog's page of an entity; undefined where the app has no
 * catalog, or the text is no ref.
 */
export function useEntityHref(): (ref: string) => string | undefined {
  const route = useRouteRef(catalogEntityRouteRef);
  return ref => {
    try {
      return route?.(parseEntityRef(ref));
    } catch {
      return undefined;
    }
  };
}
