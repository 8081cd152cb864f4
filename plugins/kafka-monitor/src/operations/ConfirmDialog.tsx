import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextField,
} from '@backstage/ui';
import { FormEvent, ReactNode, useState } from 'react';
import { failureMessage } from '../api';
import { useTexts } from '../shared';
import styles from './ConfirmDialog.module.css';

/**
 * Asks before something is done. What failed stands in it, so that it can be
 * tried again; while it is under way it can not be closed.
 */
export function ConfirmDialog(props: {
  title: string;
  /** What the button that does it says. */
  submit: string;
  destructive?: boolean;
  /** Has to be typed before it can be done. */
  typed?: string;
  /** Why it can not be done. */
  isDisabled?: boolean;
  isPending: boolean;
  error: Error | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { typed, isPending, error } = props;
  const { t } = useTexts();
  const [text, setText] = useState('');
  const isReady =
    !props.isDisabled && (typed === undefined || text.trim() === typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isPending) {
      props.onSubmit();
    }
  };
  return (
    <Dialog
      isOpen
      onOpenChange={isOpen => !isOpen && props.onClose()}
      isDismissable={!isPending}
      isKeyboardDismissDisabled={isPending}
      width={480}
    >
      <DialogHeader>{props.title}</DialogHeader>
      <form className={styles.form} onSubmit={submit}>
        <DialogBody>
          <div className={styles.body}>
            {props.children}
            {typed !== undefined && (
              <TextField
                // A dialog takes the focus in any case.
                // eslint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
                autoComplete="off"
                label={t('operations.confirm.typed', { name: typed })}
                value={text}
                onChange={setText}
              />
            )}
            {error && (
              <Alert
                role="alert"
                status="danger"
                icon
                title={failureMessage(error)}
              />
            )}
          </div>
        </DialogBody>
        <DialogFooter>
          <Button
            type="submit"
            destructive={props.destructive}
            isDisabled={!isReady}
            isPending={isPending}
          >
            {props.submit}
          </Button>
          <Button
            variant="secondary"
            isDisabled={isPending}
            onPress={props.onClose}
          >
            {t('operations.cancel')}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
