/**
 * Words that make a key secret wherever they stand in it, after the key is split into words joined by dots:
 * `aws_secret_access_key`, `secretAccessKey` and `aws.secret.access.key` are the same.
 */
const SECRET_ANYWHERE =
  /(?:^|\.)(?:passwords?|passwd|pwd|pass\.?phrase|pass\.?code|secrets?|client\.?secret|credentials?|jaas\.config|api\.?key|access\.?key|private\.?key|account\.?key|master\.?key|basic\.auth\.user\.info|cipher\.data\.keys)(?:\.|$)|(?:password|passwd|secret|apikey|passphrase)(?:\.|$)/;

/** Words that make a key secret only as its last: a `token.endpoint.url` is no token. */
const SECRET_AT_END =
  /(?:^|\.)(?:token|pass|authorization|licen[cs]e|user\.?info|ticket|cookie|web\.?hook\.url|(?:keystore|sas|shared|shared\.access|consumer|client|encryption|signing|auth|storage|subscription|function|service\.account|symmetric)\.key)(?:\.(?:value|text|json|base64|primary|secondary|old|new|\d+))?$/;

/**
 * Last words that say the key is about a secret and not one: where it lies, which class brings it, how it is treated.
 * What stands there is still searched for secrets by its look.
 */
const ABOUT_A_SECRET =
  /\.(?:class|classes|classname|provider|providers|type|types|url|uri|endpoint|host|path|file|filename|location|dir|source|enabled?|required|algorithm|iterations|key\.?length|length|alias|format|timeout|ms|seconds|minutes|interval|name|names|arn|region|version|policy|mode|handler|size|max|min|count|retries|columns?|fields?|topics?|delimiter|scope|prefix)$/;

const CACHE_SIZE = 20_000;
const cache = new Map<string, boolean>();

/** Whether the name of a configuration key says that its value is a secret. @internal */
export function isSecretKey(key: string): boolean {
  const known = cache.get(key);
  if (known !== undefined) {
    return known;
  }
  const secret = judge(key);
  if (cache.size >= CACHE_SIZE) {
    cache.clear();
  }
  cache.set(key, secret);
  return secret;
}

function judge(key: string): boolean {
  const words = key
    .slice(0, 500)
    // The alias of a transform or topic group is the user's own word.
    .replace(/^(?:transforms|predicates|topic\.creation)\.[^.]+\./, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1.$2')
    .toLowerCase()
    .replace(/[-_\s.]+/g, '.');
  return (
    SECRET_AT_END.test(words) ||
    (SECRET_ANYWHERE.test(words) && !ABOUT_A_SECRET.test(words))
  );
}

/**
 * Whether the key is one that the plugin declares as PASSWORD, by itself or under a prefix, as in
 * `producer.override.ssl.key.password`.
 *
 * @internal
 */
export function isDeclaredSecret(
  key: string,
  passwordKeys: ReadonlySet<string>,
): boolean {
  if (passwordKeys.has(key)) {
    return true;
  }
  for (let dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
    const rest = key.slice(dot + 1);
    // A plugin may call its secret just "key": under a prefix that says nothing.
    if ((rest.includes('.') || rest.length > 5) && passwordKeys.has(rest)) {
      return true;
    }
  }
  return false;
}
