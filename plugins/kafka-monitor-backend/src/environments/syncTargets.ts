import { ConflictError, NotFoundError } from '@backstage/errors';
import { SyncRequest } from '@kafka-monitor/plugin-kafka-monitor-common';
import { EnvironmentSettings } from './environmentSettings';

/** A Connect cluster to look at. */
export interface SyncTarget {
  environment: string;
  connectCluster: string;
}

/**
 * The Connect clusters that a wish for a sync means: all that are switched on,
 * or those of the named environments and those that are named themselves,
 * each once.
 *
 * @throws NotFoundError for what is not configured
 * @throws ConflictError for an environment that is switched off
 */
export function syncTargets(
  environments: readonly EnvironmentSettings[],
  isEnabled: (environment: string) => boolean,
  { environments: named, connectClusters: single }: SyncRequest,
): SyncTarget[] {
  const all = environments.flatMap(({ name, connectClusters }) =>
    connectClusters.map(cluster => ({
      environment: name,
      connectCluster: cluster.name,
    })),
  );
  if (!named && !single) {
    return all.filter(({ environment }) => isEnabled(environment));
  }
  const wished = [
    ...(named ?? []),
    ...(single ?? []).map(({ environment }) => environment),
  ];
  for (const name of wished) {
    if (!environments.some(environment => environment.name === name)) {
      throw new NotFoundError(`No environment '${name}'`);
    }
    if (!isEnabled(name)) {
      throw new ConflictError(`Environment '${name}' is switched off`);
    }
  }
  const isSame = (a: SyncTarget) => (b: SyncTarget) =>
    a.environment === b.environment && a.connectCluster === b.connectCluster;
  for (const each of single ?? []) {
    if (!all.some(isSame(each))) {
      throw new NotFoundError(
        `No Connect cluster '${each.environment}/${each.connectCluster}'`,
      );
    }
  }
  return all.filter(
    each => named?.includes(each.environment) || single?.some(isSame(each)),
  );
}
