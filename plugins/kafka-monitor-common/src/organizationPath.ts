/**
 * The path of one team, below the API's base or below a platform's page.
 *
 * @public
 */
export function teamPath(name: string): string {
  return `/teams/${encodeURIComponent(name)}`;
}

/**
 * The path of one business cluster, below the API's base or below a
 * platform's page.
 *
 * @public
 */
export function clusterPath(name: string): string {
  return `/clusters/${encodeURIComponent(name)}`;
}
