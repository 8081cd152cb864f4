import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
  Text,
} from '@backstage/ui';
import {
  MuteCreate,
  muteCreateSchema,
  MuteScope,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { failureMessage } from '../../api';
import { FormText } from '../../organization/form';
import { useTexts } from '../../shared';
import { useScopeText } from '../useScopeText';
import { isMuteEnd, MuteChoice, muteEnd } from './muteTimes';
import { UntilField } from './UntilField';
import { useCreateMute } from './useCreateMute';

const { shape } = muteCreateSchema;
/** The longest reason, in characters. */
const MAX_REASON = 500;

/** Asks why, and until when, before alerts are held. */
export function MuteDialog(props: {
  scope: MuteScope;
  /** For how many the viewer may. */
  hours: number;
  onClose: () => void;
}) {
  const { scope, hours, onClose } = props;
  const { t } = useTexts();
  const what = useScopeText()(scope);
  const [reason, setReason] = useState('');
  const [choice, setChoice] = useState<MuteChoice>('h4');
  const [other, setOther] = useState<number>();
  const [isTried, setTried] = useState(false);
  const create = useCreateMute(what, onClose);
  const isReason = shape.reason.safeParse(reason).success;

  const submit = () => {
    setTried(true);
    const now = Date.now();
    const end = muteEnd(choice, now, hours, other);
    if (isReason && isMuteEnd(end, now, hours)) {
      const until = new Date(end).toISOString();
      create.mutate({ scope, reason, until } satisfies MuteCreate);
    }
  };
  return (
    <Dialog
      isOpen
      onOpenChange={isOpen => !isOpen && onClose()}
      isDismissable={false}
      width={560}
    >
      <DialogHeader>{t('mutes.dialog.title')}</DialogHeader>
      <DialogBody>
        <Flex direction="column" gap="4">
          <Text as="p">{t('mutes.dialog.text', { what })}</Text>
          <FormText
            label={t('mutes.dialog.reason')}
            description={t('mutes.dialog.reasonText')}
            value={reason}
            onChange={setReason}
            isRequired
            problem={
              isTried && !isReason
                ? t('mutes.dialog.reasonProblem', { max: String(MAX_REASON) })
                : undefined
            }
          />
          <UntilField
            hours={hours}
            choice={choice}
            onChoice={setChoice}
            other={other}
            onOther={setOther}
            isTried={isTried}
          />
          {create.error && (
            <Alert
              role="alert"
              status="danger"
              icon
              title={t('mutes.dialog.failed')}
              description={failureMessage(create.error)}
            />
          )}
        </Flex>
      </DialogBody>
      <DialogFooter>
        <Button isPending={create.isPending} onPress={submit}>
          {t('mutes.dialog.submit')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('mutes.dialog.cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
