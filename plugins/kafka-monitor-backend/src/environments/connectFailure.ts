import {
  ConnectFailure,
  connectFailureKindSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** What a look failed with, as stored; null: it did not. */
export function toFailure(
  kind: string | null,
  message: string | null,
): ConnectFailure | null {
  return kind === null
    ? null
    : {
        kind: connectFailureKindSchema.catch('other').parse(kind),
        message: message ?? '',
      };
}
