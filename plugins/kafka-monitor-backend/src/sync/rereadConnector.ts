import { Knex } from 'knex';
import { isConnectError } from '../connect';
import { retryOnConflict } from '../database/retryOnConflict';
import { ConnectClusterRow } from '../database/tables';
import { summarizeTopics } from '../topics/summarizeTopics';
import {
  ConnectClusterContext,
  identityOfCluster,
} from './ConnectClusterContext';
import {
  stateFromStatus,
  stateUnreadable,
  stateWithoutStatus,
} from './connectorState';
import { askTrusted } from './lookAtStatus';
import { drawObservation } from './observation';
import { maskTraceWith, withConfigProblem } from './planWrites';
import { readOneConfig } from './readConfigs';
import { lookBefore } from './syncConnectCluster';
import { ConnectorWrite } from './ConnectorWrite';
import { writeConnectors } from './writeConnectors';

async function unlessNotFound<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isConnectError(error) && error.kind === 'not-found') {
      return undefined;
    }
    throw error;
  }
}

/**
 * Asks about one connector and stores what comes, whatever a full sync under
 * way may bring: that one has been asked for earlier or later, and the number
 * drawn here decides.
 *
 * @returns whether Kafka Connect still has the connector, and its record is
 *   there to be brought up to date
 * @throws ConnectError
 */
export async function rereadConnector(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  name: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const { knex } = context;
  const sequence = await drawObservation(knex);
  const { info, status } = await ask(context, row, name, signal);
  // A status outlives its connector by a moment.
  if (info === undefined) {
    return false;
  }
  const named = await readOneConfig(context, name, info, null, signal);
  const secrets = context.secretValues.of(name);
  const by = context.now();
  const write: ConnectorWrite = {
    name,
    config: named?.config,
    expectedTasks: named?.expectedTasks ?? undefined,
    // In another form than a snapshot's slices: the next one is read.
    statusHash: null,
    infoHash: null,
    absent: status === undefined,
    state: last => {
      if (status === undefined) {
        return stateWithoutStatus();
      }
      if (!status.ok) {
        return stateUnreadable(status.reason, last);
      }
      const expected = named?.expectedTasks ?? last?.expectedTasks ?? null;
      const state = stateFromStatus(
        status.value,
        expected,
        maskTraceWith(secrets),
      );
      return withConfigProblem(state, named);
    },
  };
  return retryOnConflict(() =>
    knex.transaction(async trx => {
      // Locks the row, as a full sync's commit does, so that the two can not
      // interleave; and what the row proved does not hold any more.
      await trx('connect_clusters')
        .where({ id: row.id })
        .update({ status_hash: null, info_hash: null, reread_seq: sequence });
      // Deleted by somebody since it was asked about: it does not come back.
      if (!(await isStored(trx, row.id, name))) {
        return false;
      }
      const cluster = identityOfCluster(context);
      const { topics } = await writeConnectors(trx, [write], {
        cluster,
        delays: context.delays,
        assigner: context.assigner,
        connectClusterId: row.id,
        syncNumber: row.sync_number,
        sequence,
        after: lookBefore(row, by),
        by,
      });
      await summarizeTopics(trx, cluster, topics);
      signal?.throwIfAborted();
      return true;
    }),
  );
}

async function isStored(trx: Knex, connectClusterId: number, name: string) {
  const found = await trx('connectors')
    .where({ connect_cluster_id: connectClusterId, name })
    .first('id');
  return found !== undefined;
}

/** Both from one worker, one that is not known to tell old things. */
function ask(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  name: string,
  signal: AbortSignal | undefined,
) {
  return askTrusted(context, row, signal, async url => {
    const call = { url, signal };
    return {
      info: await unlessNotFound(context.client.info(name, call)),
      status: await unlessNotFound(context.client.status(name, call)),
    };
  });
}
