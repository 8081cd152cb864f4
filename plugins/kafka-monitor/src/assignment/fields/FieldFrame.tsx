import { Button, Text } from '@backstage/ui';
import {
  Assignment,
  AssignmentField,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { useOrganization } from '../../organization';
import { Form, FormField } from '../../organization/form';
import { dbmsOf, useTexts } from '../../shared';
import { assignedText } from '../words/assignedText';
import { SourceText } from '../words/SourceText';
import { AssignmentDraft, automatic, isAutomatic } from './assignmentDraft';
import styles from './AssignmentFields.module.css';

/**
 * A field, and under it what is there at present and where it comes from, the
 * way back to automatic, and what somebody else decided meanwhile.
 */
export function FieldFrame(props: {
  field: AssignmentField;
  form: Form<AssignmentDraft>;
  /** As it is by now. */
  assignment: Assignment;
  children: ReactNode;
}) {
  const { field, form, assignment } = props;
  const { draft, change, newsOf } = form;
  const { t } = useTexts();
  const titles = useOrganization();
  const name = t(`assignment.field.${field}`);
  const draftText = (value: AssignmentDraft[AssignmentField]) => {
    if (value === null || value === '') {
      return t('assignment.value.automatic');
    }
    return assignedText(
      t,
      titles,
      field,
      field === 'dbms' ? dbmsOf(String(value), []) : value,
    );
  };
  return (
    <FormField
      label={name}
      news={newsOf(field)}
      textOf={draftText}
      onUse={value => change({ [field]: value })}
    >
      {props.children}
      <div className={styles.present}>
        <Text color="secondary" variant="body-small">
          {t('assignment.present', {
            value: assignedText(t, titles, field, assignment[field].value),
            source: (
              <SourceText key="source" assignment={assignment} field={field} />
            ),
          })}
        </Text>
        {!isAutomatic(draft, field) && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('assignment.backLabel', { field: name })}
            onPress={() => change(automatic(field))}
          >
            {t('assignment.back')}
          </Button>
        )}
      </div>
    </FormField>
  );
}
