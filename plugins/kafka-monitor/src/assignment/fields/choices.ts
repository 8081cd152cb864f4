import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import { OrganizationNames } from '../../organization';
import { FilterChoice, Translate } from '../../shared';

/** Stands for “automatic”; not the name of anything: those have no blank. */
export const AUTOMATIC = 'back to automatic';

/** Stands for “as it is” where many are assigned at once. */
export const LEAVE = 'leave as it is';

/** Chosen ones stay on offer, whatever they are. */
function withChosen(
  names: string[],
  chosen: ReadonlyArray<string | null>,
): string[] {
  const given = chosen.filter((name): name is string => name !== null);
  return [...new Set([...names, ...given])];
}

/**
 * Teams that the viewer may give connectors to, and the chosen ones.
 */
export function teamChoices(
  { data, teamTitle }: OrganizationNames,
  chosen: ReadonlyArray<string | null>,
): FilterChoice[] {
  const names = (data?.teams ?? [])
    .filter(({ deleted, assignable }) => assignable && !deleted)
    .map(({ name }) => name);
  return withChosen(names, chosen).map(name => ({
    id: name,
    label: teamTitle(name),
  }));
}

/** Business clusters of a platform, and the chosen ones. */
export function clusterChoices(
  { data, clusterTitle }: OrganizationNames,
  platform: Platform,
  chosen: ReadonlyArray<string | null>,
): FilterChoice[] {
  const names = (data?.clusters ?? [])
    .filter(cluster => cluster.platform === platform)
    .map(({ name }) => name);
  return withChosen(names, chosen).map(name => ({
    id: name,
    label: clusterTitle(name),
  }));
}

/** Critical or not. */
export function criticalChoices(t: Translate): FilterChoice[] {
  return [
    { id: 'yes', label: t('assignment.value.yes') },
    { id: 'no', label: t('assignment.value.no') },
  ];
}

/** The choice that stands for critical or not. */
export function criticalChoice(critical: boolean): string {
  return critical ? 'yes' : 'no';
}
