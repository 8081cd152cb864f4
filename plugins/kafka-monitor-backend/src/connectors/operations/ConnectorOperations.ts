import {
  ConnectorRef,
  Deletion,
  RestartRequest,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectClient, isConnectError } from '../../connect';
import { TaskRow } from '../../database/tables';
import { SyncRequests } from '../../environments/SyncRequests';
import { isGone, readWhatIsKept, writeDeletion } from './deleteConnector';
import {
  AskedOperation,
  OperationOutcome,
  beginOperation,
  endOperation,
} from './operationHistory';
import { OperatedConnector, assertDoable } from './OperationRefusedError';
import { Part, PartStates, failedParts, planRestart } from './planRestart';
import { readOpenFingerprint, writeRestart } from './restartStore';
import { Ask, retryRebalance } from './retryRebalance';
import { sendRestart } from './sendRestart';

/** How a connector's record was removed, and by whom. */
export interface ConnectorRemoval {
  by: string;
  /** `connect`: Kafka Connect has it no more; `record`: it still may. */
  from: 'connect' | 'record';
}

/** What operations reach beyond the rows. */
export interface OperationOptions {
  knex: Knex;
  /** @throws NotFoundError when the Connect cluster is not configured */
  clientOf: (cluster: {
    environment: string;
    connectCluster: string;
  }) => ConnectClient;
  syncRequests: SyncRequests;
  /** Removes a connector's record; its history stays. */
  removeConnector: (
    connector: { connect_cluster_id: number; name: string },
    removal: ConnectorRemoval,
  ) => Promise<void>;
  clock: () => Date;
}

/** An operation with what it takes beside its name. */
export interface OperationRequest extends AskedOperation {
  restart?: RestartRequest;
}

/** What was done. */
export interface Performed {
  restarted: Part[];
  /** Of a deletion. */
  deletion?: Deletion;
}

/** Whether a request may have been carried out although it failed. */
function mayHaveHadEffect(error: unknown): boolean {
  return (
    isConnectError(error) &&
    (error.kind === 'aborted' || error.kind === 'timed-out')
  );
}

/** The ref of a connector that was found. */
export function refOf({ row, view }: OperatedConnector): ConnectorRef {
  return {
    environment: view.row.environment,
    connectCluster: view.row.connect_cluster,
    name: row.name,
  };
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
    const { clientOf, syncRequests } = this.#options;
    const { name } = operated.row;
    assertDoable(asked.operation, operated);
    if (asked.operation === 'sync') {
      // A look, and no entry of the time line.
      await syncRequests.syncConnector(refOf(operated), {
        quiet: asked.origin === 'bulk',
      });
      return { restarted: [] };
    }
    if (asked.operation === 'delete-record') {
      return this.#deleteRecord(operated, asked);
    }
    const client = clientOf(refOf(operated));
    const ask: Ask = send => retryRebalance(send, { signal });
    switch (asked.operation) {
      case 'restart':
        return this.#restart(operated, asked, client, ask);
      case 'delete':
        return this.#delete(operated, asked, client, ask, signal);
      default: {
        const verb = asked.operation;
        const historyId = await this.#begin(operated, asked);
        await this.#end(historyId, () => ask(call => client[verb](name, call)));
        return { restarted: [] };
      }
    }
  }

  async #restart(
    operated: OperatedConnector,
    asked: OperationRequest,
    client: ConnectClient,
    ask: Ask,
  ): Promise<Performed> {
    const { knex, clock } = this.#options;
    const { row, view } = operated;
    const tasks = await knex<TaskRow>('tasks')
      .select('task', 'state')
      .where({ connector_id: row.id })
      .orderBy('task');
    const parts: PartStates = { connector: row.state, tasks };
    const plan =
      asked.task === null
        ? planRestart(parts, asked.restart ?? {}, view.row.kafka_version)
        : { way: 'one-by-one' as const, parts: [asked.task] };
    const fingerprint = await readOpenFingerprint(knex, row);
    const historyId = await this.#begin(operated, asked);
    const restarted: Part[] = [];
    let at = clock();
    const noteTime: Ask = send =>
      ask(call => {
        at = clock();
        return send(call);
      });
    const sent = { plan, parts, restarted, ask: noteTime };
    await this.#end(
      historyId,
      () => sendRestart(client, row.name, sent),
      restarted,
    );
    await writeRestart(knex, row, {
      at,
      by: asked.by,
      restarted,
      fingerprint,
      failedParts: failedParts(parts).length,
      historyId,
    });
    return { restarted };
  }

  async #delete(
    operated: OperatedConnector,
    asked: OperationRequest,
    client: ConnectClient,
    ask: Ask,
    signal: AbortSignal | undefined,
  ): Promise<Performed> {
    const { knex, clock, removeConnector, syncRequests } = this.#options;
    const { row } = operated;
    const kept = await readWhatIsKept(knex, client, operated, signal);
    const historyId = await this.#begin(operated, asked);
    const deletion = { ...kept, by: asked.by, at: clock() };
    const undo = await writeDeletion(knex, row, deletion);
    try {
      await this.#end(
        historyId,
        () => ask(call => client.delete(row.name, call)),
        [],
        kept.note,
      );
    } catch (error) {
      if (!mayHaveHadEffect(error)) {
        await undo();
      }
      throw error;
    }
    if (await isGone(client, row.name, { signal })) {
      await removeConnector(row, { by: asked.by, from: 'connect' });
    } else {
      // The list of all decides.
      await syncRequests.requestSync([refOf(operated)]);
    }
    const { configVersion, offsets } = kept;
    return {
      restarted: [],
      deletion: {
        from: 'connect',
        configVersion,
        offsets: offsets as Deletion['offsets'],
      },
    };
  }

  async #deleteRecord(
    operated: OperatedConnector,
    asked: OperationRequest,
  ): Promise<Performed> {
    const { knex, removeConnector } = this.#options;
    const { row } = operated;
    const newest = await knex('connector_configs')
      .where({ connect_cluster_id: row.connect_cluster_id, name: row.name })
      .max({ version: 'version' })
      .first();
    const historyId = await this.#begin(operated, asked);
    await this.#end(historyId, () =>
      removeConnector(row, { by: asked.by, from: 'record' }),
    );
    const configVersion = newest?.version ?? null;
    return {
      restarted: [],
      deletion: { from: 'record', configVersion, offsets: null },
    };
  }

  #begin({ row }: OperatedConnector, asked: AskedOperation): Promise<number> {
    const { knex, clock } = this.#options;
    return beginOperation(knex, row, asked, clock());
  }

  /** Does the work, and writes what came of it. */
  async #end(
    historyId: number,
    work: () => Promise<unknown>,
    restarted: readonly Part[] = [],
    note: string | null = null,
  ): Promise<void> {
    const write = (outcome: Omit<OperationOutcome, 'restarted'>) =>
      endOperation(this.#options.knex, historyId, { ...outcome, restarted });
    try {
      await work();
    } catch (error) {
      // Whether a request that was given up has had its effect, nobody knows.
      if (!(isConnectError(error) && error.kind === 'aborted')) {
        const message = error instanceof Error ? error.message : String(error);
        await write({ result: 'failed', message });
      }
      throw error;
    }
    await write({ result: 'done', message: note });
  }
}
