import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { endpointKey, failureMessage, kafkaMonitorApiRef, KEY } from '../api';
import { useTexts } from '../shared';
import { outcomeText } from './outcomeText';
import { AskedOperation, sendOperation } from './sendOperation';

/** An operation, and whether a dialog is open that tells what failed. */
type Asked = AskedOperation & { fromDialog?: boolean };

/**
 * Operates one connector and tells what came of it. The connector that the
 * answer holds is shown at once.
 */
export function useConnectorOperation(
  ref: ConnectorRef,
  onDone?: (asked: AskedOperation) => void,
) {
  const { environment, connectCluster, name } = ref;
  const params = { environment, connectCluster, name };
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  // A dialog that was left with its page can not tell what failed.
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  return useMutation({
    mutationFn: (asked: Asked) => sendOperation(api, params, asked),
    onSuccess: (outcome, asked) => {
      if (outcome.connector) {
        queries.setQueryData(
          endpointKey(endpoints.getConnector, { params }),
          outcome.connector,
        );
      }
      const nothing =
        asked.operation === 'restart' && outcome.restarted?.length === 0;
      toasts.post({
        ...outcomeText(t, params, asked, outcome),
        status: nothing ? 'warning' : 'success',
        timeout: 10_000,
      });
      onDone?.(asked);
    },
    onError: (error, asked) => {
      if (!asked.fromDialog || !isShown.current) {
        toasts.post({
          title: t(`operations.failed.${asked.operation}`, { name }),
          description: failureMessage(error),
          status: 'danger',
          timeout: 15_000,
        });
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** @see useConnectorOperation */
export type ConnectorOperationMutation = ReturnType<
  typeof useConnectorOperation
>;
