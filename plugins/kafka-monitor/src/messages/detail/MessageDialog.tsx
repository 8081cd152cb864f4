import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureKind, useEndpoint } from '../../api';
import { Loaded, Message, useTexts } from '../../shared';
import { MessageView } from './MessageView';

/** One message: what it says, and what became of it. */
export function MessageDialog(props: { id: string; onClose: () => void }) {
  const { id, onClose } = props;
  const { t } = useTexts();
  const query = useEndpoint(endpoints.getMessage, { params: { id } });
  return (
    <Dialog
      isOpen
      onOpenChange={isOpen => !isOpen && onClose()}
      isDismissable
      width={920}
    >
      <DialogHeader>
        {query.data?.title ?? t('messages.detail.loading')}
      </DialogHeader>
      <DialogBody>
        {query.error && failureKind(query.error) === 'not-found' ? (
          <Message
            alert
            title={t('messages.detail.notFoundTitle')}
            text={t('messages.detail.notFoundText')}
          />
        ) : (
          <Loaded query={query}>
            {message => <MessageView message={message} />}
          </Loaded>
        )}
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('messages.detail.close')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
