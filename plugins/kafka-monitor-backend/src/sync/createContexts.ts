import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { KafkaMonitorSettings } from '../config';
import {
  ConnectClient,
  ConnectRequestInfo,
  SecretKeyCatalog,
} from '../connect';
import { Assigner } from '../connectors/assignment/Assigner';
import { ConnectClusterStore } from '../environments/connectClusterStore';
import { ConnectClusterSettings } from '../environments/environmentSettings';
import { DEFAULT_DELAYS } from '../failures/trouble';
import { ConnectClusterContext } from './ConnectClusterContext';
import { hashSalt } from './hashSalt';
import { secretDigestKey } from './secretDigestKey';
import { SecretValues } from './SecretValues';

type Which = Pick<ConnectClusterSettings, 'environment' | 'name'>;

/** Told of each request to Kafka Connect, and of each run of a sync. */
export interface ConnectMeter {
  onRequest(cluster: Which, info: ConnectRequestInfo): void;
  /** @param run its outcome, and how long it took, in milliseconds */
  onRun(cluster: Which, run: { outcome: string; durationMs: number }): void;
}

/** What is needed to look at each configured Connect cluster. */
export async function createContexts(options: {
  settings: KafkaMonitorSettings;
  knex: Knex;
  store: ConnectClusterStore;
  assigner: Assigner;
  logger: LoggerService;
  /** Told of requests and runs; absent: nobody is. */
  meter?: ConnectMeter;
}): Promise<ConnectClusterContext[]> {
  const { settings, knex, store, assigner, logger, meter } = options;
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
        onRequest: meter && (info => meter.onRequest(cluster, info)),
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
        onRun: meter && (run => meter.onRun(cluster, run)),
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
