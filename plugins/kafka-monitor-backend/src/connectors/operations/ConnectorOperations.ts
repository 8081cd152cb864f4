import { Deletion } from '@kafka-monitor/plugin-kafka-monitor-common';
import { deleteConnector, deleteRecord } from './deleteConnector';
import { OperationRequest } from './operationHistory';
import { OperationOptions } from './operationOptions';
import {
  OperatedConnector,
  assertDoable,
  refOf,
} from './OperationRefusedError';
import { Part } from './planRestart';
import { readWorkersInTrouble } from './readWorkersInTrouble';
import { recordOperation } from './recordOperation';
import { restartConnector } from './restartConnector';
import { Ask, retryRebalance } from './retryRebalance';

/** What was done. */
export interface Performed {
  restarted: Part[];
  /** Of a deletion. */
  deletion?: Deletion;
}

/**
 * Operations on one connector, asked for by somebody who may do them: judged
 * by the last known state, sent, and written to the connector's time line
 * with what came of them.
 */
export class ConnectorOperations {
  readonly #options: OperationOptions;

  constructor(options: OperationOptions) {
    this.#options = options;
  }

  /**
   * Does one operation. How the connector is after it is not known yet, but
   * for `sync`.
   *
   * @throws OperationRefusedError when the state does not allow it; nothing
   *   was sent then
   * @throws ConnectError when Kafka Connect refuses it or does not answer
   */
  async perform(
    operated: OperatedConnector,
    asked: OperationRequest,
    signal?: AbortSignal,
  ): Promise<Performed> {
    const options = this.#options;
    const { operation } = asked;
    const { row } = operated;
    const ref = refOf(operated);
    assertDoable(operation, operated);
    if (operation === 'sync') {
      // A look, and no entry of the time line.
      const quiet = asked.origin === 'bulk';
      await options.syncRequests.syncConnector(ref, { quiet });
      return { restarted: [] };
    }
    if (operation === 'delete-record') {
      const deletion = await deleteRecord(options, operated, asked);
      return { restarted: [], deletion };
    }
    if (operation === 'assign') {
      throw new Error('Nobody asks Kafka Connect to assign a connector');
    }
    const client = options.clientOf(ref);
    const avoid = await readWorkersInTrouble(
      options.knex,
      row.connect_cluster_id,
    );
    const call = { signal, avoid };
    const ask: Ask = send => retryRebalance(send, call);
    const context = { ...options, client, ask, call };
    switch (operation) {
      case 'restart':
        return { restarted: await restartConnector(context, operated, asked) };
      case 'delete': {
        const deletion = await deleteConnector(context, operated, asked);
        return { restarted: [], deletion };
      }
      default:
        await recordOperation(options, row, asked, {
          work: () => ask(each => client[operation](row.name, each)),
        });
        return { restarted: [] };
    }
  }
}
