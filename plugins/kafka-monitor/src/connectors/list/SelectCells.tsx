import { Checkbox } from '@backstage/ui';
import {
  ConnectorItem,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { createContext, useContext } from 'react';
import { DataColumn, Translate, useTexts } from '../../shared';
import { RowSelection } from './useRowSelection';

interface Selecting {
  selection: RowSelection;
  /** Refs of the rows that are shown. */
  shown: string[];
}

/**
 * Reaches the cells past the table, which keeps its rows as they are while
 * the columns stay the same.
 */
export const SelectingContext = createContext<Selecting | undefined>(undefined);

function SelectRow(props: { item: ConnectorItem }) {
  const { t } = useTexts();
  const selecting = useContext(SelectingContext);
  const ref = stringifyConnectorRef(props.item);
  return (
    <Checkbox
      slot={null}
      aria-label={t('operations.select.row', { ref })}
      isSelected={selecting?.selection.isSelected(ref) ?? false}
      onChange={isSelected => selecting?.selection.change([ref], isSelected)}
    />
  );
}

function SelectPage() {
  const { t } = useTexts();
  const { selection, shown = [] } = useContext(SelectingContext) ?? {};
  const selected = shown.filter(ref => selection?.isSelected(ref)).length;
  const isAll = shown.length > 0 && selected === shown.length;
  return (
    <Checkbox
      slot={null}
      aria-label={t('operations.select.page')}
      isSelected={isAll}
      isIndeterminate={selected > 0 && !isAll}
      isDisabled={shown.length === 0}
      onChange={isSelected => selection?.change(shown, isSelected)}
    />
  );
}

/**
 * The column that rows are chosen in. Not the table's own: that one has
 * English names only, and takes every click into a row for a choice.
 */
export function selectColumn(
  t: Translate,
): DataColumn<ConnectorItem & { id: string }> {
  return {
    id: 'select',
    label: t('operations.select.column'),
    header: <SelectPage />,
    cell: row => <SelectRow item={row} />,
  };
}
