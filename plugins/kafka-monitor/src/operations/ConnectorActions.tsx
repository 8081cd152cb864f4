import {
  ConnectorDetail,
  ConnectorOperation,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  RiPauseLine,
  RiPlayLine,
  RiRefreshLine,
  RiRestartLine,
  RiStopLine,
} from '@remixicon/react';
import { ReactElement } from 'react';
import { usePlatform } from '../platform';
import { useGoTo } from '../routing';
import { useTexts } from '../shared';
import styles from './ConnectorActions.module.css';
import { MoreActions } from './MoreActions';
import { failedParts, offerOf } from './offers';
import { OperationButton } from './OperationButton';
import { refusalText } from './refusalText';
import { AskedOperation } from './sendOperation';
import { useAskedOperation } from './useAskedOperation';
import { useRestartAdvice } from './useRestartAdvice';

interface Action {
  asked: AskedOperation;
  label: string;
  icon?: ReactElement;
}

const restart = (onlyFailed: boolean): AskedOperation => ({
  operation: 'restart',
  onlyFailed,
});

/**
 * What the viewer may do with the connector. What the state does not allow
 * is there and says why; what the viewer may not do is not there.
 */
export function ConnectorActions(props: { connector: ConnectorDetail }) {
  const { connector } = props;
  const { t } = useTexts();
  const { connectorsHref } = usePlatform();
  const goTo = useGoTo();
  const advice = useRestartAdvice(connector.failure);
  const { ask, send, pending, dialog } = useAskedOperation(
    connector,
    advice,
    ({ operation }) => operation.startsWith('delete') && goTo(connectorsHref),
  );
  const hasFailed = failedParts(connector).length > 0;

  const offer = (operation: ConnectorOperation) => {
    const offered = offerOf(connector, operation);
    return (
      offered && {
        hindrance: offered.refusal
          ? refusalText(t, offered.refusal)
          : undefined,
      }
    );
  };
  const press = ({ asked }: Action) => {
    const { operation } = asked;
    const isHarmless =
      operation === 'sync' ||
      operation === 'resume' ||
      (operation === 'restart' &&
        'onlyFailed' in asked &&
        asked.onlyFailed &&
        advice.kind === 'none');
    (isHarmless ? send : ask)(asked);
  };

  const buttons: Action[] = [
    {
      asked: restart(hasFailed),
      label: hasFailed
        ? t('operations.action.restartFailed')
        : t('operations.action.restartAll'),
      icon: <RiRestartLine />,
    },
    {
      asked: { operation: 'pause' },
      label: t('operations.action.pause'),
      icon: <RiPauseLine />,
    },
    {
      asked: { operation: 'resume' },
      label: t('operations.action.resume'),
      icon: <RiPlayLine />,
    },
    {
      asked: { operation: 'stop' },
      label: t('operations.action.stop'),
      icon: <RiStopLine />,
    },
    {
      asked: { operation: 'sync' },
      label: t('connector.sync'),
      icon: <RiRefreshLine />,
    },
  ];
  const inMenu: Action[] = [
    ...(hasFailed
      ? [{ asked: restart(false), label: t('operations.action.restartAll') }]
      : []),
    { asked: { operation: 'delete' }, label: t('operations.action.delete') },
    {
      asked: { operation: 'delete-record' },
      label: t('operations.action.deleteRecord'),
    },
  ];
  const offered = (action: Action) =>
    offer(action.asked.operation) !== undefined;
  return (
    <div
      role="group"
      aria-label={t('operations.actions')}
      className={styles.actions}
    >
      {buttons.filter(offered).map(action => (
        <OperationButton
          key={action.asked.operation}
          variant={
            hasFailed && action.asked.operation === 'restart'
              ? 'primary'
              : 'secondary'
          }
          icon={action.icon}
          hindrance={offer(action.asked.operation)?.hindrance}
          isPending={pending?.operation === action.asked.operation}
          isDisabled={
            pending !== undefined &&
            pending.operation !== action.asked.operation
          }
          onPress={() => press(action)}
        >
          {action.label}
        </OperationButton>
      ))}
      <MoreActions
        isDisabled={pending !== undefined}
        actions={inMenu.filter(offered).map(action => ({
          label: action.label,
          isDestructive: action.asked.operation !== 'restart',
          hindrance: offer(action.asked.operation)?.hindrance,
          onPress: () => press(action),
        }))}
      />
      {dialog}
    </div>
  );
}
