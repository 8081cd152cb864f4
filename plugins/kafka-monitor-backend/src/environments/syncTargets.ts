import { ConflictError, NotFoundError } from '@backstage/errors';
import { EnvironmentSettings } from './environmentSettings';

/**
 * The Connect clusters that a wish for a sync means: all that are switched on,
 * or those of the named environments.
 *
 * @throws NotFoundError for an environment that is not configured
 * @throws ConflictError for one that is switched off
 */
export function syncTargets(
  environments: readonly EnvironmentSettings[],
  isEnabled: (environment: string) => boolean,
  named?: readonly string[],
): Array<{ environment: string; connectCluster: string }> {
  for (const name of named ?? []) {
    if (!environments.some(environment => environment.name === name)) {
      throw new NotFoundError(`No environment '${name}'`);
    }
    if (!isEnabled(name)) {
      throw new ConflictError(`Environment '${name}' is switched off`);
    }
  }
  return environments
    .filter(({ name }) => (named ? named.includes(name) : isEnabled(name)))
    .flatMap(({ name, connectClusters }) =>
      connectClusters.map(cluster => ({
        environment: name,
        connectCluster: cluster.name,
      })),
    );
}
