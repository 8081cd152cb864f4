import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failureMessage, kafkaMonitorApiRef, KEY } from '../api';
import { useTexts } from '../shared';

/** Ends a mute before its time. */
export function useEndMute(id: string) {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.call(endpoints.endMute, { params: { id } }),
    onSuccess: () => toasts.post({ title: t('mutes.endDone'), timeout: 5_000 }),
    onError: error =>
      toasts.post({
        title: t('mutes.endFailed'),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
    // Refused, it may not be as it was thought to be.
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
}
