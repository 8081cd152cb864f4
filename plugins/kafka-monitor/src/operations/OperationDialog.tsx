import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ChangeStateDialog } from './ChangeStateDialog';
import { DeleteDialog, DeleteRecordDialog } from './DeleteDialog';
import { RestartDialog } from './RestartDialog';
import { AskedOperation } from './sendOperation';
import { ConnectorOperationMutation } from './useConnectorOperation';
import { RestartAdvice } from './useRestartAdvice';

/** The question that belongs to an operation. */
export function OperationDialog(props: {
  connector: ConnectorDetail;
  asked: AskedOperation;
  advice: RestartAdvice;
  operation: ConnectorOperationMutation;
  onClose: () => void;
}) {
  const { asked, advice, ...rest } = props;
  switch (asked.operation) {
    case 'restart':
      return <RestartDialog {...rest} asked={asked} advice={advice} />;
    case 'pause':
    case 'stop':
      return (
        <ChangeStateDialog {...rest} asked={{ operation: asked.operation }} />
      );
    case 'delete':
      return <DeleteDialog {...rest} />;
    case 'delete-record':
      return <DeleteRecordDialog {...rest} />;
    default:
      return null;
  }
}
