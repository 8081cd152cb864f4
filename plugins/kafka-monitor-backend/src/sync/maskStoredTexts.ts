import { Knex } from 'knex';
import { maskKnown, maskText } from '../connect';
import { updateRows } from '../database/batch';
import { ChangeLogRow, ConnectorHistoryRow } from '../database/tables';
import { maskFailures } from '../failures/maskFailures';
import { WriteContext, WrittenConnector } from './ConnectorWrite';

/**
 * Masks in what is stored of connectors the secrets that have only now become
 * known: a trace may have been stored while a key was not known to be secret,
 * or before a changed configuration was read.
 *
 * @param found by name: secrets of earlier versions that were not masked
 */
export async function maskStoredTexts(
  trx: Knex,
  read: readonly WrittenConnector[],
  ids: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, readonly string[]>,
  context: WriteContext,
): Promise<void> {
  const all = new Map<string, Set<string>>();
  const connectors: object[] = [];
  const tasks: object[] = [];
  for (const { write, before, state } of read.filter(each => each.before)) {
    const secrets = new Set([
      ...write.config!.secretValues,
      ...(found.get(write.name) ?? []),
    ]);
    all.set(write.name, secrets);
    const id = before!.id;
    const trace = maskTrace(state.columns.trace, secrets);
    const problem = maskWords(state.columns.problem, secrets);
    if (trace !== state.columns.trace || problem !== state.columns.problem) {
      connectors.push({ id, trace, problem });
    }
    for (const task of state.tasks) {
      const masked = maskTrace(task.trace, secrets);
      if (masked !== task.trace) {
        const connector_id = ids.get(write.name)!;
        tasks.push({ connector_id, task: task.task, trace: masked });
      }
    }
  }
  await updateRows(trx, 'connectors', connectors, ['id']);
  await updateRows(trx, 'tasks', tasks, ['connector_id', 'task']);
  await maskFailures(trx, context.connectClusterId, all);
  for (const [name, secrets] of found) {
    const key = { connect_cluster_id: context.connectClusterId, name };
    await maskHistory(trx, key, secrets);
    await maskChanges(trx, key, secrets);
  }
}

interface Key {
  connect_cluster_id: number;
  name: string;
}

function maskTrace(text: string | null, secrets: Iterable<string>) {
  return text === null ? null : maskText(text, secrets);
}

function maskWords(text: string | null, secrets: Iterable<string>) {
  return text === null ? null : maskKnown(text, secrets);
}

/** The columns that hold a worker's own words. */
async function maskHistory(
  trx: Knex,
  key: Key,
  secrets: readonly string[],
): Promise<void> {
  const rows = await trx<ConnectorHistoryRow>('connector_history').where(key);
  const changed = rows.flatMap(row => {
    const masked = {
      id: row.id,
      from_state: maskWords(row.from_state, secrets),
      to_state: maskWords(row.to_state, secrets),
      worker_id: maskWords(row.worker_id, secrets),
      message: maskWords(row.message, secrets),
    };
    const same =
      masked.from_state === row.from_state &&
      masked.to_state === row.to_state &&
      masked.worker_id === row.worker_id &&
      masked.message === row.message;
    return same ? [] : [masked];
  });
  await updateRows(trx, 'connector_history', changed, ['id']);
}

async function maskChanges(
  trx: Knex,
  key: Key,
  secrets: readonly string[],
): Promise<void> {
  const rows = await trx<ChangeLogRow>('change_log').where(key);
  const changed = rows.flatMap(({ seq, payload: text }) => {
    const payload = JSON.stringify(
      JSON.parse(text, (_, value) =>
        typeof value === 'string' ? maskKnown(value, secrets) : value,
      ),
    );
    return payload === text ? [] : [{ seq, payload }];
  });
  await updateRows(trx, 'change_log', changed, ['seq']);
}
