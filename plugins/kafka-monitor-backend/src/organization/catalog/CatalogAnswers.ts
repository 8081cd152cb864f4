/** What the catalog says of a Group. */
export interface KnownGroup {
  /** Kafka Monitor itself has made it. */
  isOurs: boolean;
  /** Refs of users that its annotation names as leads, each once. */
  leads: readonly string[];
}

/**
 * What the catalog was asked for, by ref; undefined or false: it has no such
 * entity. What it was not asked for is not in there.
 */
export interface CatalogAnswers {
  groups: ReadonlyMap<string, KnownGroup | undefined>;
  users: ReadonlyMap<string, boolean>;
}
