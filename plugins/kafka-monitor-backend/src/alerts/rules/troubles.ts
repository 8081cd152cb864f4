/** What is the matter with a Connect cluster or an environment. */
export type TroubleKind =
  | 'unreachable'
  | 'cut-off'
  | 'silent-worker'
  | 'held'
  | 'disabled'
  | 'stopped';

/** A trouble that is told of once, and its end. */
export interface Trouble {
  /** The same as long as it is the same trouble. */
  subject: string;
  kind: TroubleKind;
  /** Null: of the environment, or of Kafka Monitor. */
  connectClusterId: number | null;
  environment: string;
  /** As people are told it: `production/main`, `production/main worker`. */
  label: string;
  since: Date;
  /** What the look at it said; null: nothing. */
  detail: string | null;
}

/** What to say of troubles at this moment. */
export interface TroublePlan {
  begun: readonly Trouble[];
  /** Subjects. */
  ended: readonly string[];
}

/**
 * Troubles that nobody was told of, and those told of that are over. One that
 * a worse one explains is not told beside it, and not called over for it.
 *
 * @param told subjects
 * @param isHeld a mute holds it; it is told when that ends
 */
export function planTroubles(
  troubles: readonly Trouble[],
  told: ReadonlySet<string>,
  isHeld: (trouble: Trouble) => boolean,
): TroublePlan {
  const unreachable = new Set(
    troubles
      .filter(({ kind }) => kind === 'unreachable')
      .map(each => each.connectClusterId),
  );
  const explained = (trouble: Trouble) =>
    (trouble.kind === 'silent-worker' || trouble.kind === 'cut-off') &&
    unreachable.has(trouble.connectClusterId);
  const present = new Set(troubles.map(({ subject }) => subject));
  return {
    begun: troubles.filter(
      each => !told.has(each.subject) && !explained(each) && !isHeld(each),
    ),
    ended: [...told].filter(subject => !present.has(subject)),
  };
}
