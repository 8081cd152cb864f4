import { isConnectError, readSnapshot } from '../connect';
import { ConnectClusterContext } from './ConnectClusterContext';
import { saltedHash } from './hashSalt';
import { diffSnapshot, KnownConnector } from './diffSnapshot';
import { NamedConfig, readConfigs, readOneConfig } from './readConfigs';

/**
 * Up to this many new connectors are asked for one by one: `expand=info`
 * costs a worker time that grows with the square of its connectors.
 */
const FEW = 10;

/** What a look at configurations gave. */
export interface InfoLook {
  configs: NamedConfig[];
  /** Names in the answer; undefined: not a whole answer. */
  names: ReadonlySet<string> | undefined;
  /** Salted hash of the whole answer; undefined: not a whole one. */
  hash: string | undefined;
  /** Some configurations are held back and to be asked for again soon. */
  held: boolean;
  /** Why the look failed; the states are applied all the same. */
  error: string | undefined;
}

const NOTHING: InfoLook = {
  configs: [],
  names: undefined,
  hash: undefined,
  held: false,
  error: undefined,
};

/**
 * Asks for the configurations that are needed: of all connectors when the
 * slow beat is due, else of those without one.
 */
export async function lookAtInfo(
  context: ConnectClusterContext,
  options: {
    due: boolean;
    /** Names whose configuration has never been read. */
    wanted: readonly string[];
    known: ReadonlyMap<string, KnownConnector>;
    lastHash: string | null;
    sequence: number;
    url: string;
    signal?: AbortSignal;
  },
): Promise<InfoLook> {
  const { due, wanted, known, signal, url } = options;
  if (!due && wanted.length === 0) {
    return NOTHING;
  }
  try {
    return !due && wanted.length <= FEW && known.size > FEW
      ? await lookOneByOne(context, wanted, url, signal)
      : await lookAtAll(context, options);
  } catch (error) {
    if (!isConnectError(error) || error.kind === 'aborted') {
      throw error;
    }
    return { ...NOTHING, error: error.message };
  }
}

async function lookAtAll(
  context: ConnectClusterContext,
  { known, lastHash, sequence, url, signal }: Parameters<typeof lookAtInfo>[1],
): Promise<InfoLook> {
  const body = await context.client.infoSnapshot({
    url,
    signal,
    timeoutMs: context.timeouts.infoTimeoutMs,
  });
  const hash = saltedHash(context.salt, body.hash);
  if (hash === lastHash) {
    return { ...NOTHING, hash };
  }
  const slices = await readSnapshot(body.bytes, { salt: context.salt, signal });
  const diff = diffSnapshot(known, slices, sequence, row => row.infoHash);
  const configs = await readConfigs(context, diff.changed, signal);
  return {
    configs,
    names: new Set(slices.keys()),
    hash,
    held: configs.some(each => each.held),
    error: undefined,
  };
}

async function lookOneByOne(
  context: ConnectClusterContext,
  names: readonly string[],
  url: string,
  signal: AbortSignal | undefined,
): Promise<InfoLook> {
  const configs: NamedConfig[] = [];
  let refused: string | undefined;
  for (const name of names) {
    try {
      const reading = await context.client.info(name, { url, signal });
      configs.push(await readOneConfig(context, name, reading, null, signal));
    } catch (error) {
      if (!isConnectError(error)) {
        throw error;
      }
      if (error.kind === 'refused-name') {
        // Only the answer about all of them holds this one.
        refused = error.message;
      } else if (error.kind !== 'not-found') {
        throw error;
      }
    }
  }
  const held = configs.some(each => each.held);
  return { ...NOTHING, configs, held, error: refused };
}
