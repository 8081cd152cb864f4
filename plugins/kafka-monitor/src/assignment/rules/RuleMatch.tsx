import { AssignmentRule } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Fragment } from 'react';
import { Translate, useTexts } from '../../shared';
import styles from './rules.module.css';
import { RuleCondition, ruleConditions } from './ruleConditions';

function subjectText(t: Translate, { subject, key }: RuleCondition): string {
  return key === undefined
    ? t(`assignment.rules.subject.${subject}`)
    : t('assignment.rules.configKey', { key });
}

/** What a rule asks of a connector, a line each, all of which have to fit. */
export function RuleMatch(props: { match: AssignmentRule['match'] }) {
  const { t } = useTexts();
  return (
    <ul className={styles.lines}>
      {ruleConditions(props.match).map(condition => {
        const subject = subjectText(t, condition);
        return (
          <li key={subject}>
            {subject}:{' '}
            {condition.patterns.map((pattern, index) => (
              <Fragment key={pattern}>
                {index > 0 && ` ${t('assignment.rules.or')} `}
                <code className={styles.pattern}>{pattern}</code>
              </Fragment>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
