import {
  OrganizationHistory,
  organizationEntrySchema,
  PageQuery,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { OrganizationHistoryRow } from '../database/tables';
import { toIso, toNumber } from '../database/values';

/** Who changed what of a team or business cluster, newest first. */
export async function listOrganizationHistory(
  knex: Knex,
  of: Pick<OrganizationHistoryRow, 'subject' | 'name'>,
  query: PageQuery,
): Promise<OrganizationHistory> {
  const select = knex<OrganizationHistoryRow>('organization_history')
    .where(of)
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    select.where('id', '<', Number(query.cursor));
  }
  const rows = await select;
  const shown = rows.slice(0, query.limit);
  const items = shown.map(row =>
    organizationEntrySchema.parse({
      id: String(toNumber(row.id)),
      at: toIso(row.at),
      action: row.action,
      by: row.actor,
      changes: JSON.parse(row.changes),
    }),
  );
  return rows.length > query.limit
    ? { items, nextCursor: items[items.length - 1].id }
    : { items };
}
