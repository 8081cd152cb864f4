/** Where the summaries of an environment's topics are. */
export function environmentScope(environment: string): string {
  return `environment:${environment}`;
}

/** Where those of all environments of a platform are, by name. */
export function platformScope(platform: string): string {
  return `platform:${platform}`;
}

/** The environment of {@link environmentScope}. */
export function environmentOf(scope: string): string {
  return scope.slice('environment:'.length);
}
