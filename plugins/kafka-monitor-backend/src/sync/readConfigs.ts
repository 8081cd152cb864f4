import { setImmediate } from 'node:timers/promises';
import { ObservedInfo, Reading, readInfo, SnapshotSlice } from '../connect';
import { ConnectClusterContext } from './ConnectClusterContext';
import { ReadConfig, readConfig } from './connectorConfig';

/** A configuration that was read, with the hash that proves it. */
export interface NamedConfig {
  name: string;
  /** Null: came in another form than a snapshot's slice. */
  hash: string | null;
  config: ReadConfig | undefined;
  /** Why there is no configuration. */
  problem: string | undefined;
}

const PER_TURN = 20;

/** Reads and masks the slices of an `expand=info` answer. */
export async function readConfigs(
  context: ConnectClusterContext,
  slices: readonly SnapshotSlice[],
  signal: AbortSignal | undefined,
): Promise<NamedConfig[]> {
  const result: NamedConfig[] = [];
  for (const slice of slices) {
    result.push(
      await readOneConfig(
        context,
        slice.name,
        readInfo(slice),
        slice.hash,
        signal,
      ),
    );
    if (result.length % PER_TURN === 0) {
      signal?.throwIfAborted();
      await setImmediate();
    }
  }
  return result;
}

/** Masks one configuration; its secrets are remembered for its traces. */
export async function readOneConfig(
  context: ConnectClusterContext,
  name: string,
  reading: Reading<ObservedInfo>,
  hash: string | null,
  signal: AbortSignal | undefined,
): Promise<NamedConfig> {
  if (!reading.ok) {
    return { name, hash, config: undefined, problem: reading.reason };
  }
  const connectorClass = reading.value.config.get('connector.class')?.trim();
  const passwordKeys = connectorClass
    ? await context.secretKeys.keysOf(connectorClass, { signal })
    : undefined;
  const config = readConfig(name, reading.value, {
    digestKey: context.digestKey,
    extraKeyPatterns: context.maskKeys,
    passwordKeys,
  });
  context.secretValues.set(name, config.secretValues);
  return { name, hash, config, problem: undefined };
}
