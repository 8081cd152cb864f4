import {
  FailureItem,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { isSqlite } from '../database/createDatabase';
import { orderFailures } from './failureOrder';
import { readFailurePage } from './failurePage';
import { failureSelection } from './failureQuery';
import { countOpen } from './listFailures';

/** What of the open failures a person should look at first. */
export interface FailuresOfStatus {
  items: FailureItem[];
  totalItems: number;
}

/** Open failures that nobody has acknowledged, and those somebody has. */
export type AttentionFailures = Record<
  'open' | 'acknowledged',
  FailuresOfStatus
>;

/**
 * The open failures that come first: of critical connectors, then the worst,
 * then the newest.
 *
 * @param limit of each status, at most
 */
export async function readAttention(
  reading: ConnectorReading,
  platform: Platform | undefined,
  limit: number,
): Promise<AttentionFailures> {
  const [open, acknowledged, counts] = await Promise.all([
    readFirst(reading, platform, 'open', limit),
    readFirst(reading, platform, 'acknowledged', limit),
    countOpen(reading, failureSelection(reading, { platform })),
  ]);
  return {
    open: { items: open, totalItems: counts.open },
    acknowledged: { items: acknowledged, totalItems: counts.acknowledged },
  };
}

/**
 * Critical ones and others one after the other: each have an index in their
 * order, and the first few are enough.
 */
async function readFirst(
  reading: ConnectorReading,
  platform: Platform | undefined,
  status: 'open' | 'acknowledged',
  limit: number,
): Promise<FailureItem[]> {
  const selection = failureSelection(reading, { platform, status: [status] });
  const page = (which: 'critical' | 'other', most: number) =>
    readFailurePage(reading, selection, {
      where: query =>
        which === 'critical'
          ? whereCritical(query, reading.knex)
          : query.where('failures.critical', false),
      order: query => orderFailures(query, 'severity'),
      offset: 0,
      limit: most,
    });
  const critical = await page('critical', limit);
  return critical.length < limit
    ? [...critical, ...(await page('other', limit - critical.length))]
    : critical;
}

/** In the words of the partial index, or it is not used. */
function whereCritical(query: Knex.QueryBuilder, knex: Knex) {
  query.whereRaw(
    isSqlite(knex)
      ? 'failures.open = 1 and failures.critical = 1'
      : 'failures.open and failures.critical',
  );
}
