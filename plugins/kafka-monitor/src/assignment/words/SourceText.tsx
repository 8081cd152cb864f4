import { Link } from '@backstage/ui';
import {
  Assignment,
  AssignmentField,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Age, personName, useTexts } from '../../shared';
import { useRulesHref } from '../useRulesHref';

/**
 * Where a value comes from. Of what people decided only the last decision is
 * kept, so that is what is told of who and when.
 */
export function SourceText(props: {
  assignment: Assignment;
  field: AssignmentField;
}) {
  const { assignment, field } = props;
  const { source, rule } = assignment[field];
  const { by, at } = assignment;
  const { t } = useTexts();
  const rulesHref = useRulesHref();
  if (source === 'person' && by !== null) {
    return (
      <>
        {t('assignment.sourceBy', {
          who: personName(by),
          time: <Age key="at" at={at} />,
        })}
      </>
    );
  }
  if (source === 'rule' && rule !== null) {
    return (
      <Link href={rulesHref} variant="body-small">
        {t('assignment.sourceRule', { rule: String(rule + 1) })}
      </Link>
    );
  }
  return <>{t(`assignment.source.${source}`)}</>;
}
