import {
  ConnectorOperation,
  OperationEntry,
  RestartRequest,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { toNumber } from '../../database/values';
import { Part } from './planRestart';

/** An operation that somebody asks for. */
export interface AskedOperation {
  operation: ConnectorOperation;
  /** Of a restart of one task. */
  task: number | null;
  /** User entity ref. */
  by: string;
  origin: OperationEntry['origin'];
  bulkId: string | null;
}

/** An operation with what it takes beside its name. */
export interface OperationRequest extends AskedOperation {
  restart?: RestartRequest;
}

/** What came of an operation. */
export interface OperationOutcome {
  result: 'done' | 'failed';
  message: string | null;
  restarted: readonly Part[];
}

/**
 * Writes an operation to the connector's time line, before anything is sent:
 * what it leads to stands after it, and a backend that ends meanwhile leaves
 * `unknown` behind.
 *
 * @returns the id of the entry
 */
export async function beginOperation(
  knex: Knex,
  connector: { connect_cluster_id: number; name: string },
  asked: AskedOperation,
  at: Date,
): Promise<number> {
  const [{ id }] = await knex('connector_history')
    .insert({
      connect_cluster_id: connector.connect_cluster_id,
      name: connector.name,
      kind: 'operation',
      operation: asked.operation,
      task: asked.task,
      actor: asked.by,
      origin: asked.origin,
      bulk_id: asked.bulkId,
      result: 'unknown',
      restarted: '[]',
      changed_after: at,
      changed_by: at,
    })
    .returning('id');
  return toNumber(id);
}

/** Writes what came of it. */
export async function endOperation(
  knex: Knex,
  id: number,
  outcome: OperationOutcome,
): Promise<void> {
  await knex('connector_history')
    .where({ id })
    .update({
      result: outcome.result,
      message: outcome.message,
      restarted: JSON.stringify(outcome.restarted),
    });
}
