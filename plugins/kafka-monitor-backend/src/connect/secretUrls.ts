import { type Hide, MASK } from './mask';

const AUTHORITY_END = /[/?#\s"'<>]|$/g;
const LOOK_AHEAD = 256;

/**
 * Masks the user info of every `scheme://user:password@host`. Walks by hand: the borders depend on what has been seen,
 * and a pattern for it would go back and forth over hostile input.
 *
 * @param hide - masks one secret
 * @internal
 */
export function maskUrls(text: string, hide: Hide): string {
  let masked = '';
  let from = 0;
  let search = 0;
  for (;;) {
    const slashes = text.indexOf('://', search);
    if (slashes < 0) {
      return masked + text.slice(from);
    }
    const start = slashes + 3;
    const at = endOfUserInfo(text, start);
    if (at === undefined) {
      search = start;
      continue;
    }
    masked +=
      text.slice(from, start) + maskUserInfo(text.slice(start, at), hide);
    from = at;
    search = at;
  }
}

/** Position of the `@` that ends the user info beginning at `start`. */
function endOfUserInfo(text: string, start: number): number | undefined {
  const window = text.slice(start, start + 2 * LOOK_AHEAD);
  AUTHORITY_END.lastIndex = 0;
  const authority = window.slice(0, AUTHORITY_END.exec(window)?.index);
  const at = authority.lastIndexOf('@');
  if (at >= 0) {
    return start + at;
  }
  // A password may hold a raw "/", "?" or "#". A port may stand before them too, and then there is no user info.
  const colon = authority.indexOf(':');
  if (colon < 0 || /^\d{1,5}$/.test(authority.slice(colon + 1).split(',')[0])) {
    return undefined;
  }
  const token = /^[^\s"'<>]*/.exec(window.slice(0, LOOK_AHEAD))?.[0] ?? '';
  const next = token.indexOf('://');
  const far = (next < 0 ? token : token.slice(0, next)).lastIndexOf('@');
  return far < 0 ? undefined : start + far;
}

function maskUserInfo(userInfo: string, hide: Hide): string {
  const colon = userInfo.indexOf(':');
  if (colon >= 0) {
    const password = userInfo.slice(colon + 1);
    const hidden = hide(password);
    return hidden === password ? userInfo : hidden;
  }
  // A long lone user is a token, as for a git host: worth finding elsewhere too. A short one is just a name.
  return userInfo.length >= 20 ? hide(userInfo) : MASK;
}
