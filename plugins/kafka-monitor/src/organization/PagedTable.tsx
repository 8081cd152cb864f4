import { ReactNode, useEffect, useMemo } from 'react';
import {
  DataColumn,
  DataTable,
  Loaded,
  LoadedQuery,
  PageNavigation,
} from '../shared';
import { OrganizationListState, PAGE_SIZE } from './listState';

/** A page of a list whose state is in the address. */
export function PagedTable<
  T extends { name: string },
  F extends string,
>(props: {
  label: string;
  columns: DataColumn<T & { id: string }>[];
  query: LoadedQuery<{ items: T[]; totalItems: number }> & {
    isPlaceholderData: boolean;
  };
  state: OrganizationListState<F>;
  setState: (
    next: OrganizationListState<F>,
    options?: { replace?: boolean },
  ) => void;
  empty: ReactNode;
}) {
  const { label, columns, query, state, setState } = props;
  const { sort } = state;

  // A link, or what was deleted meanwhile, may lead past the end.
  const total = query.isPlaceholderData ? undefined : query.data?.totalItems;
  useEffect(() => {
    const last = Math.max(0, Math.ceil((total ?? 0) / PAGE_SIZE) - 1);
    if (total !== undefined && state.page > last) {
      setState({ ...state, page: last }, { replace: true });
    }
  }, [total, state, setState]);

  const rows = useMemo(
    () => query.data?.items.map(item => ({ ...item, id: item.name })),
    [query.data],
  );
  const table = (items: typeof rows) => (
    <DataTable
      label={label}
      columns={columns}
      items={items}
      isStale={query.isPlaceholderData}
      sort={{
        column: sort.field,
        direction: sort.descending ? 'descending' : 'ascending',
      }}
      onSortChange={({ column, direction }) =>
        setState({
          ...state,
          page: 0,
          sort: { field: column as F, descending: direction === 'descending' },
        })
      }
      empty={props.empty}
    />
  );
  return (
    <Loaded query={query} loading={table(undefined)}>
      {({ totalItems }) => (
        <>
          {table(rows)}
          {totalItems > PAGE_SIZE && (
            <PageNavigation
              page={state.page}
              pageSize={PAGE_SIZE}
              total={totalItems}
              onChange={page => setState({ ...state, page })}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
