/** What each part of the interface is about; its name begins the paths. */
const NOUNS: Record<string, string> = {
  overview: 'The dashboard in one answer.',
  environments: 'Environments, their Connect clusters and workers.',
  connectors: 'Connectors: what they are, how they are, and operations on one.',
  inventory: 'Connectors for other programs, without what changes by the hour.',
  'assignment-rules': 'Rules that give connectors to teams and clusters.',
  selections: 'Connectors frozen for an operation on many of them.',
  operations: 'Operations on many connectors, and what became of each.',
  sync: 'Asking Kafka Connect anew.',
  failures: 'Failures, what to do about them, and their statistics.',
  organization: 'Names and titles of teams and business clusters.',
  clusters: 'Business clusters.',
  teams: 'Teams, who leads them and where they are told.',
  topics: 'Topics that connectors write and read.',
  mutes: 'Alerts that are held for a while.',
  messages: 'Messages that were sent, or wait.',
  'alert-status': 'Whether people can be told at all.',
  scheduler: 'The scheduler, its runs and its settings.',
  'system-health': 'How the monitor itself is.',
};

/** The noun that a path is about: `connectors` of `/connectors.csv`. */
export function nounOf(path: string): string {
  return path.replace(/^\//, '').split(/[/.]/)[0];
}

/** The nouns of some paths as tags of an OpenAPI document, each once. */
export function tagsOf(paths: readonly string[]) {
  const named = new Set(paths.map(nounOf));
  const known = Object.keys(NOUNS).filter(noun => named.has(noun));
  return [...new Set([...known, ...named])].map(name => ({
    name,
    description: NOUNS[name],
  }));
}
