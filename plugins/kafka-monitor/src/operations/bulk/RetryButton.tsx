import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  BulkOperation,
  ConnectorRef,
  endpoints,
  MAX_BULK_CONNECTORS,
  MAX_LIMIT,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { failureMessage, KafkaMonitorApi, kafkaMonitorApiRef } from '../../api';
import { useLanguage, useTexts } from '../../shared';
import { OperationButton } from '../OperationButton';
import { BulkQuestion } from './BulkQuestion';

type Retried = 'failed' | 'unknown';

/** All connectors of an operation that have a result. */
async function connectorsWith(
  api: KafkaMonitorApi,
  id: string,
  status: Retried,
): Promise<ConnectorRef[]> {
  const found: ConnectorRef[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.call(endpoints.getBulkResults, {
      params: { id },
      query: { status: [status], cursor, limit: MAX_LIMIT },
    });
    found.push(...page.items.map(({ connector }) => connector));
    cursor = page.nextCursor;
  } while (cursor && found.length < MAX_BULK_CONNECTORS);
  return found.slice(0, MAX_BULK_CONNECTORS);
}

/** Begins the same anew for the connectors that have a result. */
export function RetryButton(props: {
  operation: BulkOperation;
  status: Retried;
  onBegun: (id: string) => void;
}) {
  const { operation, status, onBegun } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const [rows, setRows] = useState<ConnectorRef[]>();
  const look = useMutation({
    mutationFn: () => connectorsWith(api, operation.id, status),
    onSuccess: setRows,
    onError: error =>
      toasts.post({
        title: t('operations.progress.retry.failure'),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
  });
  const count = operation.counts[status];
  if (count === 0) {
    return null;
  }
  return (
    <>
      <OperationButton isPending={look.isPending} onPress={() => look.mutate()}>
        {t(`operations.progress.retry.${status}`, {
          count,
          number: count.toLocaleString(language),
        })}
      </OperationButton>
      {rows && (
        <BulkQuestion
          operation={operation.operation}
          target={{ kind: 'rows', rows }}
          onBegun={onBegun}
          onClose={() => setRows(undefined)}
        />
      )}
    </>
  );
}
