/** Who changes a team or business cluster, and when. */
export interface ChangedBy {
  /** User entity ref. */
  actor: string;
  at: Date;
}

/** Another version is stored than the one that was read. */
export class NewerVersion extends Error {}
