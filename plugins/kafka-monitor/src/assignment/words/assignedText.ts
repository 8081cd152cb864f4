import {
  AssignmentEntry,
  AssignmentField,
  assignmentFields,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { OrganizationNames } from '../../organization';
import { dbmsName, Translate } from '../../shared';

/** What teams and business clusters are called. */
export type Titles = Pick<OrganizationNames, 'teamTitle' | 'clusterTitle'>;

/** What one of the four fields can hold; null: none, or not known. */
export type FieldValue = string | boolean | null;

/** What one of the four fields is called; another one, by its own name. */
export function assignmentFieldName(t: Translate, field: string): string {
  const known = assignmentFields.find(each => each === field);
  return known ? t(`assignment.field.${known}`) : field;
}

/** A value in words. */
export function assignedText(
  t: Translate,
  titles: Titles,
  field: AssignmentField,
  value: FieldValue,
): string {
  if (value === null || value === '') {
    return t(
      field === 'dbms' ? 'assignment.value.unknown' : 'assignment.value.none',
    );
  }
  if (typeof value === 'boolean') {
    return t(value ? 'assignment.value.yes' : 'assignment.value.no');
  }
  switch (field) {
    case 'team':
      return titles.teamTitle(value);
    case 'cluster':
      return titles.clusterTitle(value);
    case 'dbms':
      return dbmsName(value);
    default:
      return value;
  }
}

/** What an assignment changed: `Team: Payments → Orders; Critical: no → yes`. */
export function assignmentChangesText(
  t: Translate,
  titles: Titles,
  changes: AssignmentEntry['changes'],
): string {
  return changes
    .map(({ field, from, to }) =>
      t('assignment.change', {
        field: t(`assignment.field.${field}`),
        from: assignedText(t, titles, field, from),
        to: assignedText(t, titles, field, to),
      }),
    )
    .join('; ');
}
