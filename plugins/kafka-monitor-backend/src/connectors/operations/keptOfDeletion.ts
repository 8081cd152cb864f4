import { setTimeout } from 'node:timers/promises';
import { isKafkaAtLeast } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import {
  ConnectCall,
  ConnectClient,
  ConnectorOffset,
  isConnectError,
} from '../../connect';
import { OperatedConnector } from './OperationRefusedError';

/** What is kept of a connector that is deleted. */
export interface Kept {
  configVersion: number | null;
  offsets: ConnectorOffset[] | null;
  /** Why there are no offsets, where the worker offers them. */
  note: string | null;
}

const OFFSETS_TIMEOUT_MS = 5_000;
/** Between looks whether the worker still has it. */
const PAUSES_MS = [0, 100, 200, 400, 800, 1500];

/** The version of its masked configuration that stays; null: there is none. */
export async function newestVersion(
  knex: Knex,
  connector: { connect_cluster_id: number; name: string },
): Promise<number | null> {
  const { connect_cluster_id, name } = connector;
  const newest = await knex('connector_configs')
    .where({ connect_cluster_id, name })
    .max({ version: 'version' })
    .first();
  return newest?.version ?? null;
}

/** Asked before the deletion: after it there is nobody left to ask. */
export async function readWhatIsKept(
  knex: Knex,
  client: ConnectClient,
  { row, view }: OperatedConnector,
  call: ConnectCall,
): Promise<Kept> {
  const configVersion = await newestVersion(knex, row);
  if (!isKafkaAtLeast(view.row.kafka_version, 3, 5)) {
    return { configVersion, offsets: null, note: null };
  }
  try {
    const offsets = await client.offsets(row.name, {
      ...call,
      timeoutMs: OFFSETS_TIMEOUT_MS,
    });
    return { configVersion, offsets, note: null };
  } catch (error) {
    if (!isConnectError(error)) {
      throw error;
    }
    const note = `Its offsets were not kept: ${error.message}`;
    return { configVersion, offsets: null, note };
  }
}

/**
 * Keeps it, and says by it that somebody here deletes the connector: written
 * before that is asked for, so that no look takes it for vanished.
 *
 * @returns undoes it, for a deletion that was refused
 */
export async function writeDeletion(
  knex: Knex,
  connector: { connect_cluster_id: number; name: string },
  deletion: Kept & { by: string; at: Date },
): Promise<() => Promise<void>> {
  const [{ id }] = await knex('connector_deletions')
    .insert({
      connect_cluster_id: connector.connect_cluster_id,
      name: connector.name,
      at: deletion.at,
      actor: deletion.by,
      config_version: deletion.configVersion,
      offsets: deletion.offsets && JSON.stringify(deletion.offsets),
    })
    .returning('id');
  return async () => {
    await knex('connector_deletions').where({ id }).delete();
  };
}

/**
 * Whether the worker says that it has the connector no more. A worker that
 * follows its leader takes a moment to know; false where it does not say so
 * within some seconds.
 */
export async function isGone(
  client: ConnectClient,
  name: string,
  call: ConnectCall,
): Promise<boolean> {
  for (const pause of PAUSES_MS) {
    try {
      await setTimeout(pause, undefined, { signal: call.signal });
      // Not the status: that outlives its connector a little.
      await client.info(name, call);
    } catch (error) {
      return isConnectError(error) && error.kind === 'not-found';
    }
  }
  return false;
}
