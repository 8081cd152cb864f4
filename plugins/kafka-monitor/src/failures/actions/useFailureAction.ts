import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  endpoints,
  FailureAction,
  FailureDetail,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endpointKey, kafkaMonitorApiRef, KEY } from '../../api';
import { useTexts } from '../../shared';

/** What a person says about an action. */
export interface FailureActionInput {
  note?: string;
  /** ISO time; of an acknowledgement. */
  until?: string;
}

/** Does something about a failure, and shows it as it is then. */
export function useFailureAction(
  id: string,
  action: FailureAction,
  onDone: () => void,
) {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const params = { id };
  return useMutation({
    mutationFn: ({
      note,
      until,
    }: FailureActionInput): Promise<FailureDetail> => {
      switch (action) {
        case 'acknowledge':
          return api.call(endpoints.acknowledgeFailure, {
            params,
            body: { note, until },
          });
        case 'resolve':
          return api.call(endpoints.resolveFailure, { params, body: { note } });
        case 'unresolve':
          return api.call(endpoints.unresolveFailure, {
            params,
            body: { note },
          });
        default:
          return api.call(endpoints.noteFailure, {
            params,
            body: { note: note ?? '' },
          });
      }
    },
    onSuccess: failure => {
      queries.setQueryData(
        endpointKey(endpoints.getFailure, { params }),
        failure,
      );
      toasts.post({ title: t(`failures.done.${action}`), timeout: 5_000 });
      onDone();
    },
    // Refused, it may not be as it was thought to be.
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
}
