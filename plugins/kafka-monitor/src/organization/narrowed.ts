/** The address of a list of connectors or failures, narrowed. */
export function narrowed(href: string, filter: Record<string, string>): string {
  return `${href}?${new URLSearchParams(filter)}`;
}
