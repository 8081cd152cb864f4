import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { readGroupTree } from './readGroupTree';

/** What of Backstage it takes to ask the catalog. */
export interface CatalogAccess {
  catalog: Pick<CatalogService, 'queryEntities' | 'getEntitiesByRefs'>;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
}

/** A person of the catalog who has an address there. */
export interface Person {
  ref: string;
  /** As it stands in the catalog: it may be no address at all. */
  email: string;
  displayName: string | undefined;
}

/** Who is reached, and whether there are more of them. */
export interface People {
  people: Person[];
  isCut: boolean;
}

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.profile.email',
  'spec.profile.displayName',
];

/** A URL holds so many refs. */
const PER_REQUEST = 50;
const PER_PAGE = 500;

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function personOf(entity: Entity): Person | undefined {
  const profile = entity.spec?.profile as Record<string, unknown> | undefined;
  const email = textOf(profile?.email);
  return (email && {
    ref: stringifyEntityRef(entity),
    email,
    displayName: textOf(profile?.displayName),
  }) as Person | undefined;
}

/**
 * The users among the refs first, then the members of the Groups among them
 * and of the Groups below, each once, by name.
 *
 * @param limit so many are enough: a Group may have thousands
 * @throws whatever keeps the catalog from answering
 */
export async function readPeople(
  { catalog, auth }: CatalogAccess,
  entityRefs: readonly string[],
  limit: number,
): Promise<People> {
  const credentials = await auth.getOwnServiceCredentials();
  const found = new Map<string, Person>();
  const isEnough = () => found.size > limit;
  const add = (entity: Entity | undefined) => {
    const person = entity && personOf(entity);
    if (person) {
      found.set(person.ref, person);
    }
  };
  const ofKind = (kind: string) =>
    entityRefs.filter(ref => parseEntityRef(ref).kind.toLowerCase() === kind);

  const users = ofKind('user').slice(0, PER_PAGE);
  if (users.length > 0) {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: users, fields: FIELDS },
      { credentials },
    );
    items.forEach(add);
  }
  const groups = await readGroupTree(catalog, ofKind('group'), { credentials });
  for (let at = 0; at < groups.length && !isEnough(); at += PER_REQUEST) {
    const memberOf = groups.slice(at, at + PER_REQUEST);
    let cursor: string | undefined;
    do {
      const page = await catalog.queryEntities(
        cursor
          ? { cursor, fields: FIELDS, limit: PER_PAGE }
          : {
              filter: { kind: 'User', 'relations.memberOf': memberOf },
              orderFields: { field: 'metadata.name', order: 'asc' },
              fields: FIELDS,
              limit: PER_PAGE,
            },
        { credentials },
      );
      page.items.forEach(add);
      cursor = page.pageInfo.nextCursor;
    } while (cursor && !isEnough());
  }
  const people = [...found.values()];
  return { people: people.slice(0, limit), isCut: people.length > limit };
}
