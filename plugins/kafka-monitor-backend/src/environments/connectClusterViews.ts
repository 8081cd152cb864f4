import {
  Freshness,
  freshnessOf,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClusterRow } from '../database/tables';
import { toBoolean, toDate } from '../database/values';

/** What people have decided, over what is configured. */
export interface EnvironmentToggles {
  isEnabled(environment: string): boolean;
  statusIntervalMs: number;
}

/** A Connect cluster with the freshness that its row has now. */
export interface ConnectClusterView {
  row: ConnectClusterRow;
  freshness: Freshness;
}

/** Judges all rows at one moment, so that counts and rows agree. */
export function viewConnectClusters(
  rows: readonly ConnectClusterRow[],
  toggles: EnvironmentToggles,
  now: Date,
): ConnectClusterView[] {
  return rows.map(row => ({
    row,
    freshness: freshnessOf({
      configured: toBoolean(row.configured),
      enabled: toggles.isEnabled(row.environment),
      lastGoodAt: toDate(row.last_good_at)?.getTime(),
      failingSince: toDate(row.failing_since)?.getTime(),
      statusIntervalMs: toggles.statusIntervalMs,
      now: now.getTime(),
    }),
  }));
}
