import {
  AssignmentEntry,
  assignmentFields,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { DbBoolean } from '../../database/tables';
import { toBoolean } from '../../database/values';

/** A row's assignment as a database gives it. */
export interface AssignedRow {
  team: string;
  cluster: string | null;
  dbms: string | null;
  critical: DbBoolean;
}

/** The fields in which two assignments differ, before and after. */
export function assignmentChanges(
  before: AssignedRow,
  after: AssignedRow,
): AssignmentEntry['changes'] {
  const value = (row: AssignedRow, field: keyof AssignedRow) =>
    field === 'critical' ? toBoolean(row.critical) : row[field];
  return assignmentFields.flatMap(field => {
    const from = value(before, field) as string | boolean | null;
    const to = value(after, field) as string | boolean | null;
    return from === to ? [] : [{ field, from, to }];
  });
}
