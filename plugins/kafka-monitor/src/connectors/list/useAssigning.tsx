import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  ConnectorDetail,
  ConnectorItem,
  ConnectorList,
  endpoints,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation } from '@tanstack/react-query';
import { ReactNode, useRef, useState } from 'react';
import { failureMessage, kafkaMonitorApiRef } from '../../api';
import { AssignmentDialog } from '../../assignment';
import { useTexts } from '../../shared';
import { nextToAssign } from './nextToAssign';

/**
 * Goes through the rows of a list, assigning one after the other in a dialog.
 *
 * @param list - is read anew at its end: those that were assigned make room
 */
export function useAssigning(list: {
  data: ConnectorList | undefined;
  refetch: () => Promise<{ data: ConnectorList | undefined }>;
}): { begin: (item: ConnectorItem) => void; dialog: ReactNode } {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const [connector, setConnector] = useState<ConnectorDetail>();
  const seen = useRef(new Set<string>());

  const open = useMutation({
    mutationFn: (item: ConnectorItem) =>
      api.call(endpoints.getConnector, {
        params: {
          environment: item.environment,
          connectCluster: item.connectCluster,
          name: item.name,
        },
      }),
    onSuccess: setConnector,
    onError: (error, { name }) =>
      toasts.post({
        title: t('assignment.lookUpFailed', { name }),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
  });
  const move = useMutation({
    mutationFn: async (present: string) => {
      const find = (looked: ConnectorList | undefined) =>
        nextToAssign(looked?.items ?? [], present, seen.current);
      return find(list.data) ?? find((await list.refetch()).data);
    },
    onSuccess: item => (item ? open.mutate(item) : setConnector(undefined)),
  });
  const goOn = (present: string) => {
    seen.current.add(present);
    move.mutate(present);
  };
  const ref = connector && stringifyConnectorRef(connector);
  return {
    begin: item => {
      seen.current = new Set();
      open.mutate(item);
    },
    dialog: connector && ref && (
      <AssignmentDialog
        key={ref}
        connector={connector}
        isMoving={move.isPending || open.isPending}
        onNext={() => goOn(ref)}
        onClose={() => setConnector(undefined)}
      />
    ),
  };
}
