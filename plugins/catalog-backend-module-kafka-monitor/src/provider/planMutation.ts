import { setImmediate } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';

/**
 * By what the catalog knows whose an entity is: what another provider has of
 * that name stays theirs. Also the provider's name; neither may ever change.
 */
export const LOCATION_KEY = 'kafka-monitor';

/** Entities between which the event loop turns. */
const PORTION = 200;

/** Entities by ref, each with a digest of all that it says. */
export type DigestedEntities = Map<string, { entity: Entity; digest: string }>;

/** What was given to the catalog before: digests by ref. */
export type AppliedEntities = ReadonlyMap<string, string>;

/** Reads them to the end, and lets others have their turn meanwhile. */
export async function digestEntities(
  entities: Iterable<Entity>,
): Promise<DigestedEntities> {
  const digested: DigestedEntities = new Map();
  for (const entity of entities) {
    const digest = createHash('sha256')
      .update(JSON.stringify(entity))
      .digest('base64');
    digested.set(stringifyEntityRef(entity), { entity, digest });
    if (digested.size % PORTION === 0) {
      await setImmediate();
    }
  }
  return digested;
}

/** What a run has to remember of what it gave to the catalog. */
export function appliedOf(digested: DigestedEntities): AppliedEntities {
  return new Map([...digested].map(([ref, { digest }]) => [ref, digest]));
}

/**
 * The mutation that makes the catalog what it is to be.
 *
 * @param applied undefined: not known, or too long ago
 * @returns undefined when nothing is to be changed
 */
export function planMutation(
  wanted: DigestedEntities,
  applied: AppliedEntities | undefined,
): EntityProviderMutation | undefined {
  const deferred = (entity: Entity) => ({ entity, locationKey: LOCATION_KEY });
  if (!applied) {
    const entities = [...wanted.values()].map(({ entity }) => deferred(entity));
    return { type: 'full', entities };
  }
  const added = [...wanted]
    .filter(([ref, { digest }]) => applied.get(ref) !== digest)
    .map(([, { entity }]) => deferred(entity));
  const removed = [...applied.keys()]
    .filter(ref => !wanted.has(ref))
    .map(entityRef => ({ entityRef, locationKey: LOCATION_KEY }));
  return added.length + removed.length > 0
    ? { type: 'delta', added, removed }
    : undefined;
}
