import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { chunked } from '../../database/batch';
import { CatalogAnswers, KnownGroup } from './CatalogAnswers';
import { readKnownGroup } from './readKnownGroup';

const REFS_PER_REQUEST = 100;
const FIELDS = ['kind', 'metadata.name', 'metadata.annotations'];

/** What it takes to ask the catalog. */
export interface CatalogAccess {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  logger: LoggerService;
}

/**
 * Asks about Groups and users, and about the users that annotations of those
 * Groups name.
 *
 * @throws whatever keeps the catalog from answering
 */
export async function askCatalog(
  { catalog, auth, logger }: CatalogAccess,
  refs: { groups: readonly string[]; users: readonly string[] },
): Promise<CatalogAnswers> {
  const credentials = await auth.getOwnServiceCredentials();

  async function entities(entityRefs: readonly string[]) {
    const found = new Map<string, Entity | undefined>();
    for (const chunk of chunked([...new Set(entityRefs)], REFS_PER_REQUEST)) {
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: chunk, fields: FIELDS },
        { credentials },
      );
      chunk.forEach((ref, index) => found.set(ref, items[index] ?? undefined));
    }
    return found;
  }

  const groups = new Map<string, KnownGroup | undefined>();
  for (const [ref, entity] of await entities(refs.groups)) {
    const group = entity && readKnownGroup(entity);
    if (group && group.noRefs.length > 0) {
      logger.warn(
        `${ref} names leads that are no refs of users: ${group.noRefs.join()}`,
      );
    }
    groups.set(ref, group);
  }
  const named = [...groups.values()].flatMap(group => group?.leads ?? []);
  const users = await entities([...refs.users, ...named]);
  return {
    groups,
    users: new Map([...users].map(([ref, entity]) => [ref, Boolean(entity)])),
  };
}
