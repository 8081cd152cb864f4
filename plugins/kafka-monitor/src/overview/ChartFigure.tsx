import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { PropsWithChildren, Suspense } from 'react';
import styles from './ChartFigure.module.css';

/** What a chart shows, in words and numbers. */
export interface ChartTable {
  caption: string;
  columns: string[];
  /** As many texts as there are columns; the first names the row. */
  rows: string[][];
}

/**
 * A chart, and beside it the same as a table for those who do not see it. The
 * drawing is loaded when it is shown, the table is there at once.
 */
export function ChartFigure(
  props: PropsWithChildren<{ height: number; table: ChartTable }>,
) {
  const { height, table, children } = props;
  return (
    <figure className={styles.figure}>
      <div aria-hidden="true" style={{ minHeight: height }}>
        <Suspense fallback={<Skeleton width="100%" height={height} />}>
          {children}
        </Suspense>
      </div>
      <VisuallyHidden>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([head, ...cells]) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={table.columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}
