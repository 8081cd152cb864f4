import { Button } from '@backstage/ui';
import {
  ConnectorItem,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { createContext, useContext } from 'react';
import { DataColumn, Translate, useTexts } from '../../shared';
import { canBeAssigned } from './nextToAssign';

/** Reaches the cells past the table; see `SelectingContext`. */
export const AssigningContext = createContext<
  ((item: ConnectorItem) => void) | undefined
>(undefined);

function AssignRow(props: { item: ConnectorItem }) {
  const { item } = props;
  const { t } = useTexts();
  const assign = useContext(AssigningContext);
  if (!assign || !canBeAssigned(item)) {
    return null;
  }
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={t('assignment.assignLabel', {
        ref: stringifyConnectorRef(item),
      })}
      onPress={() => assign(item)}
    >
      {t('assignment.assign')}
    </Button>
  );
}

/** The column with which unassigned connectors are gone through. */
export function assignColumn(
  t: Translate,
): DataColumn<ConnectorItem & { id: string }> {
  return {
    id: 'assign',
    label: t('assignment.assign'),
    cell: row => <AssignRow item={row} />,
  };
}
