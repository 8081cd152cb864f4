import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { KafkaMonitorSettings } from '../config';
import { ConnectClient, SecretKeyCatalog } from '../connect';
import { Assigner } from '../connectors/assignment/Assigner';
import { ConnectClusterStore } from '../environments/connectClusterStore';
import { DEFAULT_DELAYS } from '../failures/trouble';
import { ConnectClusterContext } from './ConnectClusterContext';
import { hashSalt } from './hashSalt';
import { secretDigestKey } from './secretDigestKey';
import { SecretValues } from './SecretValues';

/** What is needed to look at each configured Connect cluster. */
export async function createContexts(options: {
  settings: KafkaMonitorSettings;
  knex: Knex;
  store: ConnectClusterStore;
  assigner: Assigner;
  logger: LoggerService;
}): Promise<ConnectClusterContext[]> {
  const { settings, knex, store, assigner, logger } = options;
  const digestKey = await secretDigestKey(knex, settings.secretDigestKey);
  const salt = hashSalt(settings.maskKeys, digestKey);
  const clusters = settings.environments.flatMap(each => each.connectClusters);
  return Promise.all(
    clusters.map(async cluster => {
      const row = await store.find(cluster.environment, cluster.name);
      if (!row) {
        throw new Error(
          `Connect cluster ${cluster.environment}/${cluster.name} has no row`,
        );
      }
      const client = ConnectClient.create({
        urls: cluster.urls,
        auth: cluster.auth,
        tls: { ca: cluster.ca },
      });
      return {
        id: row.id,
        settings: cluster,
        client,
        knex,
        store,
        secretKeys: SecretKeyCatalog.create({ client }),
        secretValues: new SecretValues(),
        digestKey,
        maskKeys: settings.maskKeys,
        salt,
        assigner,
        timeouts: settings.sync,
        delays: {
          ...DEFAULT_DELAYS,
          settleTimeMs: settings.failures.settleTimeMs,
        },
        logger,
        now: () => new Date(),
        random: Math.random,
      };
    }),
  );
}

/** The client of each Connect cluster, for what is no look at it. */
export function clientsOf(contexts: readonly ConnectClusterContext[]) {
  return (cluster: {
    environment: string;
    connectCluster: string;
  }): ConnectClient => {
    const found = contexts.find(
      ({ settings }) =>
        settings.environment === cluster.environment &&
        settings.name === cluster.connectCluster,
    );
    if (!found) {
      throw new NotFoundError(
        `There is no Connect cluster '${cluster.environment}/${cluster.connectCluster}'`,
      );
    }
    return found.client;
  };
}
