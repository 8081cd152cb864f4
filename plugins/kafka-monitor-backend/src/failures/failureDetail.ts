import {
  FailureDetail,
  FailureItem,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { readFailureEvents } from './failureEvents';
import {
  FailureItemRow,
  selectFailures,
  toFailureItem,
  toFailureItems,
} from './failureItem';
import { orderFailures } from './failureOrder';
import { failureSelection, mayAct, whereFailures } from './failureQuery';
import { FoundFailure } from './findFailure';
import { Troubleshooter } from './troubleshooting/Troubleshooter';

/** Earlier failures of the connector that are shown. */
const EARLIER = 10;
/** Others with the same root cause that are shown. */
const ELSEWHERE = 20;

/** Everything that is stored of a failure, and what to do about it. */
export async function readFailureDetail(
  reading: ConnectorReading,
  found: FoundFailure,
  troubleshooter: Troubleshooter,
): Promise<FailureDetail> {
  const { row, view } = found;
  const [events, earlier, sameCause] = await Promise.all([
    readFailureEvents(reading.knex, row.id),
    readEarlier(reading, row),
    readSameCause(reading, row),
  ]);
  return {
    ...toFailureItem(row, view, reading.now),
    trace: row.trace,
    troubleshooting: troubleshooter.troubleshoot(row),
    events,
    earlier,
    sameCause,
  };
}

async function readEarlier(
  reading: ConnectorReading,
  row: FailureItemRow,
): Promise<FailureItem[]> {
  const { sql, bindings } = mayAct(reading, 'read');
  const rows: FailureItemRow[] = await selectFailures(reading)
    .where('failures.connect_cluster_id', row.connect_cluster_id)
    .where('failures.name', row.name)
    .where('failures.id', '<', row.id)
    .whereRaw(sql, bindings)
    .orderBy('failures.id', 'desc')
    .limit(EARLIER);
  return toFailureItems(reading, rows);
}

async function readSameCause(
  reading: ConnectorReading,
  row: FailureItemRow,
): Promise<FailureDetail['sameCause']> {
  if (!row.fingerprint) {
    return { totalItems: 0, items: [] };
  }
  // Of its platform, as the pages of all failures are.
  const selection = failureSelection(reading, {
    platform: row.platform as Platform,
    cause: [row.fingerprint],
  });
  const others = (query: Knex.QueryBuilder) => {
    whereFailures(query, selection);
    query.whereNot('failures.id', row.id);
    return query;
  };
  const ids = others(reading.knex('failures').select('failures.id'));
  orderFailures(ids, 'severity');
  const page = selectFailures(reading).whereIn(
    'failures.id',
    ids.limit(ELSEWHERE),
  );
  orderFailures(page, 'severity');
  const [rows, counted] = await Promise.all([
    page as Promise<FailureItemRow[]>,
    others(reading.knex('failures').count({ count: '*' })).first() as Promise<{
      count: number | string;
    }>,
  ]);
  return {
    totalItems: Number(counted.count),
    items: toFailureItems(reading, rows),
  };
}
