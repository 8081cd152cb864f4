import {
  failureKindSchema,
  OpenFailure,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { FailureRow } from '../database/tables';
import { toDate, toNumber } from '../database/values';
import { observedTime } from './connectorItem';
import { ConnectorReading } from './connectorReading';
import { FoundConnector } from './findConnector';

/** The open failure of a connector; null: there is none. */
export async function readOpenFailure(
  { knex, now }: ConnectorReading,
  { row, view }: FoundConnector,
): Promise<OpenFailure | null> {
  const failure = await knex<FailureRow>('failures')
    .where({
      connect_cluster_id: view.row.id,
      name: row.name,
      open: true,
    })
    .first(
      'id',
      'kind',
      'since_after',
      'since_by',
      'acknowledged_until',
      'cause_line',
      'cause_exception',
      'fingerprint',
    );
  if (!failure) {
    return null;
  }
  const until = toDate(failure.acknowledged_until);
  return {
    id: String(toNumber(failure.id)),
    kind: failureKindSchema.parse(failure.kind),
    status: until && until > now ? 'acknowledged' : 'open',
    since: observedTime({
      changed_after: failure.since_after,
      changed_by: failure.since_by,
    }),
    cause: failure.fingerprint
      ? {
          line: failure.cause_line,
          exception: failure.cause_exception,
          fingerprint: failure.fingerprint,
        }
      : null,
  };
}
