import { ConflictError } from '@backstage/errors';
import { Assignment } from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * Somebody was faster. The answer is Backstage's error with the newer
 * assignment beside name and message: `error.current`.
 */
export class AssignmentConflictError extends ConflictError {
  readonly current: Assignment;

  constructor(current: Assignment) {
    super(
      `The connector was assigned meanwhile by ${
        current.by ?? 'nobody known'
      }; it is at version ${current.version}`,
    );
    this.current = current;
  }
}
