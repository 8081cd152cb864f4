import { setImmediate } from 'node:timers/promises';
import { ObservedInfo, Reading, readInfo, SnapshotSlice } from '../connect';
import { ConnectClusterContext } from './ConnectClusterContext';
import { ReadConfig, readConfig } from './connectorConfig';

/** A configuration that was read, with the hash that proves it. */
export interface NamedConfig {
  name: string;
  /** Null: came in another form than a snapshot's slice, or is held. */
  hash: string | null;
  config: ReadConfig | undefined;
  /** Tasks that it has; null: unreadable. */
  expectedTasks: number | null;
  /** Why there is no configuration. */
  problem: string | undefined;
  /** Readable, but what of it is secret is not known now: asked for again. */
  held: boolean;
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

/**
 * Masks one configuration; its secrets are remembered for its traces. One
 * whose secrets are not all known is held back.
 */
export async function readOneConfig(
  context: ConnectClusterContext,
  name: string,
  reading: Reading<ObservedInfo>,
  hash: string | null,
  signal: AbortSignal | undefined,
): Promise<NamedConfig> {
  if (!reading.ok) {
    context.secretValues.hold(name, context.now());
    return {
      name,
      hash,
      config: undefined,
      expectedTasks: null,
      problem: reading.reason,
      held: false,
    };
  }
  const expectedTasks = reading.value.taskIds.length;
  const connectorClass = reading.value.config.get('connector.class')?.trim();
  const secretKeys = connectorClass
    ? await context.secretKeys.keysOf(connectorClass, { signal })
    : undefined;
  if (secretKeys?.kind === 'failed') {
    context.secretValues.hold(name, context.now());
    return {
      name,
      hash: null,
      config: undefined,
      expectedTasks,
      problem: secretKeys.reason,
      held: true,
    };
  }
  const config = readConfig(name, reading.value, {
    digestKey: context.digestKey,
    extraKeyPatterns: context.maskKeys,
    passwordKeys: secretKeys?.kind === 'known' ? secretKeys.keys : undefined,
  });
  context.secretValues.set(name, config.secretValues);
  return {
    name,
    hash,
    config,
    expectedTasks,
    problem: undefined,
    held: false,
  };
}
