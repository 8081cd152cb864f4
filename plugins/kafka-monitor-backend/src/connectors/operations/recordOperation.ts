import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { isConnectError } from '../../connect';
import {
  AskedOperation,
  OperationOutcome,
  beginOperation,
  endOperation,
} from './operationHistory';
import { Part } from './planRestart';
import { tellableMessage } from './tellableMessage';

/** What an operation does, and what it tells of it. */
export interface RecordedWork {
  /** Gets the id of the time line's entry. */
  work: (historyId: number) => Promise<unknown>;
  /** Parts that were restarted, also before a request that failed. */
  restarted?: readonly Part[];
  /** What one that is done could not do. */
  note?: string | null;
}

/**
 * Does the work of an operation, and writes it to the connector's time line:
 * before it, and what came of it.
 *
 * @throws what the work throws
 */
export async function recordOperation(
  context: { knex: Knex; clock: () => Date; logger: LoggerService },
  connector: { connect_cluster_id: number; name: string },
  asked: AskedOperation,
  { work, restarted = [], note = null }: RecordedWork,
): Promise<void> {
  const { knex, clock, logger } = context;
  const id = await beginOperation(knex, connector, asked, clock());
  const write = (outcome: Omit<OperationOutcome, 'restarted'>) =>
    endOperation(knex, id, { ...outcome, restarted });
  try {
    await work(id);
  } catch (error) {
    // Whether a request that was given up has had its effect, nobody knows.
    const inDoubt =
      isConnectError(error) && error.kind === 'aborted' && !error.neverSent;
    if (!inDoubt) {
      const what = `${asked.operation} of ${connector.name}`;
      const message = tellableMessage(error, { logger, what });
      await write({ result: 'failed', message });
    }
    throw error;
  }
  await write({ result: 'done', message: note });
}
