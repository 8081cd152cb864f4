/** A failure trace as people met it, and what was wrong. */
export interface CorpusTrace {
  /** Unique slug. */
  id: string;
  /** Public page the facts come from. */
  source: string;
  connectorClass: string | null;
  /** As class knowledge names it: `postgresql`, `mysql`, `s3`; null: unknown. */
  dbms: string | null;
  direction: 'source' | 'sink' | null;
  trace: string;
  /** What was really wrong, in a sentence; null: the trace does not say. */
  truth: string | null;
  /** Ids of the rules whose remedy is right; empty: silence is right. */
  expected: readonly string[];
}
