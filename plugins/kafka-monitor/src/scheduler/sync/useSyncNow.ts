import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  endpoints,
  SyncRequest,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endpointKey, failureMessage, kafkaMonitorApiRef } from '../../api';
import { useTexts } from '../../shared';
import { SyncWish, withWishes } from './syncWishes';

/** Asks for syncs, and remembers which ones, so that their ends are told. */
export function useSyncNow() {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const [wishes, setWishes] = useState<SyncWish[]>([]);
  const { mutate, isPending } = useMutation({
    mutationFn: (body: SyncRequest) => api.call(endpoints.startSync, { body }),
    onSuccess: ({ started }) => {
      setWishes(before => withWishes(before, started));
      queries.invalidateQueries({
        queryKey: endpointKey(endpoints.getScheduler),
      });
    },
    onError: error =>
      toasts.post({
        title: t('environments.syncFailed'),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
  });
  return {
    wishes,
    isPending,
    /** Stays the same from render to render. */
    ask: mutate as (request: SyncRequest) => void,
    forget: () => setWishes([]),
  };
}
