import { NotFoundError } from '@backstage/errors';
import {
  ConnectorOperation,
  OperationRefusal,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { isConnectError } from '../../connect';
import { ConnectorRow } from '../../database/tables';
import { ConnectClusterView } from '../../environments/connectClusterViews';
import { ConnectorOperations } from '../operations/ConnectorOperations';
import { OperationRefusedError } from '../operations/OperationRefusedError';
import { Claim, ClaimOutcome } from './bulkClaims';
import { operationOf } from './bulkOperation';

const DONE: ClaimOutcome = { status: 'done', reason: null, message: null };

function skipped(reason: string, message: string): ClaimOutcome {
  return { status: 'skipped', reason, message };
}

/** A state that the operation leads to: done once, it refuses the second. */
function isReached(
  operation: ConnectorOperation,
  reason: OperationRefusal,
): boolean {
  switch (operation) {
    case 'pause':
      return reason === 'paused';
    case 'stop':
      return reason === 'stopped';
    case 'resume':
      return reason === 'not-paused';
    default:
      return false;
  }
}

const isDeletion = (operation: ConnectorOperation) =>
  operation === 'delete' || operation === 'delete-record';

/**
 * Does a bulk operation to one connector, judged by its state of now. Of one
 * that a backend has begun before, finding it done is as good as doing it.
 *
 * @throws Error of the database, or a ConnectError that was aborted
 */
export async function operateOne(
  options: {
    knex: Knex;
    operations: Pick<ConnectorOperations, 'perform'>;
    view: ConnectClusterView | undefined;
  },
  claim: Claim,
  signal: AbortSignal,
): Promise<ClaimOutcome> {
  const { knex, operations, view } = options;
  const { operation, restart } = operationOf(claim.operation);
  const { connectClusterId, name, again } = claim;
  const row = await knex<ConnectorRow>('connectors')
    .where({ connect_cluster_id: connectClusterId, name })
    .first();
  if (!row || !view) {
    return again && isDeletion(operation)
      ? DONE
      : skipped('gone', 'It is not there any more');
  }
  const nothingFailed = row.state !== 'FAILED' && row.tasks_failed === 0;
  const nothing = again
    ? DONE
    : skipped('nothing-restarted', 'No part of it has failed');
  if (restart?.onlyFailed && nothingFailed) {
    return nothing;
  }
  try {
    const { restarted } = await operations.perform(
      { row, view },
      {
        operation,
        restart,
        task: null,
        by: claim.by,
        origin: 'bulk',
        bulkId: claim.bulkId,
      },
      signal,
    );
    return operation === 'restart' && restarted.length === 0 ? nothing : DONE;
  } catch (error) {
    return outcomeOf(error, operation, again);
  }
}

function outcomeOf(
  error: unknown,
  operation: ConnectorOperation,
  again: boolean,
): ClaimOutcome {
  if (error instanceof OperationRefusedError) {
    return again && isReached(operation, error.reason)
      ? DONE
      : skipped(error.reason, error.message);
  }
  if (error instanceof NotFoundError) {
    return { status: 'failed', reason: 'not-found', message: error.message };
  }
  if (!isConnectError(error) || error.kind === 'aborted') {
    throw error;
  }
  if (error.kind === 'not-found' && again && operation === 'delete') {
    return DONE;
  }
  const reason = error.kind === 'refused-name' ? 'name-refused' : error.kind;
  return { status: 'failed', reason, message: error.message };
}
