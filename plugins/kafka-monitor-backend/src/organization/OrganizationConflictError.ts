import { ConflictError } from '@backstage/errors';

/**
 * Somebody was faster. The answer is Backstage's error with the newer object
 * beside name and message: `error.current`.
 */
export class OrganizationConflictError<
  T extends { updatedBy: string | null; version: number },
> extends ConflictError {
  readonly current: T;

  /** @param what such as `The team 'orders'` */
  constructor(what: string, current: T) {
    super(
      `${what} was changed meanwhile by ${
        current.updatedBy ?? 'the backend itself'
      }; it is at version ${current.version}`,
    );
    this.current = current;
  }
}
