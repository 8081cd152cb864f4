import { Text } from '@backstage/ui';
import {
  assignmentFields,
  AssignmentValues,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useOrganization } from '../../organization';
import { useTexts } from '../../shared';
import { assignedText } from '../words/assignedText';
import { leftFields } from './bulkDecisions';

/** What becomes of the four fields, in one sentence, told as it changes. */
export function BulkAssignmentText(props: {
  /** Undefined: nothing is decided yet. */
  values: AssignmentValues | undefined;
}) {
  const { values } = props;
  const { t } = useTexts();
  const titles = useOrganization();
  const parts = assignmentFields.flatMap(field => {
    const value = values?.[field];
    if (value === undefined) {
      return [];
    }
    return t('assignment.bulk.part', {
      field: t(`assignment.field.${field}`),
      value:
        value === null
          ? t('assignment.value.automatic')
          : assignedText(t, titles, field, value),
    });
  });
  const left = values ? leftFields(values) : [];
  return (
    <Text as="p" weight="bold" role="status">
      {parts.length === 0
        ? t('assignment.bulk.nothing')
        : t('assignment.bulk.what', { parts: parts.join('; ') })}
      {parts.length > 0 &&
        left.length > 0 &&
        ` ${t('assignment.bulk.left', {
          fields: left.map(field => t(`assignment.field.${field}`)).join(', '),
        })}`}
    </Text>
  );
}
