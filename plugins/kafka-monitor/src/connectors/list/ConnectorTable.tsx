import { useBreakpoint } from '@backstage/ui';
import {
  ConnectorItem,
  connectorSortFields,
  Environment,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode, useMemo } from 'react';
import { usePlatformPages } from '../../platform';
import { DataTable, useTexts } from '../../shared';
import { assignColumn, AssigningContext } from './AssignCells';
import { connectorColumns } from './connectorColumns';
import { ListState } from './listState';
import { selectColumn, SelectingContext } from './SelectCells';
import { RowSelection } from './useRowSelection';

/** Left out where the window is narrow; the connector's page has them. */
const WIDE_ONLY = ['cluster', 'type', 'lastSeenAt'];

type SortField = (typeof connectorSortFields)[number];

/** The rows of the list; without items its skeleton. */
export function ConnectorTable(props: {
  state: ListState;
  items?: ConnectorItem[];
  environments?: Environment[];
  isStale?: boolean;
  /** Undefined: rows can not be chosen. */
  selection?: RowSelection;
  /** Undefined: rows have no button for it. */
  onAssign?: (item: ConnectorItem) => void;
  onSort?: (sort: ListState['sort']) => void;
  empty?: ReactNode;
}) {
  const { state, items, environments, selection, onAssign, onSort } = props;
  const { t } = useTexts();
  const pagesOf = usePlatformPages();
  const narrow = useBreakpoint().down('lg');

  const canSelect = selection !== undefined;
  const canAssign = onAssign !== undefined;
  const columns = useMemo(
    () =>
      [
        ...(canSelect ? [selectColumn(t)] : []),
        ...connectorColumns({
          t,
          connectorHref: row => pagesOf(row.platform).connectorHref(row),
          environments,
        }),
        ...(canAssign ? [assignColumn(t)] : []),
      ].filter(
        ({ id }) =>
          (!narrow || !WIDE_ONLY.includes(id)) &&
          // Its room is that of the button: nobody is assigned by it.
          (!canAssign || id !== 'lastSeenAt'),
      ),
    // `pagesOf` is a new function each time and never another one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, environments, narrow, canSelect, canAssign],
  );
  const rows = useMemo(
    () => items?.map(item => ({ ...item, id: stringifyConnectorRef(item) })),
    [items],
  );
  const table = (
    <DataTable
      label={t('connectors.tableLabel')}
      columns={columns}
      items={rows}
      isStale={props.isStale}
      isMuted={row => row.freshness !== 'fresh'}
      sort={{
        column: state.sort.field,
        direction: state.sort.descending ? 'descending' : 'ascending',
      }}
      onSortChange={({ column, direction }) =>
        onSort?.({
          field: column as SortField,
          descending: direction === 'descending',
        })
      }
      empty={props.empty}
    />
  );
  return (
    <AssigningContext.Provider value={onAssign}>
      {selection ? (
        <SelectingContext.Provider
          value={{ selection, shown: rows?.map(({ id }) => id) ?? [] }}
        >
          {table}
        </SelectingContext.Provider>
      ) : (
        table
      )}
    </AssigningContext.Provider>
  );
}
