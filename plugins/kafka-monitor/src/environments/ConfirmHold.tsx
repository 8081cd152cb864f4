import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
  Text,
} from '@backstage/ui';
import {
  endpoints,
  kafkaMonitorEnvironmentConfirmPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { failureMessage, kafkaMonitorApiRef, KEY } from '../api';
import { useTexts } from '../shared';
import { ClusterLine } from './clusterLines';

/** An admin's word that what a held Connect cluster reports is right. */
export function ConfirmHold(props: { line: ClusterLine }) {
  const { environment, connectCluster, cluster } = props.line;
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { allowed } = usePermission({
    permission: kafkaMonitorEnvironmentConfirmPermission,
  });
  const confirm = useMutation({
    mutationFn: () =>
      api.call(endpoints.confirmConnectCluster, {
        params: { environment, connectCluster },
      }),
    onSuccess: () => {
      setOpen(false);
      toasts.post({
        title: t('environments.confirm.done', { cluster }),
        timeout: 5_000,
      });
    },
    onError: error =>
      toasts.post({
        title: t('environments.confirm.failed', { cluster }),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });

  if (!allowed) {
    return null;
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button size="small" variant="secondary">
        {t('environments.confirm.button')}
      </Button>
      <Dialog>
        <DialogHeader>
          {t('environments.confirm.title', { cluster })}
        </DialogHeader>
        <DialogBody>
          <Text as="p">{t('environments.confirm.text', { cluster })}</Text>
        </DialogBody>
        <DialogFooter>
          <Button
            isPending={confirm.isPending}
            onPress={() => confirm.mutate()}
          >
            {t('environments.confirm.submit')}
          </Button>
          <Button variant="secondary" slot="close">
            {t('environments.confirm.cancel')}
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
