import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  endpoints,
  MuteCreate,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { kafkaMonitorApiRef, KEY } from '../../api';
import { useTexts } from '../../shared';

/** Mutes something, and says so. */
export function useCreateMute(what: string, onDone: () => void) {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MuteCreate) => api.call(endpoints.createMute, { body }),
    onSuccess: () => {
      toasts.post({ title: t('mutes.dialog.done', { what }), timeout: 5_000 });
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
}
