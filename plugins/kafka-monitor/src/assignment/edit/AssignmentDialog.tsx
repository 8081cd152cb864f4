import { Button } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useRef } from 'react';
import { FormDialog } from '../../organization/form';
import { useTexts } from '../../shared';
import { AssignmentFields } from '../fields/AssignmentFields';
import { assignmentFieldName } from '../words/assignedText';
import { useAssignmentForm } from './useAssignmentForm';
import { WhatItIs } from './WhatItIs';

/**
 * The same form in place of a page, to go through several connectors: after
 * saving, or without it, on to the next one.
 */
export function AssignmentDialog(props: {
  connector: ConnectorDetail;
  /** The next one is being looked up. */
  isMoving: boolean;
  onNext: () => void;
  onClose: () => void;
}) {
  const { connector, isMoving, onNext, onClose } = props;
  const { t } = useTexts();
  const goesOn = useRef(true);
  const { form, knownDbms } = useAssignmentForm(connector, () =>
    goesOn.current ? onNext() : onClose(),
  );
  const submit = (next: boolean) => {
    goesOn.current = next;
    form.submit();
  };
  const isPending = form.isPending || isMoving;
  return (
    <FormDialog
      title={t('assignment.editTitle', { name: connector.name })}
      submit={t('assignment.saveAndNext')}
      form={{ ...form, isPending, submit: () => submit(true) }}
      isDisabled={!form.isChanged}
      nameOf={field => assignmentFieldName(t, field)}
      others={
        <>
          <Button
            variant="secondary"
            isDisabled={!form.isChanged || isPending}
            onPress={() => submit(false)}
          >
            {t('organization.save')}
          </Button>
          <Button variant="secondary" isDisabled={isPending} onPress={onNext}>
            {t('assignment.skip')}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <WhatItIs connector={connector} />
      <AssignmentFields
        form={form}
        connector={connector}
        knownDbms={knownDbms}
      />
    </FormDialog>
  );
}
