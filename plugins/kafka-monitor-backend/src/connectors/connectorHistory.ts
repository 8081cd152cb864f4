import {
  History,
  HistoryEntry,
  HistoryQuery,
  assignmentEntrySchema,
  failureEntrySchema,
  lifecycleEntrySchema,
  operationEntrySchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorHistoryRow } from '../database/tables';
import { toNumber } from '../database/values';
import { toKeys } from './connectorConfig';
import { observedTime, toHealth } from './connectorItem';
import { ConnectorReading } from './connectorReading';
import { FoundConnector } from './findConnector';

function toEntry(row: ConnectorHistoryRow): HistoryEntry[] {
  const id = String(toNumber(row.id));
  const at = observedTime(row);
  switch (row.kind) {
    case 'state':
      return [
        {
          kind: 'state',
          id,
          at,
          task: row.task,
          from: row.from_state,
          to: row.to_state,
          fromHealth:
            row.from_health === null ? null : toHealth(row.from_health),
          toHealth: row.to_health === null ? null : toHealth(row.to_health),
          workerId: row.worker_id,
        },
      ];
    case 'config':
      return [
        {
          kind: 'config',
          id,
          at,
          version: row.config_version ?? 1,
          changedKeys: row.changed_keys ? toKeys(row.changed_keys) : [],
        },
      ];
    case 'lifecycle':
      return told(
        lifecycleEntrySchema.safeParse({
          kind: row.kind,
          id,
          at,
          event: row.event,
          by: row.actor,
        }),
      );
    case 'operation':
      return told(
        operationEntrySchema.safeParse({
          kind: row.kind,
          id,
          at,
          operation: row.operation,
          task: row.task,
          by: row.actor,
          origin: row.origin,
          bulkId: row.bulk_id,
          result: row.result,
          restarted: row.restarted ? JSON.parse(row.restarted) : [],
          message: row.message,
        }),
      );
    case 'failure':
      return told(
        failureEntrySchema.safeParse({
          kind: row.kind,
          id,
          at,
          failureId: String(row.failure_id),
          event: row.event,
          failureKind: row.failure_kind,
          end: row.failure_end,
          cause: row.cause,
          by: row.actor,
        }),
      );
    case 'assignment':
      return told(
        assignmentEntrySchema.safeParse({
          kind: row.kind,
          id,
          at,
          by: row.actor,
          bulkId: row.bulk_id,
          changes: row.changes ? JSON.parse(row.changes) : [],
        }),
      );
    default:
      // Written by a newer version, which this one can not tell.
      return [];
  }
}

/** An entry of a newer version may hold what this one can not tell. */
function told<T>(entry: { success: boolean; data?: T }): T[] {
  return entry.success ? [entry.data!] : [];
}

/** States, operations, failures and configurations, newest first. */
export async function listHistory(
  reading: ConnectorReading,
  found: FoundConnector,
  query: HistoryQuery,
): Promise<History> {
  const select = reading
    .knex<ConnectorHistoryRow>('connector_history')
    .where({ connect_cluster_id: found.view.row.id, name: found.row.name })
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.kind) {
    select.whereIn('kind', query.kind);
  }
  if (query.cursor !== undefined) {
    select.where('id', '<', Number(query.cursor));
  }
  const rows = await select;
  const shown = rows.slice(0, query.limit);
  const items = shown.flatMap(toEntry);
  return rows.length > query.limit
    ? { items, nextCursor: String(toNumber(shown[shown.length - 1].id)) }
    : { items };
}
