import { signalKinds } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { retryOnConflict } from '../database/retryOnConflict';
import { NewerVersion } from './changedBy';
import { OrganizationConflictError } from './OrganizationConflictError';

/**
 * Changes a team or business cluster in a transaction, and tells open pages.
 *
 * @param change `what`: such as `The team 'orders'`; `work` answers false
 *   where nothing is different; `current`: how it is now, for somebody who was
 *   too slow
 * @returns whether anything is different now
 * @throws OrganizationConflictError when somebody was faster
 */
export async function changeOrganization<
  T extends { updatedBy: string | null; version: number },
>(
  options: {
    knex: Knex;
    publish: (kinds: readonly string[]) => Promise<void>;
    clock: () => Date;
  },
  change: {
    what: string;
    work: (trx: Knex, at: Date) => Promise<boolean | void>;
    current: () => Promise<T>;
  },
): Promise<boolean> {
  const { knex, publish, clock } = options;
  const { what, work, current } = change;
  let changed: boolean | void;
  try {
    changed = await retryOnConflict(() =>
      knex.transaction(trx => work(trx, clock())),
    );
  } catch (error) {
    if (error instanceof NewerVersion) {
      throw new OrganizationConflictError(what, await current());
    }
    throw error;
  }
  if (changed === false) {
    return false;
  }
  await publish([signalKinds.organization]);
  return true;
}
