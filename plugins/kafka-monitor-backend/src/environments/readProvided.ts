import { ForwardedError } from '@backstage/errors';
import { EnvironmentsProvider } from '@kafka-monitor/plugin-kafka-monitor-node';
import { ProvidedEnvironments } from './readEnvironments';

/**
 * The environments that extensions know.
 *
 * @throws ForwardedError naming the provider that could not tell
 */
export async function readProvided(
  providers: readonly EnvironmentsProvider[],
): Promise<ProvidedEnvironments[]> {
  return Promise.all(
    providers.map(async provider => {
      const { id } = provider;
      try {
        return { id, environments: await provider.environments() };
      } catch (error) {
        throw new ForwardedError(
          `The environments provider '${id}' could not tell`,
          error,
        );
      }
    }),
  );
}
