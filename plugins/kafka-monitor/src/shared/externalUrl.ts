/**
 * An address outside of the app that a link may lead to.
 *
 * @param protocols - those that are allowed, such as `https:`
 * @returns undefined when the text is no such address
 */
export function externalUrl(
  text: string | null,
  protocols: string[],
): string | undefined {
  try {
    const url = new URL(text ?? '');
    return protocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** An address without what is the same in all of them, to be read. */
export function addressText(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
