import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { ReactNode } from 'react';
import { useTexts } from '../../shared';
import { FormAlerts, NameOf } from './FormAlerts';
import styles from './FormDialog.module.css';
import { Form } from './useForm';
import { useFormSubmit } from './useFormSubmit';

/**
 * A form in a dialog. It is closed by its buttons and by Escape only, so that
 * no click beside it loses what was typed.
 */
export function FormDialog<D extends object>(props: {
  title: string;
  submit: string;
  form: Form<D>;
  /** There is nothing to save. */
  isDisabled?: boolean;
  nameOf?: NameOf;
  /** Further buttons, between submit and cancel. */
  others?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const { form } = props;
  const { t } = useTexts();
  const { body, onSubmit } = useFormSubmit(form);
  return (
    <Dialog
      isOpen
      onOpenChange={isOpen => !isOpen && props.onClose()}
      isDismissable={false}
      isKeyboardDismissDisabled={form.isPending}
      width={640}
    >
      <DialogHeader>{props.title}</DialogHeader>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <DialogBody>
          <div className={styles.body} ref={body}>
            <FormAlerts form={form} nameOf={props.nameOf} />
            {props.children}
          </div>
        </DialogBody>
        <DialogFooter>
          <Button
            type="submit"
            isPending={form.isPending}
            isDisabled={props.isDisabled}
          >
            {form.conflict ? t('organization.conflict.save') : props.submit}
          </Button>
          {props.others}
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
