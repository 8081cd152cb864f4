import { AuthService } from '@backstage/backend-plugin-api';
import { ANNOTATION_ORIGIN_LOCATION, Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { OUR_LOCATION } from '../entities/entityOf';

const REFS_PER_REQUEST = 100;
const FIELDS = ['kind', 'metadata.name', 'metadata.annotations'];

/** Tells which of the refs are entities of other providers. */
export type FindForeign = (refs: readonly string[]) => Promise<Set<string>>;

function isOurs({ metadata }: Entity): boolean {
  const origin = metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
  return origin?.startsWith(OUR_LOCATION) ?? false;
}

/** Asks the catalog itself, with the credentials of its own plugin. */
export function findForeignInCatalog(options: {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
}): FindForeign {
  const { catalog, auth } = options;
  return async refs => {
    const credentials = await auth.getOwnServiceCredentials();
    const foreign = new Set<string>();
    for (let start = 0; start < refs.length; start += REFS_PER_REQUEST) {
      const entityRefs = refs.slice(start, start + REFS_PER_REQUEST);
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs, fields: FIELDS },
        { credentials },
      );
      entityRefs.forEach((ref, index) => {
        const entity = items[index];
        if (entity && !isOurs(entity)) {
          foreign.add(ref);
        }
      });
    }
    return foreign;
  };
}
