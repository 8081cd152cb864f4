import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { ConnectClient, SecretKeyCatalog } from '../../connect';
import { Assigner } from '../../connectors/assignment/Assigner';
import { ConnectClusterRow } from '../../database/tables';
import { ConnectClusterStore } from '../../environments/connectClusterStore';
import { EnvironmentSettings } from '../../environments/environmentSettings';
import { DEFAULT_DELAYS } from '../../failures/trouble';
import { ConnectClusterContext } from '../ConnectClusterContext';
import { hashSalt } from '../hashSalt';
import { SecretValues } from '../SecretValues';

/** A Connect cluster to look at in a test, with a clock that is set by hand. */
export interface SyncFixture {
  context: ConnectClusterContext;
  row(): Promise<ConnectClusterRow>;
  /** Moves the clock on, in milliseconds. */
  wait(ms: number): void;
  close(): Promise<void>;
}

export const INTERVALS = {
  statusIntervalMs: 15_000,
  infoIntervalMs: 300_000,
  lastDailyAt: () => undefined,
};

export async function createSyncFixture(
  knex: Knex,
  urls: string[],
  options: {
    environment?: string;
    connectCluster?: string;
    timeoutMs?: number;
    maskKeys?: RegExp[];
    workers?: Map<string, string>;
    assigner?: Assigner;
  } = {},
): Promise<SyncFixture> {
  const settings = {
    environment: options.environment ?? 'production',
    name: options.connectCluster ?? 'main',
    platform: 'kafka-connect' as const,
    urls,
    auth: { type: 'none' as const },
    workers: options.workers ?? new Map(),
  };
  const environment: EnvironmentSettings = {
    name: settings.environment,
    title: settings.environment,
    platform: settings.platform,
    enabled: true,
    owners: [],
    connectClusters: [settings],
  };
  const store = ConnectClusterStore.create({ knex });
  await store.reconcile([environment]);
  const find = async () =>
    (await store.find(settings.environment, settings.name))!;
  let now = Date.parse('2026-11-23T08:00:00Z');
  const client = ConnectClient.create({ urls });
  const maskKeys = options.maskKeys ?? [];
  const context: ConnectClusterContext = {
    id: (await find()).id,
    settings,
    client,
    knex,
    store,
    secretKeys: SecretKeyCatalog.create({ client, now: () => now }),
    secretValues: new SecretValues(),
    digestKey: 'digest-key',
    maskKeys,
    salt: hashSalt(maskKeys, 'digest-key'),
    timeouts: {
      statusTimeoutMs: options.timeoutMs ?? 5_000,
      infoTimeoutMs: options.timeoutMs ?? 10_000,
    },
    delays: DEFAULT_DELAYS,
    assigner: options.assigner ?? new Assigner([]),
    logger: mockServices.rootLogger(),
    now: () => new Date(now),
    random: () => 0,
  };
  return {
    context,
    row: find,
    wait(ms) {
      now += ms;
    },
    close: () => client.close(),
  };
}
