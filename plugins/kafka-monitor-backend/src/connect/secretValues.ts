import { type Hide, MASK, type OnSecret } from './mask';
import { maskUrls } from './secretUrls';

// Each pattern is linear: bounded runs, or runs whose start a look-behind pins to one place.
const REFERENCE = /\$\{[\w.-]{1,100}:[^{}\r\n]{1,1000}\}/g;
const ONLY_REFERENCES = /^[\s,;:/|]*(?:\ufdd0\d+\ufdd1[\s,;:/|]*)+$/;
const UNSET = /^(?:\[hidden\]?|\*+|null|none|true|false|)$/i;

const NAME =
  '(?:password|passwd|pwd|pass[-_. ]?phrase|pass[-_. ]?code|secret(?:[-_. ]?(?:access[-_. ]?)?key)?|(?:access|refresh|session|security|auth|sas|id|api|bearer)?[-_. ]?token|(?:api|access|account|shared[-_. ]?access|private|master|storage)[-_. ]?key(?:[-_. ]?id)?|credentials?|signature|x-amz-credential|(?<=[?&])sig|(?<![a-z0-9])pass)';
const QUOTED =
  '\\\\?"(?:[^"\\\\\\r\\n]|\\\\(?!")[^\\r\\n]|\\\\"(?![\\s,;}\\])]|$))*(?:\\\\?")?|\'(?:[^\'\\\\\\r\\n]|\\\\[^\\r\\n])*\'?';
const BARE = '(?:[^\\s&;"\',)}\\]]|[,)}\\]](?![\\s,;)}\\]]|$))+';
const SPACE = '[ \\t]{0,8}';
/** `password=x`, `"password": "x"`, `password = {x;y}` */
const ASSIGNED = new RegExp(
  `(${NAME}(?:${SPACE}=${SPACE}|\\\\?["']${SPACE}[:=]${SPACE}))(\\{[^{}\\r\\n]{1,256}\\}|${QUOTED}|${BARE})`,
  'gi',
);
/** `password: x`, only where the word cannot be an ordinary sentence's. */
const TOLD = new RegExp(
  `((?:password|passwd|pwd|passphrase|(?:secret[-_. ]?access|api|access|private|secret|account)[-_. ]?key|client[-_. ]?secret|access[-_. ]?token)${SPACE}:${SPACE})(${QUOTED}|${BARE})`,
  'gi',
);
const AUTHORIZATION =
  /((?:authorization|x-api-key)\\?["']?[ \t]{0,8}[:=][ \t]{0,8}\\?["']?)((?:(?:bearer|basic|token|apikey|digest)[ \t]{1,8})?[^\s"',;|\\]+)/gi;
const BEARER = /\b(bearer[ \t]{1,8})([a-z0-9._~+/=-]{8,})/gi;
const BASIC = /\b(basic[ \t]{1,8})([a-z0-9+/]{8,}={0,2})/gi;
const KNOWN_TOKENS =
  /(?<![A-Za-z0-9_-])(?:eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?|(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,}|glpat-[A-Za-z0-9_-]{20,}|xox[abprs]-[A-Za-z0-9-]{10,}|[sr]k_live_[A-Za-z0-9]{16,}|AIza[A-Za-z0-9_-]{35}|dapi[0-9a-f]{32})/g;
const FORTY = /(?<![A-Za-z0-9/+=_.-])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_.-])/g;
/** `user:password@host` without a scheme, and Oracle's `user/password@host`. */
const USER_AT =
  /(?<![\w.+-])([\w.+-]{1,64}):([^\s:@/"'<>,;()]{1,128})@(?=[\w[({$*\ufdd0-])/g;
const ORACLE =
  /(jdbc:oracle:[a-z0-9]{1,8}:)([^\s@/]{0,128}\/)("[^"\r\n]{0,256}"|[^\s@]{0,256})@/gi;

/** In a text without "=" only these words before a colon make an assignment. */
const BEFORE_COLON =
  /(?:passw|phrase|passcode|pwd|secret|key|token|credential|signature|authorization)[^:]{0,12}:/i;

/**
 * Masks what looks like a secret in any text: user info in URLs, `password=` and its like, JAAS strings, private keys,
 * known kinds of tokens. `${provider:path:key}` references stay where they are the whole secret.
 *
 * @internal
 */
export function maskValues(
  text: string,
  onSecret: OnSecret = () => {},
): string {
  // Most of the hundreds of thousands of values of a fleet hold no secret: each kind is looked for only where it can be.
  const at = text.includes('@');
  const assigned =
    text.includes('=') || (text.includes(':') && BEFORE_COLON.test(text));
  const spoken = text.includes(' ') && /bearer|basic/i.test(text);
  const token = hasTokenLikeRun(text);
  const key = text.includes('-----BEGIN');
  if (!at && !assigned && !spoken && !token && !key) {
    return text;
  }
  const references: string[] = [];
  const hold = (reference: string) =>
    `\ufdd0${references.push(reference) - 1}\ufdd1`;
  const hide: Hide = secret => {
    const bare = unquoted(secret);
    if (UNSET.test(bare) || ONLY_REFERENCES.test(bare)) {
      return secret;
    }
    onSecret(bare);
    return secret.replace(bare, () => MASK);
  };
  const after = (_: string, before: string, secret: string) =>
    before + hide(secret);
  let masked = text
    .replace(/[\ufdd0\ufdd1]/g, '\ufffd')
    .replace(REFERENCE, hold);
  if (key) {
    masked = maskPrivateKeys(masked, onSecret);
  }
  if (at) {
    masked = maskUrls(masked, hide).replace(
      ORACLE,
      (_, before, user, secret) => `${before}${user}${hide(secret)}@`,
    );
  }
  if (assigned) {
    masked = masked
      .replace(AUTHORIZATION, after)
      .replace(ASSIGNED, after)
      .replace(TOLD, after);
  }
  if (spoken) {
    masked = masked
      .replace(BEARER, (all, before, bearer) =>
        /\d/.test(bearer) || bearer.length >= 24 ? before + hide(bearer) : all,
      )
      .replace(BASIC, (all, before, pair) =>
        Buffer.from(pair, 'base64').includes(':') ? before + hide(pair) : all,
      );
  }
  if (token) {
    masked = masked
      .replace(KNOWN_TOKENS, hide)
      .replace(FORTY, run => (looksRandom(run) ? hide(run) : run));
  }
  if (at) {
    masked = masked.replace(USER_AT, (all, user, secret, start, whole) =>
      isIdentityHash(user, secret, whole, start + all.length)
        ? all
        : `${user}:${hide(secret)}@`,
    );
  }
  return references.length === 0
    ? masked
    : masked.replace(/\ufdd0(\d+)\ufdd1/g, (_, i) => references[Number(i)]);
}

/** Every token has 16 such characters in a row, and a digit among them: a loop tells faster than a pattern. */
function hasTokenLikeRun(text: string): boolean {
  let run = 0;
  let digit = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isDigit = code >= 0x30 && code <= 0x39;
    const part =
      isDigit ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      code === 0x2b || // +
      code === 0x2d || // -
      code === 0x2f || // /
      code === 0x5f; // _
    run = part ? run + 1 : 0;
    digit = part && (digit || isDigit);
    if (run >= 16 && digit) {
      return true;
    }
  }
  return false;
}

/** Whether the value is nothing but `${provider:path:key}` references. @internal */
export function isOnlyReferences(value: string): boolean {
  return (
    value.includes('${') && /^[\s,;:/|]*$/.test(value.replace(REFERENCE, ''))
  );
}

function unquoted(secret: string): string {
  const inner = /^(?:\\?["']|\{)(.*?)(?:\\?["']|\})?$/s.exec(secret)?.[1];
  return inner || secret;
}

function maskPrivateKeys(text: string, onSecret: OnSecret): string {
  let masked = '';
  let from = 0;
  for (;;) {
    const begin = text.indexOf('-----BEGIN', from);
    if (begin < 0) {
      return masked + text.slice(from);
    }
    const heading = text.slice(begin, begin + 60);
    const isKey = /^-----BEGIN [A-Z ]{0,30}PRIVATE KEY/.test(heading);
    const end = isKey ? text.indexOf('-----END', begin) : begin + 10;
    if (!isKey) {
      masked += text.slice(from, end);
      from = end;
      continue;
    }
    const close = end < 0 ? -1 : text.indexOf('-----', end + 8);
    const stop = close < 0 ? text.length : close + 5;
    onSecret(text.slice(begin, stop));
    masked += text.slice(from, begin) + MASK;
    from = stop;
  }
}

/** 40 characters of base64 as AWS makes them, not a hexadecimal digest and not a path. */
function looksRandom(run: string): boolean {
  return (
    /\d/.test(run) &&
    /[A-Z]/.test(run) &&
    /[a-z]/.test(run) &&
    !/[a-z]{8}|^[0-9a-fA-F]+$/.test(run)
  );
}

/** Java prints objects without a text of their own as `some:Class@1a2b3c4d`. */
function isIdentityHash(
  user: string,
  secret: string,
  text: string,
  after: number,
): boolean {
  return (
    /^[0-9a-f]{5,8}(?![\w.:-])/.test(text.slice(after, after + 9)) &&
    /^[\w.$[\]]+$/.test(user + secret) &&
    /[A-Z]/.test(secret)
  );
}
