import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  ConnectorDetail,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiRefreshLine } from '@remixicon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  endpointKey,
  failureMessage,
  kafkaMonitorApiRef,
  KEY,
} from '../../api';
import { useTexts } from '../../shared';

/** Asks Kafka Connect anew about this connector. */
export function SyncConnectorButton(props: { connector: ConnectorDetail }) {
  const { environment, connectCluster, name, allowed } = props.connector;
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const params = { environment, connectCluster, name };
  const sync = useMutation({
    mutationFn: () => api.call(endpoints.syncConnector, { params }),
    onSuccess: connector => {
      queries.setQueryData(
        endpointKey(endpoints.getConnector, { params }),
        connector,
      );
      toasts.post({ title: t('connector.synced'), timeout: 5_000 });
    },
    onError: error =>
      toasts.post({
        title: t('connector.syncFailed'),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
  if (!allowed.includes('sync')) {
    return null;
  }
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiRefreshLine />}
      isPending={sync.isPending}
      onPress={() => sync.mutate()}
    >
      {t('connector.sync')}
    </Button>
  );
}
