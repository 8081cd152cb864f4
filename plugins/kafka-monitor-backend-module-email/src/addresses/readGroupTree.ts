import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Groups below Groups, so deep; a tree of a real organisation is not deeper. */
const MAX_DEPTH = 8;
/** Groups of one receiver, at most; also what a URL holds of a level. */
const MAX_GROUPS = 200;
const PER_REQUEST = 50;

/**
 * The Groups and those below them, each once, nearest first. One request a
 * level and 50 Groups; circles in the catalog end.
 *
 * @param refs full refs of Groups
 * @throws whatever keeps the catalog from answering
 */
export async function readGroupTree(
  catalog: Pick<CatalogService, 'queryEntities'>,
  refs: readonly string[],
  options: { credentials: BackstageCredentials },
): Promise<string[]> {
  const tree = new Set(refs.map(ref => ref.toLowerCase()));
  let level = [...tree];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const below: string[] = [];
    for (let at = 0; at < level.length; at += PER_REQUEST) {
      const { items } = await catalog.queryEntities(
        {
          filter: {
            kind: 'Group',
            'relations.childOf': level.slice(at, at + PER_REQUEST),
          },
          fields: ['kind', 'metadata.name', 'metadata.namespace'],
          limit: MAX_GROUPS,
        },
        options,
      );
      for (const ref of items.map(stringifyEntityRef)) {
        if (!tree.has(ref) && tree.size < MAX_GROUPS) {
          tree.add(ref);
          below.push(ref);
        }
      }
    }
    level = below;
  }
  return [...tree];
}
