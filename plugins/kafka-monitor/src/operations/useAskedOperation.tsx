import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode, useState } from 'react';
import { OperationDialog } from './OperationDialog';
import { AskedOperation } from './sendOperation';
import { useConnectorOperation } from './useConnectorOperation';
import { RestartAdvice } from './useRestartAdvice';

/** Operating one connector, with the question before it. */
export interface OperatedConnector {
  /** Asks first. */
  ask: (asked: AskedOperation) => void;
  /** Does it at once. */
  send: (asked: AskedOperation) => void;
  /** What is under way. */
  pending: AskedOperation | undefined;
  /** Has to be on the page. */
  dialog: ReactNode;
}

/** @see OperatedConnector */
export function useAskedOperation(
  connector: ConnectorDetail,
  advice: RestartAdvice,
  onDone?: (asked: AskedOperation) => void,
): OperatedConnector {
  const [asked, setAsked] = useState<AskedOperation>();
  const operation = useConnectorOperation(connector, done => {
    setAsked(undefined);
    onDone?.(done);
  });
  return {
    ask: question => {
      operation.reset();
      setAsked(question);
    },
    send: order => operation.mutate(order),
    pending: operation.isPending ? operation.variables : undefined,
    dialog: asked && (
      <OperationDialog
        connector={connector}
        asked={asked}
        advice={advice}
        operation={operation}
        onClose={() => setAsked(undefined)}
      />
    ),
  };
}
