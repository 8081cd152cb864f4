import { ConfigApi } from '@backstage/frontend-plugin-api';

/** Whether an environment of the platform `kafka-raft` is configured. */
export function raftIsConfigured(config: ConfigApi | undefined): boolean {
  const environments = config?.getOptionalConfig('kafkaMonitor.environments');
  return Boolean(
    environments
      ?.keys()
      .some(
        name =>
          environments
            .getOptionalConfig(name)
            ?.getOptionalString('platform') === 'kafka-raft',
      ),
  );
}
