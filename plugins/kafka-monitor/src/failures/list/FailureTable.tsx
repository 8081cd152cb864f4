import { useBreakpoint } from '@backstage/ui';
import {
  Environment,
  FailureItem,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode, useMemo } from 'react';
import { usePlatform } from '../../platform';
import { DataTable, useTexts } from '../../shared';
import { failureColumns } from './failureColumns';
import { FailureListState } from './failureListState';

/** Left out where the window is narrow; the failure's page has them. */
const WIDE_ONLY = ['team', 'occurrences'];
/** The same where the column of the connector says the kind. */
const WIDE_ONLY_OR_NAMED = [...WIDE_ONLY, 'severity'];

/** Rows of failures; without items a skeleton. */
export function FailureTable(props: {
  label: string;
  items?: FailureItem[];
  environments?: Environment[];
  /** Undefined: the rows can not be ordered otherwise. */
  sort?: FailureListState['sort'];
  onSort?: (sort: FailureListState['sort']) => void;
  hasResolved?: boolean;
  /** Columns that say the same in every row; always the same array. */
  without?: string[];
  isStale?: boolean;
  empty?: ReactNode;
}) {
  const { items, environments, sort, onSort, hasResolved, without } = props;
  const { t } = useTexts();
  const { connectorHref, failureHref } = usePlatform();
  const narrow = useBreakpoint().down('lg');
  const isNamed = !without?.includes('name');
  const wideOnly = isNamed ? WIDE_ONLY_OR_NAMED : WIDE_ONLY;
  const columns = useMemo(
    () =>
      failureColumns({
        t,
        connectorHref,
        failureHref,
        environments,
        hasResolved,
        isNarrow: narrow,
      })
        .filter(
          ({ id }) =>
            !without?.includes(id) && (!narrow || !wideOnly.includes(id)),
        )
        .map(column => ({
          ...column,
          isSortable: column.isSortable && sort !== undefined,
          // A row has to be called something.
          isRowHeader:
            column.isRowHeader || (column.id === 'cause' && !isNamed),
        })),
    // The hrefs are new functions each time and never others.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, environments, narrow, hasResolved, without, sort === undefined],
  );
  return (
    <DataTable
      label={props.label}
      columns={columns}
      items={items}
      isStale={props.isStale}
      isMuted={({ status }) => status === 'resolved'}
      sort={
        sort && {
          column: sort.field,
          direction: sort.descending ? 'descending' : 'ascending',
        }
      }
      onSortChange={({ column, direction }) =>
        onSort?.({
          field: column as FailureListState['sort']['field'],
          descending: direction === 'descending',
        })
      }
      empty={props.empty}
    />
  );
}
