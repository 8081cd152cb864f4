import { AssignmentField } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ClusterName, TeamName, useOrganization } from '../../organization';
import { useTexts } from '../../shared';
import { assignedText, FieldValue } from './assignedText';

/** A value in words; a team or business cluster leads to its page. */
export function ValueName(props: {
  field: AssignmentField;
  value: FieldValue;
}) {
  const { field, value } = props;
  const { t } = useTexts();
  const titles = useOrganization();
  if (field === 'team' && typeof value === 'string') {
    return <TeamName name={value} />;
  }
  return field === 'cluster' && typeof value === 'string' ? (
    <ClusterName name={value} />
  ) : (
    <>{assignedText(t, titles, field, value)}</>
  );
}
