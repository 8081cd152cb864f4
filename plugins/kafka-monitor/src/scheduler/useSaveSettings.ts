import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  endpoints,
  SchedulerConfig,
  SchedulerConfigUpdate,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endpointKey, failureKind, kafkaMonitorApiRef, KEY } from '../api';
import { useTexts } from '../shared';

/**
 * Saves settings. When someone was faster the newer ones are read, and the
 * mutation's error says that it was a conflict.
 */
export function useSaveSettings(onSaved: (config: SchedulerConfig) => void) {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const key = endpointKey(endpoints.getSchedulerConfig, {});
  return useMutation({
    mutationFn: (update: SchedulerConfigUpdate) =>
      api.call(endpoints.updateSchedulerConfig, { body: update }),
    onSuccess: config => {
      queries.setQueryData(key, config);
      queries.invalidateQueries({ queryKey: [KEY] });
      toasts.post({ title: t('scheduler.settings.saved'), timeout: 5_000 });
      onSaved(config);
    },
    onError: error =>
      failureKind(error) === 'conflict'
        ? queries.invalidateQueries({ queryKey: key })
        : undefined,
  });
}
