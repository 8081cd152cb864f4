import { Alert, Text } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { InlineCode, useLocalized, useTexts } from '../shared';
import { ConfirmDialog } from './ConfirmDialog';
import { failedParts, taskCount } from './offers';
import { placeOf } from './outcomeText';
import { partsText } from './partsText';
import { AskedOperation } from './sendOperation';
import { ConnectorOperationMutation } from './useConnectorOperation';
import { RestartAdvice } from './useRestartAdvice';

type AskedRestart = Extract<AskedOperation, { operation: 'restart' }>;

/** What is known about whether a restart helps. */
function Advice(props: { advice: RestartAdvice }) {
  const { advice } = props;
  const { t } = useTexts();
  const localized = useLocalized();
  switch (advice.kind) {
    case 'none':
      return null;
    case 'looking':
      return <Alert status="info" title={t('operations.advice.looking')} />;
    case 'unknown':
      return (
        <Alert
          status="info"
          icon
          title={t('operations.advice.unknown', { message: advice.message })}
        />
      );
    default: {
      const cause = <InlineCode text={localized(advice.cause)} />;
      return (
        <Alert
          role="alert"
          status="warning"
          icon
          title={
            advice.kind === 'no'
              ? t('operations.advice.no', { cause })
              : t('operations.advice.afterFix', { cause })
          }
        />
      );
    }
  }
}

/** Names what a restart restarts, and says before it when that is no use. */
export function RestartDialog(props: {
  connector: ConnectorDetail;
  asked: AskedRestart;
  advice: RestartAdvice;
  operation: ConnectorOperationMutation;
  onClose: () => void;
}) {
  const { connector, asked, operation } = props;
  const { t } = useTexts();
  const { name } = connector;
  const partsOf = () => {
    if ('task' in asked) {
      return partsText(t, [asked.task]);
    }
    return asked.onlyFailed
      ? partsText(t, failedParts(connector))
      : t('operations.parts.connectorAndAll', { count: taskCount(connector) });
  };
  // Empty: what had failed runs again since the question was asked.
  const parts = partsOf();
  const submit = () => {
    if ('task' in asked) {
      return t('operations.action.restartTask');
    }
    return asked.onlyFailed
      ? t('operations.action.restartFailed')
      : t('operations.action.restartAll');
  };
  return (
    <ConfirmDialog
      title={t('operations.confirm.restartTitle', { name })}
      submit={submit()}
      isDisabled={parts === ''}
      isPending={operation.isPending}
      error={operation.error}
      onSubmit={() => operation.mutate({ ...asked, fromDialog: true })}
      onClose={props.onClose}
    >
      <Text as="p">
        {parts
          ? t('operations.confirm.restart', {
              name,
              place: placeOf(connector),
              parts,
            })
          : t('operations.confirm.nothingFailed')}
      </Text>
      <Advice advice={props.advice} />
    </ConfirmDialog>
  );
}
