import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiRestartLine } from '@remixicon/react';
import { useTexts } from '../shared';
import { offerOf } from './offers';
import { OperationButton } from './OperationButton';
import { refusalText } from './refusalText';
import { useAskedOperation } from './useAskedOperation';
import { useRestartAdvice } from './useRestartAdvice';

/**
 * Restarts one task: asks first where the task has not failed, or where a
 * restart may be no use.
 */
export function TaskRestartButton(props: {
  connector: ConnectorDetail;
  task: number;
}) {
  const { connector, task } = props;
  const { t } = useTexts();
  const state = connector.taskList.find(each => each.task === task)?.state;
  const hasFailed = state === 'FAILED';
  const advice = useRestartAdvice(hasFailed ? connector.failure : null);
  const { ask, send, pending, dialog } = useAskedOperation(connector, advice);
  const offer = offerOf(connector, 'restart');
  if (!offer) {
    return null;
  }
  const asked = { operation: 'restart', task } as const;
  return (
    <>
      <OperationButton
        icon={<RiRestartLine />}
        label={t('operations.action.restartTaskLabel', { task: String(task) })}
        hindrance={offer.refusal ? refusalText(t, offer.refusal) : undefined}
        isPending={pending !== undefined}
        onPress={() =>
          hasFailed && advice.kind === 'none' ? send(asked) : ask(asked)
        }
      >
        {t('operations.action.restartTask')}
      </OperationButton>
      {dialog}
    </>
  );
}
