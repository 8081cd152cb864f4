import { Knex } from 'knex';
import { chunked } from '../../database/batch';
import { AssignmentRow } from '../../database/tables';
import { toBoolean } from '../../database/values';
import { DecidedByHand } from './decideAssignment';

/** What people decided about the named connectors, by name. */
export async function readAssignments(
  knex: Knex,
  connectClusterId: number,
  names: readonly string[],
): Promise<Map<string, AssignmentRow>> {
  const found = new Map<string, AssignmentRow>();
  for (const chunk of chunked(names, 500)) {
    const rows = await knex<AssignmentRow>('assignments')
      .where({ connect_cluster_id: connectClusterId })
      .whereIn('name', chunk);
    rows.forEach(row => found.set(row.name, row));
  }
  return found;
}

/** A row as what people decided. */
export function toDecided(row: AssignmentRow): DecidedByHand {
  const { team, cluster, dbms, critical } = row;
  return {
    team,
    cluster,
    dbms,
    critical: critical === null ? null : toBoolean(critical),
  };
}
