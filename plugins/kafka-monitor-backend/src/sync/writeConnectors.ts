import { Knex } from 'knex';
import { ChangeKind, appendChanges } from '../changes/changeLog';
import { chunked, insertRows, updateRows } from '../database/batch';
import { toNumber } from '../database/values';
import { writeSights } from '../failures/writeFailures';
import {
  ConnectorWrite,
  WriteContext,
  WrittenConnector,
} from './ConnectorWrite';
import { nextConnector } from './nextConnector';
import { identityOf, sightOf } from './sightOf';
import { readIds, readStored } from './storedConnectors';
import { writeConfigs } from './writeConfigs';
import { writeTasks } from './writeTasks';
import { stateChanges, writeHistory } from './writeTransitions';

/** Connectors that may be worked on before the event loop turns. */
const PER_TURN = 250;

/** What a look at states can change. */
const STATE_COLUMNS = [
  'health',
  'health_rank',
  'state',
  'worker_id',
  'version',
  'trace',
  'tasks_running',
  'tasks_failed',
  'tasks_total',
  'problem',
  'absent_since',
  'changed_after',
  'changed_by',
  'observed_seq',
  'status_hash',
  'info_hash',
  'failure_due_at',
] as const;

/** What a look at configurations can change besides. */
const ALL_COLUMNS = [
  ...STATE_COLUMNS,
  'tasks_expected',
  'type',
  'connector_class',
  'direction',
  'dbms',
  'endpoint',
  'consumer_group',
  'topics_at_runtime',
  'topics_due_at',
] as const;

/**
 * Writes connectors with their tasks, configurations, topics, history and
 * change log entries; part of the caller's transaction. A connector that a
 * later look has written meanwhile is skipped and counted.
 */
export async function writeConnectors(
  trx: Knex,
  writes: readonly ConnectorWrite[],
  context: WriteContext,
): Promise<{ skipped: number; kinds: ChangeKind[] }> {
  const kinds = new Set<ChangeKind>();
  let skipped = 0;
  for (const part of chunked(writes, PER_TURN)) {
    const written = await writePart(trx, part, context);
    skipped += written.skipped;
    written.kinds.forEach(kind => kinds.add(kind));
  }
  return { skipped, kinds: [...kinds] };
}

async function writePart(
  trx: Knex,
  writes: readonly ConnectorWrite[],
  context: WriteContext,
): Promise<{ skipped: number; kinds: ChangeKind[] }> {
  const stored = await readStored(trx, writes, context.connectClusterId);
  const written: WrittenConnector[] = [];
  let skipped = 0;
  for (const write of writes) {
    const before = stored.rows.get(write.name);
    if (before && toNumber(before.observed_seq) > context.sequence) {
      skipped++;
      continue;
    }
    written.push(
      nextConnector(write, before, stored.tasks.get(before?.id ?? -1), context),
    );
  }
  await writeRows(trx, written);
  const ids = await readIds(trx, written, stored.rows, context);
  await writeTasks(trx, written, ids, context);
  const configChanges = await writeConfigs(trx, written, ids, context);
  const changes = [
    ...written.flatMap(each => stateChanges(each, context)),
    ...configChanges,
  ];
  await writeHistory(trx, written, context);
  await appendChanges(trx, changes, { ...context, at: context.by });
  const failureKinds = await writeSights(
    trx,
    written.map(({ row, state }) => ({
      identity: identityOf(row, context.cluster),
      sight: sightOf(row, state, { after: context.after, by: context.by }),
    })),
    context,
  );
  const kinds = [...changes.map(change => change.kind), ...failureKinds];
  return { skipped, kinds: [...new Set(kinds)] };
}

/** Adds what is new; of the others, sets the columns that can have changed. */
async function writeRows(trx: Knex, written: readonly WrittenConnector[]) {
  const added: object[] = [];
  const configured: object[] = [];
  const changed: object[] = [];
  for (const { write, before, row } of written) {
    if (!before) {
      added.push(row);
    } else if (write.config || write.expectedTasks !== undefined) {
      configured.push(pick(row, before.id, ALL_COLUMNS));
    } else {
      changed.push(pick(row, before.id, STATE_COLUMNS));
    }
  }
  await insertRows(trx, 'connectors', added, {
    key: ['connect_cluster_id', 'name'],
    merge: [...ALL_COLUMNS],
  });
  await updateRows(trx, 'connectors', configured, ['id']);
  await updateRows(trx, 'connectors', changed, ['id']);
}

function pick(
  row: WrittenConnector['row'],
  id: number,
  columns: ReadonlyArray<keyof WrittenConnector['row']>,
): object {
  const picked: Record<string, unknown> = { id };
  for (const column of columns) {
    picked[column] = row[column];
  }
  return picked;
}
