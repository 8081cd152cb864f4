import { Deletion } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectClient, isConnectError } from '../../connect';
import {
  isGone,
  newestVersion,
  readWhatIsKept,
  writeDeletion,
} from './keptOfDeletion';
import { OperatedConnector, refOf } from './OperationRefusedError';
import { OperationRequest } from './operationHistory';
import { OperationOptions } from './operationOptions';
import { recordOperation } from './recordOperation';
import { Ask } from './retryRebalance';

/** Whether a request may have been carried out although it failed. */
function mayHaveHadEffect(error: unknown): boolean {
  return (
    isConnectError(error) &&
    (error.kind === 'aborted' || error.kind === 'timed-out')
  );
}

/**
 * Deletes a connector from Kafka Connect; its record goes as soon as a worker
 * says that it is gone.
 *
 * @throws ConnectError
 */
export async function deleteConnector(
  options: OperationOptions & { client: ConnectClient; ask: Ask },
  operated: OperatedConnector,
  asked: OperationRequest,
  signal?: AbortSignal,
): Promise<Deletion> {
  const { knex, client, ask, clock } = options;
  const { row } = operated;
  const kept = await readWhatIsKept(knex, client, operated, signal);
  const deletion = { ...kept, by: asked.by, at: clock() };
  const undo = await writeDeletion(knex, row, deletion);
  try {
    await recordOperation(options, row, asked, {
      work: () => ask(call => client.delete(row.name, call)),
      note: kept.note,
    });
  } catch (error) {
    if (!mayHaveHadEffect(error)) {
      await undo();
    }
    throw error;
  }
  if (await isGone(client, row.name, { signal })) {
    await options.removeConnector(row, { by: asked.by, from: 'connect' });
  } else {
    // The list of all decides.
    await options.syncRequests.requestSync([refOf(operated)]);
  }
  return {
    from: 'connect',
    configVersion: kept.configVersion,
    offsets: kept.offsets as Deletion['offsets'],
  };
}

/** Deletes its record alone, here. */
export async function deleteRecord(
  options: OperationOptions,
  { row }: OperatedConnector,
  asked: OperationRequest,
): Promise<Deletion> {
  const { knex, removeConnector } = options;
  const configVersion = await newestVersion(knex, row);
  await recordOperation(options, row, asked, {
    work: () => removeConnector(row, { by: asked.by, from: 'record' }),
  });
  return { from: 'record', configVersion, offsets: null };
}
