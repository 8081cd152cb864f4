import {
  Assignment,
  AssignmentField,
  AssignmentValues,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { dbmsName, dbmsOf } from '../../shared';

/** What a person decides about one connector, as it is typed. */
export interface AssignmentDraft {
  /** Null: automatic. So are those below. */
  team: string | null;
  cluster: string | null;
  /** The name of the system; empty: automatic. */
  dbms: string;
  critical: boolean | null;
}

function byHand<T>({ value, source }: { value: T; source: string }): T | null {
  return source === 'person' ? value : null;
}

/** What people have decided so far. */
export function draftOf(assignment: Assignment): AssignmentDraft {
  const dbms = byHand(assignment.dbms);
  return {
    team: byHand(assignment.team),
    cluster: byHand(assignment.cluster),
    dbms: dbms === null ? '' : dbmsName(dbms),
    critical: byHand(assignment.critical),
  };
}

/** Whether a field of the draft is left to the rules. */
export function isAutomatic(
  draft: AssignmentDraft,
  field: AssignmentField,
): boolean {
  const value = draft[field];
  return value === null || value === '';
}

/** The part of a draft that leaves a field to the rules. */
export function automatic(field: AssignmentField): Partial<AssignmentDraft> {
  return { [field]: field === 'dbms' ? '' : null };
}

/**
 * What is sent: only what differs from what was read.
 *
 * @param known - identifiers of DBMS that are in use
 */
export function changedValues(
  before: AssignmentDraft,
  draft: AssignmentDraft,
  known: readonly string[],
): AssignmentValues {
  const dbms = draft.dbms.trim() ? dbmsOf(draft.dbms, known) : null;
  return {
    ...(draft.team !== before.team && { team: draft.team }),
    ...(draft.cluster !== before.cluster && { cluster: draft.cluster }),
    ...(draft.dbms !== before.dbms && { dbms }),
    ...(draft.critical !== before.critical && { critical: draft.critical }),
  };
}
