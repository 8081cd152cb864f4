import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  ConnectorDetail,
  ConnectorItem,
  endpoints,
  hasAddress,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiRestartLine } from '@remixicon/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { failureMessage, kafkaMonitorApiRef } from '../api';
import { useTexts } from '../shared';
import { failedParts, offerOf } from './offers';
import { OperationButton } from './OperationButton';
import { refusalText } from './refusalText';
import { RestartDialog } from './RestartDialog';
import { useConnectorOperation } from './useConnectorOperation';
import { useRestartAdvice } from './useRestartAdvice';

function RestartQuestion(props: {
  connector: ConnectorDetail;
  onClose: () => void;
}) {
  const { connector, onClose } = props;
  const advice = useRestartAdvice(connector.failure);
  const operation = useConnectorOperation(connector, onClose);
  const onlyFailed = failedParts(connector).length > 0;
  return (
    <RestartDialog
      connector={connector}
      asked={{ operation: 'restart', onlyFailed }}
      advice={advice}
      operation={operation}
      onClose={onClose}
    />
  );
}

/**
 * Restarts a connector of which only its row is known. Which parts that would
 * be is looked up when it is pressed, and asked about.
 */
export function RestartButton(props: { connector: ConnectorItem }) {
  const { connector } = props;
  const { environment, connectCluster, name } = connector;
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const [asked, setAsked] = useState<ConnectorDetail>();
  const lookUp = useMutation({
    mutationFn: () =>
      api.call(endpoints.getConnector, {
        params: { environment, connectCluster, name },
      }),
    onSuccess: setAsked,
    onError: error =>
      toasts.post({
        title: t('operations.failed.restart', { name }),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
  });
  const offer = offerOf(connector, 'restart');
  if (!offer || !hasAddress(name)) {
    return null;
  }
  return (
    <>
      <OperationButton
        icon={<RiRestartLine />}
        label={t('operations.action.restartLabel', { name })}
        hindrance={offer.refusal ? refusalText(t, offer.refusal) : undefined}
        isPending={lookUp.isPending}
        onPress={() => lookUp.mutate()}
      >
        {t('operations.action.restartTask')}
      </OperationButton>
      {asked && (
        <RestartQuestion
          connector={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
