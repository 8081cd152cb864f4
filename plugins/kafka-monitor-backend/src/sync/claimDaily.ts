import { ConnectClusterRow } from '../database/tables';
import { toDate } from '../database/values';
import { ConnectClusterContext } from './ConnectClusterContext';

/**
 * Takes on the daily sync of a Connect cluster. Which time was taken on is
 * stored: of several backends one gets it, and one that was down takes on the
 * last of the times that it missed. With it goes what was known of whole
 * answers, so that every connector is compared again, by a later look if this
 * one does not end.
 *
 * @param due the last daily time that has come
 * @returns whether there is one to do, here and now
 */
export async function claimDaily(
  context: ConnectClusterContext,
  row: Pick<ConnectClusterRow, 'daily_through'>,
  due: Date | undefined,
): Promise<boolean> {
  if (!due) {
    return false;
  }
  const ofCluster = () =>
    context.knex('connect_clusters').where({ id: context.id });
  if (row.daily_through === null) {
    // Its first look is still to come, or it had no daily times before.
    await ofCluster().whereNull('daily_through').update({ daily_through: due });
    return false;
  }
  if (toDate(row.daily_through) >= due) {
    return false;
  }
  const now = context.now();
  const claimed = await ofCluster().where('daily_through', '<', due).update({
    daily_through: due,
    status_hash: null,
    info_hash: null,
    status_due_at: now,
    info_due_at: now,
    health_due_at: now,
  });
  return claimed === 1;
}
