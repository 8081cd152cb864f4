import { ConflictError } from '@backstage/errors';

/**
 * What a file declares is changed there: here it would be undone by the next
 * start.
 *
 * @param what such as `The team 'orders'`
 * @throws ConflictError naming the file
 */
export function assertEditable(
  what: string,
  row: { declared_in: string | null },
): void {
  if (row.declared_in !== null) {
    throw new ConflictError(
      `${what} is declared in ${row.declared_in} and is changed there`,
    );
  }
}
