import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
  Flex,
  Text,
  TextAreaField,
} from '@backstage/ui';
import {
  FailureAction,
  FailureDetail,
  MAX_NOTE,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode, useState } from 'react';
import { failureMessage } from '../../api';
import { useTexts } from '../../shared';
import { useFailureAction } from './useFailureAction';

/**
 * A button that asks before it does something about a failure, and takes a
 * note along.
 *
 * @param until - of an acknowledgement: when it ends, asked for at the end
 */
export function FailureActionDialog(props: {
  failure: FailureDetail;
  action: FailureAction;
  /** What will happen. */
  text?: ReactNode;
  children?: ReactNode;
  until?: () => string;
}) {
  const { failure, action, text, children, until } = props;
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const run = useFailureAction(failure.id, action, () => {
    setOpen(false);
    setNote('');
  });
  const isNoteRequired = action === 'note';
  const open = (next: boolean) => {
    run.reset();
    setOpen(next);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={open}>
      <Button
        size="small"
        variant={
          action === 'acknowledge' && failure.status === 'open'
            ? 'primary'
            : 'secondary'
        }
      >
        {t(`failures.action.${action}`)}
      </Button>
      <Dialog>
        <DialogHeader>
          {t(`failures.dialog.${action}`, { name: failure.name })}
        </DialogHeader>
        <DialogBody>
          <Flex direction="column" gap="4">
            {text && <Text as="p">{text}</Text>}
            {children}
            <TextAreaField
              label={t('failures.note')}
              secondaryLabel={
                isNoteRequired ? undefined : t('failures.optional')
              }
              isRequired={isNoteRequired}
              maxLength={MAX_NOTE}
              value={note}
              onChange={setNote}
            />
            {run.error && (
              <Alert
                role="alert"
                status="danger"
                icon
                title={t('failures.actionFailed')}
                description={failureMessage(run.error)}
              />
            )}
          </Flex>
        </DialogBody>
        <DialogFooter>
          <Button
            isPending={run.isPending}
            isDisabled={isNoteRequired && !note.trim()}
            onPress={() =>
              run.mutate({ note: note.trim() || undefined, until: until?.() })
            }
          >
            {t(`failures.action.${action}`)}
          </Button>
          <Button variant="secondary" slot="close">
            {t('failures.cancel')}
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
