import {
  ConflictError,
  InputError,
  isError,
  NotFoundError,
} from '@backstage/errors';
import {
  AssignmentValues,
  assignmentValuesSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { SqlCondition } from '../../permissions/criteriaToSql';
import { Assigner } from '../assignment/Assigner';
import {
  assertAssignable,
  assertNamed,
  assignableTeams,
} from '../assignment/assertAssignable';
import { assignConnector } from '../assignment/assignConnector';
import { Claim, ClaimOutcome } from './bulkClaims';

/** What is kept with a bulk operation: what was decided, and by what right. */
const keptSchema = z.object({
  values: assignmentValuesSchema,
  assignable: z.union([z.literal('all'), z.array(z.string())]),
});

/**
 * What a bulk assignment is begun with.
 *
 * @param mayAssignTo teams that the caller may give to: of `teams`
 * @throws InputError, NotAllowedError naming the field
 */
export async function prepareAssignment(
  knex: Knex,
  values: AssignmentValues,
  mayAssignTo: SqlCondition,
): Promise<string> {
  await assertNamed(knex, values);
  const assignable = await assignableTeams(knex, mayAssignTo);
  if (values.team) {
    assertAssignable(values.team, assignable);
  }
  return JSON.stringify({ values, assignable });
}

/** Assigns one connector of a bulk operation. */
export async function assignOne(
  options: { knex: Knex; assigner: Assigner; clock: () => Date },
  claim: Claim,
): Promise<ClaimOutcome> {
  const { values, assignable } = keptSchema.parse(
    JSON.parse(claim.values ?? '{}'),
  );
  const { connectClusterId, name, by, bulkId, startedAt } = claim;
  try {
    await assignConnector(options, {
      connectClusterId,
      name,
      values,
      unchangedSince: startedAt,
      assignable,
      by,
      bulkId,
    });
    return { status: 'done', reason: null, message: null };
  } catch (error) {
    if (!isError(error)) {
      throw error;
    }
    const { message } = error;
    switch (error.name) {
      case NotFoundError.name:
        return { status: 'skipped', reason: 'gone', message };
      case InputError.name:
      case ConflictError.name:
        // Of a conflict too: who has decided since knew more.
        return { status: 'failed', reason: 'not-assignable', message };
      case 'NotAllowedError':
        return { status: 'failed', reason: 'not-allowed', message };
      default:
        throw error;
    }
  }
}
