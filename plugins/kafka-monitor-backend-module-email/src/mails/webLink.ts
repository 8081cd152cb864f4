/**
 * A link that a mail may hold: http or https, and nothing that runs.
 *
 * @returns undefined: it is not one
 */
export function webLink(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) {
    return undefined;
  }
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
