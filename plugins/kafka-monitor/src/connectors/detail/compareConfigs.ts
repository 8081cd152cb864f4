/** One key of two configurations beside each other. */
export interface ComparedKey {
  key: string;
  /** `masked`: a secret, which is never compared. */
  state: 'same' | 'different' | 'onlyHere' | 'onlyThere' | 'masked';
  here: string | undefined;
  there: string | undefined;
}

/** A configuration, and which of its keys are masked. */
export interface MaskedConfig {
  config: Record<string, string>;
  maskedKeys: string[];
}

function own(config: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(config, key) ? config[key] : undefined;
}

function stateOf(
  here: string | undefined,
  there: string | undefined,
  isMasked: boolean,
): ComparedKey['state'] {
  if (here === undefined) {
    return 'onlyThere';
  }
  if (there === undefined) {
    return 'onlyHere';
  }
  if (isMasked) {
    return 'masked';
  }
  return here === there ? 'same' : 'different';
}

/** Two configurations key by key, in the order of the alphabet. */
export function compareConfigs(
  here: MaskedConfig,
  there: MaskedConfig,
): ComparedKey[] {
  const masked = new Set([...here.maskedKeys, ...there.maskedKeys]);
  const keys = new Set([
    ...Object.keys(here.config),
    ...Object.keys(there.config),
  ]);
  return [...keys].sort().map(key => {
    const values = {
      here: own(here.config, key),
      there: own(there.config, key),
    };
    return {
      key,
      state: stateOf(values.here, values.there, masked.has(key)),
      ...values,
    };
  });
}
