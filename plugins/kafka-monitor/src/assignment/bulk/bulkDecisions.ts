import {
  AssignmentField,
  assignmentFields,
  AssignmentValues,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { dbmsOf } from '../../shared';

/**
 * What is decided of a field for many connectors at once: it stays as it is,
 * is left to the rules again, or is the same for all of them.
 */
export type BulkDecision<V> = 'leave' | 'automatic' | { value: V };

/** What is decided for many connectors at once, as it is typed. */
export interface BulkDecisions {
  team: BulkDecision<string>;
  cluster: BulkDecision<string>;
  /** The name of the system. */
  dbms: BulkDecision<string>;
  critical: BulkDecision<boolean>;
}

/** Nothing decided yet. */
export const noDecisions: BulkDecisions = {
  team: 'leave',
  cluster: 'leave',
  dbms: 'leave',
  critical: 'leave',
};

function given<V>(decision: BulkDecision<V>): V | null {
  return decision === 'automatic' || decision === 'leave'
    ? null
    : decision.value;
}

/**
 * What is sent.
 *
 * @param known - identifiers of DBMS that are in use
 * @returns undefined while nothing is decided, or something not to its end
 */
export function bulkValues(
  decisions: BulkDecisions,
  known: readonly string[],
): AssignmentValues | undefined {
  const { team, cluster, dbms, critical } = decisions;
  const system = given(dbms);
  const values: AssignmentValues = {
    ...(team !== 'leave' && { team: given(team) }),
    ...(cluster !== 'leave' && { cluster: given(cluster) }),
    ...(dbms !== 'leave' && {
      dbms: system === null ? null : dbmsOf(system, known),
    }),
    ...(critical !== 'leave' && { critical: given(critical) }),
  };
  const isDone = system === null || system.trim() !== '';
  return isDone && Object.keys(values).length > 0 ? values : undefined;
}

/** The fields that stay as they are. */
export function leftFields(values: AssignmentValues): AssignmentField[] {
  return assignmentFields.filter(field => values[field] === undefined);
}
