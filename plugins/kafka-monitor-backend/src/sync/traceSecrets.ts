import { isConnectError, readSnapshot, SnapshotSlice } from '../connect';
import { ConnectClusterContext } from './ConnectClusterContext';
import { KnownConnector } from './diffSnapshot';
import { readConfigs, readOneConfig } from './readConfigs';

/** Up to this many are asked for one by one. */
const FEW = 10;

/** How soon a configuration that was held back is asked for again. */
const HELD_RETRY_MS = 30_000;

/**
 * A trace can quote a secret of its connector. After a start the secrets of
 * connectors whose configuration has not changed are unknown: they are read
 * again for those that have a trace now, so that it can be masked. One whose
 * configuration can not be read keeps its trace back (see planWrites).
 */
export async function loadMissingSecrets(
  context: ConnectClusterContext,
  changed: readonly SnapshotSlice[],
  known: ReadonlyMap<string, KnownConnector>,
  url: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const names = changed
    .filter(
      slice =>
        known.has(slice.name) &&
        isToBeAsked(context, slice.name) &&
        slice.bytes().includes('"trace"'),
    )
    .map(slice => slice.name);
  if (names.length === 0) {
    return;
  }
  try {
    if (names.length > FEW) {
      const body = await context.client.infoSnapshot({
        url,
        signal,
        timeoutMs: context.timeouts.infoTimeoutMs,
      });
      const slices = await readSnapshot(body.bytes, {
        salt: context.salt,
        signal,
      });
      const wanted = names.flatMap(name => slices.get(name) ?? []);
      await readConfigs(context, wanted, signal);
      return;
    }
    for (const name of names) {
      const reading = await context.client.info(name, { url, signal });
      await readOneConfig(context, name, reading, null, signal);
    }
  } catch (error) {
    if (!isConnectError(error) || error.kind === 'aborted') {
      throw error;
    }
  }
}

function isToBeAsked(context: ConnectClusterContext, name: string): boolean {
  const { secretValues, now } = context;
  const heldAt = secretValues.heldAt(name);
  return heldAt
    ? Math.abs(now().getTime() - heldAt.getTime()) >= HELD_RETRY_MS
    : secretValues.of(name) === undefined;
}
