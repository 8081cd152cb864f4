import { useApi } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import {
  AssignmentValues,
  BulkOperationName,
  Selection,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation } from '@tanstack/react-query';
import { ReactNode, useState } from 'react';
import { kafkaMonitorApiRef } from '../../api';
import { useLanguage, useTexts } from '../../shared';
import { ConfirmDialog } from '../ConfirmDialog';
import { beginBulk } from './beginBulk';
import { BulkDescription } from './BulkDescription';
import { BulkTarget, targetCount } from './bulkPlan';

/** Says what is done to how many connectors where, and begins it. */
export function BulkDialog(props: {
  operation: BulkOperationName;
  target: BulkTarget;
  /** Of `assign`: what is decided; undefined: nothing yet. */
  values?: AssignmentValues;
  /** With the id of what was begun. */
  onBegun: (id: string) => void;
  onClose: () => void;
  /** What has to be decided before it can begin. */
  children?: ReactNode;
}) {
  const { operation, target, values, onBegun } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const api = useApi(kafkaMonitorApiRef);
  const [frozen, setFrozen] = useState<Selection>();
  const environment =
    operation === 'delete' && target.kind === 'rows'
      ? target.rows[0]?.environment
      : undefined;
  const begin = useMutation({
    mutationFn: () =>
      beginBulk(api, {
        operation,
        target,
        values,
        confirm: environment,
        frozen,
      }),
    onSuccess: begun =>
      begun.kind === 'begun'
        ? onBegun(begun.operation.id)
        : setFrozen(begun.selection),
    // Such as one that has expired: the next try freezes anew.
    onError: () => setFrozen(undefined),
  });
  const number = (value: number) => value.toLocaleString(language);
  const count = frozen?.count ?? targetCount(target);
  return (
    <ConfirmDialog
      title={t('operations.bulkConfirm.title', {
        operation: t(`operations.bulk.${operation}`),
        count,
        number: number(count),
      })}
      submit={t(`operations.bulk.${operation}`)}
      destructive={operation === 'delete' || operation === 'delete-record'}
      typed={environment}
      isDisabled={count === 0 || (operation === 'assign' && !values)}
      isPending={begin.isPending}
      error={begin.error}
      onSubmit={() => begin.mutate()}
      onClose={props.onClose}
    >
      <BulkDescription operation={operation} target={target} />
      {props.children}
      {frozen && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={
            count === 0
              ? t('operations.bulkConfirm.nothingMatches')
              : t('operations.bulkConfirm.changed', {
                  before: number(targetCount(target)),
                  now: number(count),
                })
          }
        />
      )}
    </ConfirmDialog>
  );
}
