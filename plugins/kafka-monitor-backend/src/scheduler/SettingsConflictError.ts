import { ConflictError } from '@backstage/errors';
import { SchedulerConfig } from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * Somebody was faster. The answer is Backstage's error with the newer object
 * beside name and message: `error.current`.
 */
export class SettingsConflictError extends ConflictError {
  readonly current: SchedulerConfig;

  constructor(current: SchedulerConfig) {
    super(
      `The settings were changed meanwhile by ${
        current.updatedBy ?? 'the configuration'
      }; they are at version ${current.version}`,
    );
    this.current = current;
  }
}
