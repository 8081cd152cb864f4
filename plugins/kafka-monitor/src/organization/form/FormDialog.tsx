import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { FormEvent, ReactNode, useEffect, useRef, useState } from 'react';
import { Age, personName, useTexts } from '../../shared';
import { fieldName } from '../history';
import styles from './FormDialog.module.css';
import { Form } from './useForm';

/** What can have the focus of a field that is wrong. */
const INVALID =
  'input[aria-invalid="true"], textarea[aria-invalid="true"], [data-invalid] button';

function ConflictAlert<D extends object>(props: {
  conflict: NonNullable<Form<D>['conflict']>;
}) {
  const { by, at, changed } = props.conflict;
  const { t } = useTexts();
  const time = <Age key="at" at={at} />;
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={
        by === null
          ? t('organization.conflict.titleItself', { time })
          : t('organization.conflict.title', { who: personName(by), time })
      }
      description={
        <>
          {changed.length > 0 &&
            t('organization.conflict.changed', {
              fields: changed.map(field => fieldName(t, field)).join(', '),
            })}{' '}
          {t('organization.conflict.text')}
        </>
      }
    />
  );
}

/**
 * A form in a dialog. It is closed by its buttons and by Escape only, so that
 * no click beside it loses what was typed.
 */
export function FormDialog<D extends object>(props: {
  title: string;
  submit: string;
  form: Form<D>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { form } = props;
  const { t } = useTexts();
  const body = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  // After an attempt that found something wrong, that is what is to be seen.
  useEffect(() => {
    if (attempts > 0) {
      body.current?.querySelector<HTMLElement>(INVALID)?.focus();
    }
  }, [attempts]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit();
    setAttempts(attempts + 1);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={isOpen => !isOpen && props.onClose()}
      isDismissable={false}
      isKeyboardDismissDisabled={form.isPending}
      width={640}
    >
      <DialogHeader>{props.title}</DialogHeader>
      <form className={styles.form} onSubmit={submit} noValidate>
        <DialogBody>
          <div className={styles.body} ref={body}>
            {form.conflict && <ConflictAlert conflict={form.conflict} />}
            {form.failure && (
              <Alert
                role="alert"
                status="danger"
                icon
                title={t('organization.saveFailed')}
                description={form.failure}
              />
            )}
            {props.children}
          </div>
        </DialogBody>
        <DialogFooter>
          <Button type="submit" isPending={form.isPending}>
            {form.conflict ? t('organization.conflict.save') : props.submit}
          </Button>
          <Button
            variant="secondary"
            isDisabled={form.isPending}
            onPress={props.onClose}
          >
            {t('organization.cancel')}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
