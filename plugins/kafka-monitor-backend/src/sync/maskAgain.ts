import { maskConfig, MaskConfigOptions } from '../connect';
import { digestOf, MaskedConfig, Masking } from './connectorConfig';

/** A stored version, masked as configurations are masked now. */
export interface MaskedAgain {
  masked: MaskedConfig;
  /** Never stored: what stood there unmasked. */
  secretValues: string[];
}

/**
 * Masks a stored version once more: since it was written, a mask pattern may
 * have been added, or the plugin may have told of a secret key. What was
 * masked stays masked, with its digest.
 *
 * @param knownSecrets of later versions
 * @returns undefined where nothing of it is to be masked
 */
export function maskAgain(
  stored: MaskedConfig,
  masking: Masking,
  knownSecrets: readonly string[],
): MaskedAgain | undefined {
  const options: MaskConfigOptions = { ...masking, knownSecrets };
  const { config, maskedKeys, secretValues } = maskConfig(
    new Map(Object.entries(stored.config)),
    options,
  );
  if (maskedKeys.length === 0) {
    return undefined;
  }
  const digests: Record<string, string> = Object.create(null);
  for (const key of new Set([...stored.maskedKeys, ...maskedKeys])) {
    digests[key] = Object.hasOwn(stored.digests, key)
      ? stored.digests[key]
      : digestOf(key, stored.config[key], masking.digestKey);
  }
  return {
    masked: { config, maskedKeys: Object.keys(digests), digests },
    secretValues,
  };
}
