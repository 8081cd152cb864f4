import { AssignmentRule } from '@kafka-monitor/plugin-kafka-monitor-common';

/** Refs that a link names at most: more make an address too long. */
const MAX_REFS = 50;

/**
 * The filter of the list that shows the connectors of a rule. Not every rule
 * has one: the list finds places and names by `*`, classes as they are, and
 * neither keys of a configuration nor what only a configuration names.
 *
 * @returns undefined when no filter shows just those
 */
export function ruleFilter(
  match: AssignmentRule['match'],
): Array<[string, string]> | undefined {
  const {
    name = ['*'],
    environment = ['*'],
    connectCluster = ['*'],
    class: classes = [],
    ...others
  } = match;
  const places = environment.flatMap(each =>
    connectCluster.map((cluster): [string, string] => [each, cluster]),
  );
  const refs = places.flatMap(([each, cluster]) =>
    name.map(pattern => `${each}/${cluster}/${pattern}`),
  );
  const isExact =
    Object.values(others).every(condition => condition === undefined) &&
    classes.every(each => !/[*?]/.test(each)) &&
    places.flat().every(part => !part.includes('/')) &&
    refs.every(ref => !ref.includes('?')) &&
    refs.length <= MAX_REFS;
  if (!isExact) {
    return undefined;
  }
  return [
    ...refs
      .filter(ref => ref !== '*/*/*')
      .map((ref): [string, string] => ['ref', ref]),
    ...classes.map((each): [string, string] => ['connectorClass', each]),
  ];
}
