/** A connector configuration as stored: secrets masked. */
export type MaskedConfig = Readonly<Record<string, string>>;

const MAX_LIST = 5000;

function textOf(value: unknown): string | null {
  // Workers answer strings, but numbers and booleans were seen in the wild.
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

/** Trimmed value of one key, null when empty or absent. */
export function valueOf(config: MaskedConfig, key: string): string | null {
  return Object.hasOwn(config, key) ? textOf(config[key]) : null;
}

/** Value of one key, null also when a mask hides all of it. */
export function visibleValueOf(
  config: MaskedConfig,
  key: string,
): string | null {
  const value = valueOf(config, key);
  return value !== null && /^\*+$/.test(value) ? null : value;
}

/** Configuration keys that a key with `*` in it stands for, in their order. */
export function keysLike(config: MaskedConfig, key: string): string[] {
  const star = key.indexOf('*');
  if (star < 0) return Object.hasOwn(config, key) ? [key] : [];
  const start = key.slice(0, star);
  const end = key.slice(star + 1);
  return Object.keys(config).filter(
    candidate =>
      candidate.length > start.length + end.length &&
      candidate.startsWith(start) &&
      candidate.endsWith(end),
  );
}

/** The first visible value among the keys. */
export function firstValueOf(
  config: MaskedConfig,
  keys: readonly string[] = [],
): string | null {
  for (const key of keys) {
    for (const found of keysLike(config, key)) {
      const value = visibleValueOf(config, found);
      if (value !== null) return value;
    }
  }
  return null;
}

/** A comma list without blanks and empty entries. */
export function listOf(value: string | null): string[] {
  if (value === null) return [];
  return value
    .split(',', MAX_LIST)
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
}
