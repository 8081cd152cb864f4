import { Knex } from 'knex';
import { ConnectorRestartRow, ConnectorRow } from '../../database/tables';
import { Part } from './planRestart';

/** A restart that was sent, to be followed up. */
export interface SentRestart {
  at: Date;
  by: string;
  restarted: readonly Part[];
  /** Of the root cause before it. */
  fingerprint: string | null;
  failedParts: number;
  historyId: number;
}

/** The root cause of a connector's open failure; null: none is known. */
export async function readOpenFingerprint(
  knex: Knex,
  connector: { connect_cluster_id: number; name: string },
): Promise<string | null> {
  const row = await knex('failures')
    .where({
      connect_cluster_id: connector.connect_cluster_id,
      name: connector.name,
      open: true,
    })
    .first('fingerprint');
  return row?.fingerprint ?? null;
}

/** Remembers a connector's last restart, in place of the one before. */
export async function writeRestart(
  knex: Knex,
  connector: Pick<ConnectorRow, 'id'>,
  sent: SentRestart,
): Promise<void> {
  const row: ConnectorRestartRow = {
    connector_id: connector.id,
    at: sent.at,
    actor: sent.by,
    restarted: JSON.stringify(sent.restarted),
    fingerprint: sent.fingerprint,
    failed_parts: sent.failedParts,
    history_id: sent.historyId,
  };
  try {
    await knex('connector_restarts')
      .insert(row)
      .onConflict('connector_id')
      .merge();
  } catch (error) {
    // Of a connector that has gone meanwhile there is nothing to follow up.
    const left = await knex('connectors').where({ id: connector.id }).first();
    if (left) {
      throw error;
    }
  }
}
