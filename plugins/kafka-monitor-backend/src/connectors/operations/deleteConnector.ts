import { Deletion } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  ConnectCall,
  ConnectClient,
  ConnectErrorKind,
  isConnectError,
} from '../../connect';
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

/** Answers by which nothing was done; of all others nobody knows. */
const REFUSALS: readonly ConnectErrorKind[] = [
  'not-found',
  'conflict',
  'rebalancing',
  'refused-name',
  'invalid-request',
  'rejected-credentials',
  'rate-limited',
];

/**
 * Whether a request that failed was surely not carried out. An answer that was
 * lost, cut, or a gateway's may come from one that was.
 */
function isRefused(error: unknown): boolean {
  return (
    isConnectError(error) && (error.neverSent || REFUSALS.includes(error.kind))
  );
}

/**
 * Deletes a connector from Kafka Connect; its record goes as soon as a worker
 * says that it is gone.
 *
 * @throws ConnectError
 */
export async function deleteConnector(
  options: OperationOptions & {
    client: ConnectClient;
    ask: Ask;
    /** How what is read beside it is asked for. */
    call: ConnectCall;
  },
  operated: OperatedConnector,
  asked: OperationRequest,
): Promise<Deletion> {
  const { knex, client, ask, call, clock } = options;
  const { row } = operated;
  const kept = await readWhatIsKept(knex, client, operated, call);
  const deletion = { ...kept, by: asked.by, at: clock() };
  const undo = await writeDeletion(knex, row, deletion);
  let begun = false;
  try {
    await recordOperation(options, row, asked, {
      work: () => {
        begun = true;
        return ask(each => client.delete(row.name, each));
      },
      note: kept.note,
    });
  } catch (error) {
    if (!begun || isRefused(error)) {
      await undo();
    }
    throw error;
  }
  if (await isGone(client, row.name, call)) {
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
