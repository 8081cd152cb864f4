import { Text } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useId } from 'react';
import { Translate, useTexts } from '../shared';
import { ConfirmDialog } from './ConfirmDialog';
import styles from './ConfirmDialog.module.css';
import { LeftBehind, leftBehind } from './leftBehind';
import { taskCount } from './offers';
import { placeOf } from './outcomeText';
import { ConnectorOperationMutation } from './useConnectorOperation';

/** Names that are told; a source may write thousands of topics. */
const NAMES_SHOWN = 5;

function namesText(t: Translate, names: string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  const more = names.length - NAMES_SHOWN;
  return more > 0
    ? t('operations.left.moreNames', { names: shown, more: String(more) })
    : shown;
}

function leftText(t: Translate, { kind, names }: LeftBehind): string {
  if (kind === 'topics') {
    return t('operations.left.topics', {
      count: names.length,
      names: namesText(t, names),
    });
  }
  return kind === 'topics-at-runtime'
    ? t('operations.left.topics-at-runtime')
    : t(`operations.left.${kind}`, { name: names[0] });
}

/** Asks for the environment's name, and names what stays behind. */
export function DeleteDialog(props: {
  connector: ConnectorDetail;
  operation: ConnectorOperationMutation;
  onClose: () => void;
}) {
  const { connector, operation } = props;
  const { t } = useTexts();
  const id = useId();
  const { name } = connector;
  const left = leftBehind(connector);
  return (
    <ConfirmDialog
      title={t('operations.confirm.deleteTitle', { name })}
      submit={t('operations.action.delete')}
      destructive
      typed={connector.environment}
      isPending={operation.isPending}
      error={operation.error}
      onSubmit={() =>
        operation.mutate({ operation: 'delete', fromDialog: true })
      }
      onClose={props.onClose}
    >
      <Text as="p">
        {t('operations.confirm.delete', {
          name,
          place: placeOf(connector),
          count: taskCount(connector),
        })}
      </Text>
      <Text as="p">{t('operations.confirm.kept')}</Text>
      {left.length > 0 && (
        <div>
          <Text as="p" id={id}>
            {t('operations.left.title')}
          </Text>
          <ul aria-labelledby={id} className={styles.list}>
            {left.map(each => (
              <li key={each.kind}>{leftText(t, each)}</li>
            ))}
          </ul>
        </div>
      )}
    </ConfirmDialog>
  );
}

/** Says that a record comes back while Kafka Connect has the connector. */
export function DeleteRecordDialog(props: {
  connector: ConnectorDetail;
  operation: ConnectorOperationMutation;
  onClose: () => void;
}) {
  const { connector, operation } = props;
  const { t } = useTexts();
  const { name } = connector;
  return (
    <ConfirmDialog
      title={t('operations.confirm.deleteRecordTitle', { name })}
      submit={t('operations.action.deleteRecord')}
      destructive
      isPending={operation.isPending}
      error={operation.error}
      onSubmit={() =>
        operation.mutate({ operation: 'delete-record', fromDialog: true })
      }
      onClose={props.onClose}
    >
      <Text as="p">
        {t('operations.confirm.deleteRecord', {
          name,
          place: placeOf(connector),
        })}
      </Text>
    </ConfirmDialog>
  );
}
