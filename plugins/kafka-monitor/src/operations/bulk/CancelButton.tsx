import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  BulkOperation,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endpointKey, failureMessage, kafkaMonitorApiRef } from '../../api';
import { useTexts } from '../../shared';
import { OperationButton } from '../OperationButton';

/** Begins no more of a bulk operation; what is under way ends. */
export function CancelButton(props: { operation: BulkOperation }) {
  const params = { id: props.operation.id };
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => api.call(endpoints.cancelBulkOperation, { params }),
    onSuccess: operation =>
      queries.setQueryData(
        endpointKey(endpoints.getBulkOperation, { params }),
        operation,
      ),
    onError: error =>
      toasts.post({
        title: t('operations.progress.cancelFailed'),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
  });
  return (
    <OperationButton
      isPending={cancel.isPending}
      onPress={() => cancel.mutate()}
    >
      {t('operations.progress.cancel')}
    </OperationButton>
  );
}
