import { Text } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../shared';
import { ConfirmDialog } from './ConfirmDialog';
import { taskCount } from './offers';
import { placeOf } from './outcomeText';
import { ConnectorOperationMutation } from './useConnectorOperation';

/** Says what a pause or a stop does to which tasks. */
export function ChangeStateDialog(props: {
  connector: ConnectorDetail;
  asked: { operation: 'pause' | 'stop' };
  operation: ConnectorOperationMutation;
  onClose: () => void;
}) {
  const { connector, asked, operation } = props;
  const { t } = useTexts();
  const { name } = connector;
  return (
    <ConfirmDialog
      title={t(`operations.confirm.${asked.operation}Title`, { name })}
      submit={t(`operations.action.${asked.operation}`)}
      isPending={operation.isPending}
      error={operation.error}
      onSubmit={() => operation.mutate({ ...asked, fromDialog: true })}
      onClose={props.onClose}
    >
      <Text as="p">
        {t(`operations.confirm.${asked.operation}`, {
          name,
          place: placeOf(connector),
          count: taskCount(connector),
        })}
      </Text>
    </ConfirmDialog>
  );
}
