import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { retryOnConflict } from '../database/retryOnConflict';
import {
  ConnectClusterRow,
  ConnectorRow,
  FailureRow,
} from '../database/tables';
import { Failure, Judged } from './Failure';
import { Act } from './failureActs';
import { toFailure } from './failureRows';
import { failureItemColumns, hasOpenFailure } from './failureStore';
import { statesOf } from './states';
import { FailureDelays, isRunning } from './trouble';
import { writeJudged } from './writeFailures';

/** What acting on failures needs. */
export interface FailureActing {
  knex: Knex;
  delays: FailureDelays;
  clock: () => Date;
  /** Tells open pages. */
  tell: (kinds: readonly string[]) => Promise<void>;
}

/** What an act is told about the moment. */
export type Given = Act & {
  running: boolean;
  /** Another failure of the same connector is open. */
  anotherIsOpen: boolean;
};

/**
 * Lets a person act on a failure, whatever a sync may do to it meanwhile: both
 * hold the lock of its Connect cluster's row.
 *
 * @throws NotFoundError when it is not there any more; what `decide` throws
 */
export async function actOnFailure(
  { knex, delays, clock, tell }: FailureActing,
  {
    id,
    connect_cluster_id,
    name,
  }: Pick<FailureRow, 'id' | 'connect_cluster_id' | 'name'>,
  decide: (failure: Failure, given: Given) => Judged,
  { by }: { by: string },
): Promise<void> {
  const kinds = await retryOnConflict(() =>
    knex.transaction(async trx => {
      const [cluster] = await trx<ConnectClusterRow>('connect_clusters')
        .where({ id: connect_cluster_id })
        .update({ sync_number: knex.ref('sync_number') as never })
        .returning('sync_number');
      const row = await trx<FailureRow>('failures')
        .where({ id })
        .first(...failureItemColumns);
      if (!row) {
        throw new NotFoundError(`No failure ${id}`);
      }
      const connector = await trx<ConnectorRow>('connectors')
        .where({ connect_cluster_id, name })
        .first('health', 'state', 'problem');
      const judged = decide(toFailure(row as FailureRow), {
        by,
        note: null,
        now: clock(),
        running: connector !== undefined && isRunning(statesOf(connector)),
        anotherIsOpen: await hasOpenFailure(trx, row),
      });
      return writeJudged(
        trx,
        [{ id: Number(id), judged, identity: row as FailureRow }],
        {
          connectClusterId: connect_cluster_id,
          syncNumber: cluster?.sync_number ?? 0,
          delays,
        },
      );
    }),
  );
  await tell(kinds);
}
