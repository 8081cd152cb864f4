import {
  Assignment,
  AssignmentField,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { TwoLines } from '../../shared';
import { SourceText } from './SourceText';
import { ValueName } from './ValueName';

/** A value of a connector, and below it where it comes from. */
export function AssignedValue(props: {
  assignment: Assignment;
  field: AssignmentField;
}) {
  const { assignment, field } = props;
  return (
    <TwoLines
      first={<ValueName field={field} value={assignment[field].value} />}
      second={<SourceText assignment={assignment} field={field} />}
    />
  );
}
