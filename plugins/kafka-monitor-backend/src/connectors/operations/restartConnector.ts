import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { ConnectClient } from '../../connect';
import { TaskRow } from '../../database/tables';
import { OperatedConnector } from './OperationRefusedError';
import { OperationRequest } from './operationHistory';
import { Part, PartStates, failedParts, planRestart } from './planRestart';
import { recordOperation } from './recordOperation';
import { readOpenFingerprint, writeRestart } from './restartStore';
import { Ask } from './retryRebalance';
import { sendRestart } from './sendRestart';

/**
 * Restarts a connector, or one of its tasks, and remembers it to be followed
 * up.
 *
 * @returns the parts that were restarted
 * @throws ConnectError
 */
export async function restartConnector(
  context: {
    knex: Knex;
    client: ConnectClient;
    clock: () => Date;
    logger: LoggerService;
    ask: Ask;
  },
  { row, view }: OperatedConnector,
  asked: OperationRequest,
): Promise<Part[]> {
  const { knex, client, clock } = context;
  const tasks: TaskRow[] = await knex<TaskRow>('tasks')
    .where({ connector_id: row.id })
    .orderBy('task');
  const parts: PartStates = { connector: row.state, tasks };
  const plan =
    asked.task === null
      ? planRestart(parts, asked.restart ?? {}, view.row.kafka_version)
      : { way: 'one-by-one' as const, parts: [asked.task] };
  const fingerprint = await readOpenFingerprint(knex, row);
  const restarted: Part[] = [];
  let historyId = 0;
  let at = clock();
  const ask: Ask = send =>
    context.ask(call => {
      at = clock();
      return send(call);
    });
  const remember = () =>
    writeRestart(knex, row, {
      at,
      by: asked.by,
      restarted,
      fingerprint,
      failedParts: failedParts(parts).length,
      historyId,
    });
  try {
    await recordOperation(context, row, asked, {
      work: id => {
        historyId = id;
        return sendRestart(client, row.name, { plan, parts, restarted, ask });
      },
      restarted,
    });
  } catch (error) {
    // One part at a time: those before it are restarting all the same.
    if (restarted.length > 0) {
      await remember();
    }
    throw error;
  }
  await remember();
  return restarted;
}
