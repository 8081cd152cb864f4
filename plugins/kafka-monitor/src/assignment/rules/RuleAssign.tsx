import {
  assignmentFields,
  AssignmentRule,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../../shared';
import { ValueName } from '../words/ValueName';
import styles from './rules.module.css';

/** What a rule gives to the connectors that it matches, a line each. */
export function RuleAssign(props: { assign: AssignmentRule['assign'] }) {
  const { assign } = props;
  const { t } = useTexts();
  return (
    <ul className={styles.lines}>
      {assignmentFields.map(field => {
        const value = assign[field];
        return (
          value !== undefined && (
            <li key={field}>
              {t(`assignment.field.${field}`)}:{' '}
              <ValueName field={field} value={value} />
            </li>
          )
        );
      })}
    </ul>
  );
}
