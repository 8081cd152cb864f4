import type { RuleScope } from './RemedyRule';

/** What is known of a connector; absent and null: not known. */
export interface KnownConnector {
  connectorClass?: string | null;
  /** As class knowledge names it. */
  dbms?: string | null;
  direction?: 'source' | 'sink' | null;
}

/**
 * How many of a rule's limits are known to be kept; undefined: one is known to
 * be broken.
 */
export function scopeFit(
  about: RuleScope | undefined,
  { connectorClass, dbms, direction }: KnownConnector,
): number | undefined {
  if (!about) {
    return 0;
  }
  const kept = [
    about.connectorClass && connectorClass
      ? about.connectorClass.test(connectorClass)
      : undefined,
    about.dbms && dbms ? about.dbms.includes(dbms) : undefined,
    about.direction && direction ? about.direction === direction : undefined,
  ];
  return kept.includes(false) ? undefined : kept.filter(Boolean).length;
}
