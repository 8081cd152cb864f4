import { toUSVString } from 'node:util';
import { MASK } from './mask';
import { isDeclaredSecret, isSecretKey } from './secretKeys';
import { isOnlyReferences, maskValues } from './secretValues';

/** @internal */
export interface MaskConfigOptions {
  /** Keys that the plugin's ConfigDef declares as PASSWORD. */
  readonly passwordKeys?: ReadonlySet<string>;
  /** Further keys whose values are secrets here. */
  readonly extraKeyPatterns?: readonly RegExp[];
  /** Secrets known from elsewhere, to be found under keys that do not look like one. */
  readonly knownSecrets?: readonly string[];
}

/** @internal */
export interface MaskedConfig {
  /** Without a prototype: keys such as `__proto__` are plain data. */
  readonly config: Record<string, string>;
  /** Keys of which something was masked. */
  readonly maskedKeys: string[];
  /** The secrets themselves, to be found in traces: for the memory only, never stored. */
  readonly secretValues: string[];
}

/**
 * Masks a connector's configuration: values of secret keys whole, in all other values what looks like a secret.
 *
 * @internal
 */
export function maskConfig(
  config: ReadonlyMap<string, string>,
  options: MaskConfigOptions = {},
): MaskedConfig {
  const masked: Record<string, string> = Object.create(null);
  const maskedKeys: string[] = [];
  const secrets = new Set<string>();
  for (const [key, value] of config) {
    masked[key] = maskValue(key, value, options, secrets);
    if (masked[key] !== value) {
      maskedKeys.push(key);
    }
  }
  const secretValues = [...secrets].filter(isWorthFinding);
  maskRepeated(masked, maskedKeys, [
    ...secretValues,
    ...(options.knownSecrets ?? []),
  ]);
  return { config: masked, maskedKeys, secretValues };
}

/** The same secret under a key that does not look like one. */
function maskRepeated(
  masked: Record<string, string>,
  maskedKeys: string[],
  secretValues: readonly string[],
): void {
  const long = forms(secretValues.filter(isUnmistakable));
  const all = long.length > 0 ? Object.values(masked).join('\n') : '';
  if (!long.some(secret => all.includes(secret))) {
    return;
  }
  for (const [key, value] of Object.entries(masked)) {
    const again = replaceForms(value, long);
    if (again !== value) {
      masked[key] = again;
      if (!maskedKeys.includes(key)) {
        maskedKeys.push(key);
      }
    }
  }
}

/**
 * The secrets of a configuration that is about to be sent, for the error message that may come back.
 *
 * @internal
 */
export function secretsOf(config: Record<string, string>): string[] {
  const secrets = new Set<string>();
  for (const [key, value] of Object.entries(config)) {
    maskValue(key, String(value), {}, secrets);
  }
  return [...secrets].filter(isWorthFinding);
}

/**
 * Masks what looks like a secret in a trace, a message or an excerpt, and the given secrets wherever they stand in it
 * (those of 4 characters and more; also URL-encoded and as JSON writes them).
 *
 * @internal
 */
export function maskText(
  text: string,
  secretValues: Iterable<string> = [],
): string {
  return maskValues(replaceForms(text, forms(secretValues)));
}

/**
 * Masks only secrets that can be mistaken for nothing else, in words that are not to be changed otherwise.
 *
 * @internal
 */
export function maskKnown(
  text: string,
  secretValues: Iterable<string>,
): string {
  return replaceForms(text, forms([...secretValues].filter(isUnmistakable)));
}

function maskValue(
  key: string,
  value: string,
  options: MaskConfigOptions,
  secrets: Set<string>,
): string {
  const onSecret = (secret: string) => secrets.add(secret);
  const secretKey =
    isSecretKey(key) ||
    (options.passwordKeys && isDeclaredSecret(key, options.passwordKeys)) ||
    options.extraKeyPatterns?.some(pattern => matches(pattern, key));
  if (!secretKey) {
    return maskValues(value, onSecret);
  }
  if (value === '' || value === MASK || isOnlyReferences(value)) {
    return value;
  }
  secrets.add(value);
  // A trace shows the password of a JAAS string or of a "user:password" pair without what is around it.
  maskValues(value, onSecret);
  const colon = value.indexOf(':');
  if (colon > 0 && /user\.?info|credential/i.test(key)) {
    secrets.add(value.slice(colon + 1));
  }
  return MASK;
}

/** A pattern with the flag `g` or `y` would remember where it stopped. */
function matches(pattern: RegExp, key: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(key);
}

function isWorthFinding(secret: string): boolean {
  return (
    secret.length >= 4 && !/^(?:true|false|null|none|\*+|\d{4})$/i.test(secret)
  );
}

function isUnmistakable(secret: string): boolean {
  return secret.length >= 8 && !isWord(secret);
}

/** A password such as "kafka" or "postgres": everywhere in a trace, mostly as a part of other words. */
function isWord(secret: string): boolean {
  return secret.length < 12 && /^[a-z]+$/i.test(secret);
}

function replaceForms(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) {
    if (!masked.includes(secret)) {
      continue;
    }
    masked = isWord(secret)
      ? masked.replace(
          new RegExp(`(?<![\\w.$/-])${secret}(?![\\w$/-]|\\.\\w)`, 'g'),
          MASK,
        )
      : masked.replaceAll(secret, MASK);
  }
  return masked;
}

/** Longest first, so that a secret which holds another one goes whole. */
function forms(secrets: Iterable<string>): string[] {
  const all = new Set<string>();
  for (const secret of secrets) {
    if (secret.length >= 4) {
      all.add(secret);
      all.add(encodeURIComponent(toUSVString(secret)));
      all.add(JSON.stringify(secret).slice(1, -1));
    }
  }
  return [...all].sort((a, b) => b.length - a.length);
}
