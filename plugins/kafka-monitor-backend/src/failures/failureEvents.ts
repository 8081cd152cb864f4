import {
  FailureEvent,
  failureEventSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { FailureEventRow, FailureRow } from '../database/tables';
import { toIso, toNumber } from '../database/values';

const MOST = 200;

/** The time line of a failure, newest first, at most 200 entries. */
export async function readFailureEvents(
  knex: Knex,
  failureId: FailureRow['id'],
): Promise<FailureEvent[]> {
  const rows = await knex<FailureEventRow>('failure_events')
    .where({ failure_id: failureId })
    .orderBy('id', 'desc')
    .limit(MOST);
  return rows.flatMap(row => {
    const event = failureEventSchema.safeParse({
      ...JSON.parse(row.payload),
      kind: row.kind,
      id: String(toNumber(row.id)),
      at: { after: toIso(row.happened_after), by: toIso(row.happened_by) },
      by: row.actor,
      note: row.note,
    });
    // Written by a newer version, which this one can not tell.
    return event.success ? [event.data] : [];
  });
}
