import { AssignmentValues } from '@kafka-monitor/plugin-kafka-monitor-common';
import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { retryOnConflict } from '../../database/retryOnConflict';
import { AssignmentRow, ConnectorRow } from '../../database/tables';
import { toDate } from '../../database/values';
import { Assigner } from './Assigner';
import {
  assertAssignable,
  assertNamed,
  AssignableTeams,
} from './assertAssignable';
import { assignmentChanges } from './assignmentChanges';
import { AssignmentConflictError } from './AssignmentConflictError';
import { toDecided } from './assignments';
import { DecidedByHand, NOTHING_DECIDED } from './decideAssignment';
import { explainAssignment } from './explainAssignment';
import { lockConnectClusters } from './lockConnectClusters';
import { placeOf, readFacts } from './storedFacts';
import { tellAssigned } from './tellAssigned';

/** What a person decides about one connector. */
export interface AssignmentRequest {
  connectClusterId: number;
  name: string;
  values: AssignmentValues;
  /** That was read; undefined: whatever it is. */
  version?: number;
  /** Nobody else may have decided since; undefined: whenever. */
  unchangedSince?: Date;
  /** The team by which the person's right was judged; undefined: any. */
  judgedTeam?: string;
  /** Whom the person may give connectors to. */
  assignable: AssignableTeams;
  /** His ref. */
  by: string;
  bulkId: string | null;
}

function decidedNext(
  last: DecidedByHand,
  values: AssignmentValues,
): DecidedByHand {
  const next = { ...last };
  for (const field of ['team', 'cluster', 'dbms', 'critical'] as const) {
    if (values[field] !== undefined) {
      Object.assign(next, { [field]: values[field] });
    }
  }
  return next;
}

function isSame(a: DecidedByHand, b: DecidedByHand): boolean {
  return (
    a.team === b.team &&
    a.cluster === b.cluster &&
    a.dbms === b.dbms &&
    a.critical === b.critical
  );
}

/** Something else is stored than the one that was read and judged. */
function isOutdated(
  { version, judgedTeam }: AssignmentRequest,
  row: ConnectorRow,
  hand: AssignmentRow | undefined,
): boolean {
  return (
    (version !== undefined && version !== (hand?.version ?? 0)) ||
    // Rules give connectors to others without a version.
    (judgedTeam !== undefined && judgedTeam !== row.team)
  );
}

/**
 * Keeps what a person decided about a connector, and what it is by that, in
 * one transaction. It holds when the connector is deleted and created again.
 *
 * @returns whether anything is different now
 * @throws InputError, NotAllowedError naming the field
 * @throws AssignmentConflictError when somebody was faster
 * @throws NotFoundError when the connector has gone
 */
export async function assignConnector(
  options: { knex: Knex; assigner: Assigner; clock: () => Date },
  request: AssignmentRequest,
): Promise<boolean> {
  const { knex, assigner, clock } = options;
  const { connectClusterId, name, values, by } = request;
  const key = { connect_cluster_id: connectClusterId, name };
  return retryOnConflict(() =>
    knex.transaction(async trx => {
      const [cluster] = await lockConnectClusters(trx, [connectClusterId]);
      const row: ConnectorRow | undefined = await trx('connectors')
        .where(key)
        .first();
      if (!cluster || !row) {
        throw new NotFoundError(`No connector '${name}' any more`);
      }
      const hand: AssignmentRow | undefined = await trx('assignments')
        .where(key)
        .first();
      const [facts] = await readFacts(trx, connectClusterId, placeOf(cluster), [
        row,
      ]);
      const current = () => explainAssignment(assigner, facts, hand);
      if (isOutdated(request, row, hand)) {
        throw new AssignmentConflictError(current());
      }
      const last = hand ? toDecided(hand) : NOTHING_DECIDED;
      const next = decidedNext(last, values);
      if (isSame(last, next)) {
        return false;
      }
      const { unchangedSince } = request;
      if (hand && unchangedSince && toDate(hand.updated_at) > unchangedSince) {
        throw new AssignmentConflictError(current());
      }
      await assertNamed(trx, values, cluster.platform);
      const columns = assigner.columns(facts, next);
      // Also where he leaves it to the rules: it must not be a way around.
      if (columns.team !== row.team || values.team) {
        assertAssignable(columns.team, request.assignable);
      }
      const at = clock();
      const written = { updated_by: by, updated_at: at };
      if (hand) {
        const version = hand.version + 1;
        await trx('assignments')
          .where(key)
          .update({ ...next, ...written, version });
      } else {
        await trx('assignments').insert({
          ...key,
          ...next,
          ...written,
          version: 1,
        });
      }
      const changes = assignmentChanges(row, columns);
      await trx('connectors').where({ id: row.id }).update(columns);
      if (changes.length > 0) {
        await tellAssigned(trx, [{ name, changes }], {
          connectClusterId,
          syncNumber: cluster.sync_number,
          after: toDate(at),
          at,
          by,
          bulkId: request.bulkId,
        });
      }
      return true;
    }),
  );
}
