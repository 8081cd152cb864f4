import { Knex } from 'knex';
import { Change } from '../changes/changeLog';
import { Judged, Sight } from './Failure';
import { judgeGone, judgeSight } from './failureRules';
import {
  FailureIdentity,
  FailureWrite,
  readLatestFailures,
  StoredFailure,
  writeFailureRows,
} from './failureStore';
import { ChangeContext, tellFailures } from './failureTimeLine';
import { FailureDelays } from './trouble';

/** What a look showed of one connector, and what that connector is. */
export interface NamedSight {
  identity: FailureIdentity;
  sight: Sight;
}

/** Which look writes. */
export interface FailureContext extends ChangeContext {
  by: Date;
  delays: FailureDelays;
}

/**
 * Lets failures follow what a look showed; part of the caller's transaction,
 * which holds the lock of the Connect cluster's row.
 *
 * @returns kinds of entries that went into the change log
 */
export function writeSights(
  trx: Knex,
  sights: readonly NamedSight[],
  context: FailureContext,
): Promise<Change['kind'][]> {
  return judgeAll(trx, sights, context, (latest, { sight }) =>
    judgeSight(latest, sight),
  );
}

/**
 * Connectors that Kafka Connect has no more.
 *
 * @param expected by name: somebody here deleted it, or said that it is right
 */
export function writeGone(
  trx: Knex,
  gone: ReadonlyArray<{
    identity: FailureIdentity;
    sight: Pick<Sight, 'at' | 'states'>;
    expected: boolean;
  }>,
  context: FailureContext,
): Promise<Change['kind'][]> {
  return judgeAll(trx, gone, context, (latest, { sight, expected }) =>
    judgeGone(latest, sight, expected),
  );
}

async function judgeAll<T extends { identity: FailureIdentity }>(
  trx: Knex,
  items: readonly T[],
  context: FailureContext,
  judge: (
    latest: StoredFailure['failure'] | undefined,
    item: T,
  ) => Judged | undefined,
): Promise<Change['kind'][]> {
  if (items.length === 0) {
    return [];
  }
  const latest = await readLatestFailures(
    trx,
    context.connectClusterId,
    items.map(({ identity }) => identity.name),
    context.by,
  );
  const writes: FailureWrite[] = [];
  for (const item of items) {
    const last = latest.get(item.identity.name);
    const judged = judge(last?.failure, item);
    if (judged) {
      writes.push({
        id: judged.isNew ? undefined : last?.id,
        judged,
        identity: item.identity,
      });
    }
  }
  return writeJudged(trx, writes, context);
}

/** Writes what was judged, and tells of it. */
export async function writeJudged(
  trx: Knex,
  writes: readonly FailureWrite[],
  context: ChangeContext & { delays: FailureDelays },
): Promise<Change['kind'][]> {
  if (writes.length === 0) {
    return [];
  }
  const ids = await writeFailureRows(trx, writes, context.delays);
  return tellFailures(
    trx,
    writes.map((write, index) => ({ ...write, failureId: ids[index] })),
    context,
  );
}
