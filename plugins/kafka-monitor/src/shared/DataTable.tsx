import {
  Cell,
  Column,
  Row,
  SortDescriptor,
  TableBody,
  TableBodySkeleton,
  TableHeader,
  TableRoot,
} from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './DataTable.module.css';

/** A column of a {@link DataTable}. */
export interface DataColumn<T> {
  id: string;
  label: string;
  /** Stands in place of the label. */
  header?: ReactNode;
  cell: (item: T) => ReactNode;
  isSortable?: boolean;
  isRowHeader?: boolean;
  /** For long texts: takes the room that the others can spare. */
  isWide?: boolean;
  /** For numbers: as narrow as it can be. */
  isShort?: boolean;
}

/** How much of the width a column is to get. */
function roomOf(column: { isWide?: boolean; isShort?: boolean }) {
  if (column.isWide) {
    return 'wide';
  }
  return column.isShort ? 'short' : undefined;
}

/**
 * BUI's table with a name and without its English texts: its ready-made
 * wrapper announces pages in English only and can not be labelled.
 */
export function DataTable<T extends { id: string }>(props: {
  label: string;
  columns: DataColumn<T>[];
  /** Undefined while loading. */
  items: T[] | undefined;
  empty?: ReactNode;
  sort?: SortDescriptor;
  onSortChange?: (sort: SortDescriptor) => void;
  isStale?: boolean;
  /** Rows that are not to be trusted are grey. */
  isMuted?: (item: T) => boolean;
}) {
  const { columns, items, isMuted } = props;
  return (
    <div className={styles.box}>
      <TableRoot
        aria-label={props.label}
        sortDescriptor={props.sort}
        onSortChange={props.onSortChange}
        stale={props.isStale}
        isPending={items === undefined}
      >
        <TableHeader columns={columns}>
          {column => (
            <Column
              id={column.id}
              isRowHeader={column.isRowHeader}
              data-room={roomOf(column)}
              allowsSorting={column.isSortable}
            >
              {column.header ?? column.label}
            </Column>
          )}
        </TableHeader>
        {items === undefined ? (
          <TableBodySkeleton columns={columns} />
        ) : (
          <TableBody
            items={items}
            dependencies={[columns]}
            renderEmptyState={() => <>{props.empty}</>}
          >
            {item => (
              <Row
                id={item.id}
                columns={columns}
                className={isMuted?.(item) ? styles.muted : undefined}
              >
                {column => (
                  <Cell data-room={roomOf(column)}>{column.cell(item)}</Cell>
                )}
              </Row>
            )}
          </TableBody>
        )}
      </TableRoot>
    </div>
  );
}
