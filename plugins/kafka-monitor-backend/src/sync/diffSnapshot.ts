/** What the rows know of a connector when a snapshot is compared. */
export interface KnownConnector {
  id: number;
  name: string;
  statusHash: string | null;
  infoHash: string | null;
  observedSeq: number;
  absent: boolean;
}

/** A connector's part of a snapshot: enough to prove it unchanged. */
export interface Slice {
  name: string;
  hash: string;
}

/** Names, each list without repetition. */
export interface SnapshotDiff<S extends Slice> {
  /** To be read: new, changed, or back after being absent. */
  changed: S[];
  /** In the rows, not in the snapshot. */
  missing: KnownConnector[];
  /** In the snapshot, not in the rows. */
  added: string[];
  /** Left alone: a later look than this snapshot's has written them. */
  newer: string[];
}

/**
 * Compares a snapshot with the rows. Hashes only ever prove that nothing
 * changed; a row without one is always read again.
 *
 * @param sequence drawn before the snapshot was asked for
 */
export function diffSnapshot<S extends Slice>(
  known: ReadonlyMap<string, KnownConnector>,
  slices: ReadonlyMap<string, S>,
  sequence: number,
  hashOf: (row: KnownConnector) => string | null,
): SnapshotDiff<S> {
  const diff: SnapshotDiff<S> = {
    changed: [],
    missing: [],
    added: [],
    newer: [],
  };
  for (const slice of slices.values()) {
    const row = known.get(slice.name);
    if (!row) {
      diff.added.push(slice.name);
      diff.changed.push(slice);
    } else if (row.observedSeq > sequence) {
      diff.newer.push(slice.name);
    } else if (hashOf(row) !== slice.hash) {
      diff.changed.push(slice);
    }
  }
  for (const row of known.values()) {
    if (!slices.has(row.name)) {
      if (row.observedSeq > sequence) {
        diff.newer.push(row.name);
      } else {
        diff.missing.push(row);
      }
    }
  }
  return diff;
}
