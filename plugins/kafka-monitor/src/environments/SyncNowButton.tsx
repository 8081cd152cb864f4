import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button } from '@backstage/ui';
import {
  endpoints,
  kafkaMonitorEnvironmentSyncPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiRefreshLine } from '@remixicon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureMessage, kafkaMonitorApiRef, KEY } from '../api';
import { usePlatform } from '../platform';
import { useTexts } from '../shared';
import { useEnvironments } from './useEnvironments';

/** A sync ends some time after it was accepted; these looks find its end. */
const LOOK_AGAIN_MS = [1_000, 3_000, 6_000];

/** Asks Kafka Connect anew about all environments of the platform. */
export function SyncNowButton() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const { data } = useEnvironments(platform);
  const { allowed } = usePermission({
    permission: kafkaMonitorEnvironmentSyncPermission,
  });
  const names = (data?.items ?? [])
    .filter(environment => environment.configured && environment.enabled)
    .map(environment => environment.name);

  const sync = useMutation({
    mutationFn: () =>
      api.call(endpoints.startSync, { body: { environments: names } }),
    onSuccess: ({ started }) => {
      toasts.post({
        title: t('environments.syncStarted', { count: started.length }),
        timeout: 5_000,
      });
      for (const delay of LOOK_AGAIN_MS) {
        setTimeout(() => queries.invalidateQueries({ queryKey: [KEY] }), delay);
      }
    },
    onError: error =>
      toasts.post({
        title: t('environments.syncFailed'),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
  });

  if (!allowed) {
    return null;
  }
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiRefreshLine />}
      isDisabled={names.length === 0}
      isPending={sync.isPending}
      onPress={() => sync.mutate()}
    >
      {t('environments.syncNow')}
    </Button>
  );
}
