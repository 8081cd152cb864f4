import { Button, ButtonLink } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { FormAlerts, useFormSubmit } from '../../organization/form';
import { useTexts } from '../../shared';
import { AssignmentFields } from '../fields/AssignmentFields';
import styles from './AssignmentForm.module.css';
import { assignmentFieldName } from '../words/assignedText';
import { useAssignmentForm } from './useAssignmentForm';

/** The form of a connector's organisational data, on a page. */
export function AssignmentForm(props: {
  connector: ConnectorDetail;
  /** Where one goes who changes nothing. */
  backHref: string;
  onSaved: () => void;
}) {
  const { connector } = props;
  const { t } = useTexts();
  const { form, knownDbms } = useAssignmentForm(connector, props.onSaved);
  const { body, onSubmit } = useFormSubmit(form);
  return (
    <form onSubmit={onSubmit} noValidate>
      <div className={styles.form} ref={body}>
        <FormAlerts
          form={form}
          nameOf={field => assignmentFieldName(t, field)}
        />
        <AssignmentFields
          form={form}
          connector={connector}
          knownDbms={knownDbms}
        />
        <div className={styles.buttons}>
          <Button
            type="submit"
            isDisabled={!form.isChanged}
            isPending={form.isPending}
          >
            {t(
              form.conflict
                ? 'organization.conflict.save'
                : 'organization.save',
            )}
          </Button>
          <ButtonLink variant="secondary" href={props.backHref}>
            {t('organization.cancel')}
          </ButtonLink>
        </div>
      </div>
    </form>
  );
}
