import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_CLUSTER,
  ANNOTATION_CONNECTORS,
  ANNOTATION_TEAM,
  Team,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { parseConnectorPatterns } from './connectorPatterns';

/** Which connectors belong to an entity, as a filter of the API. */
export type EntityFilter =
  | { cluster: string[] }
  | { team: string[] }
  | { ref: string[] };

/** What an entity says about its connectors. */
export interface EntityConnectors {
  /** Undefined: none can belong to it. */
  filter: EntityFilter | undefined;
  /** Parts of its annotation that are no pattern of connector refs. */
  invalid: string[];
}

/** A team as far as its Group goes. */
export type TeamGroup = Pick<Team, 'name'> & {
  group: Pick<Team['group'], 'ref'>;
};

function isKind(entity: Entity, kind: 'group' | 'system'): boolean {
  return entity.kind.toLocaleLowerCase('en-US') === kind;
}

/**
 * Whether teams have to be known: a Group that is linked to a team by a person
 * carries no annotation of ours.
 */
export function isDecidedByTeams(entity: Entity): boolean {
  return (
    isKind(entity, 'group') &&
    entity.metadata.annotations?.[ANNOTATION_CONNECTORS] === undefined
  );
}

/**
 * The connectors of an entity: those that its annotation names, else those of
 * the business cluster that a System became, else those of the teams whose
 * Group it is.
 *
 * @param teams - all teams; only asked where {@link isDecidedByTeams}
 */
export function connectorsOfEntity(
  entity: Entity,
  teams: readonly TeamGroup[],
): EntityConnectors {
  const annotations = entity.metadata.annotations ?? {};
  const named = annotations[ANNOTATION_CONNECTORS];
  if (named !== undefined) {
    const { patterns, invalid } = parseConnectorPatterns(named);
    return {
      filter: patterns.length > 0 ? { ref: patterns } : undefined,
      invalid,
    };
  }
  const cluster = annotations[ANNOTATION_CLUSTER];
  if (isKind(entity, 'system') && cluster) {
    return { filter: { cluster: [cluster] }, invalid: [] };
  }
  if (isKind(entity, 'group')) {
    const ref = stringifyEntityRef(entity);
    const team = annotations[ANNOTATION_TEAM];
    const names = new Set([
      ...(team ? [team] : []),
      ...teams
        .filter(({ group }) => group.ref.toLocaleLowerCase('en-US') === ref)
        .map(({ name }) => name),
    ]);
    return {
      filter: names.size > 0 ? { team: [...names] } : undefined,
      invalid: [],
    };
  }
  return { filter: undefined, invalid: [] };
}
