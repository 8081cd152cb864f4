import { Knex } from 'knex';
import { ChangeKind, appendChanges } from '../changes/changeLog';
import { assignmentChanges } from '../connectors/assignment/assignmentChanges';
import {
  readAssignments,
  toDecided,
} from '../connectors/assignment/assignments';
import { Assigned, tellAssigned } from '../connectors/assignment/tellAssigned';
import { chunked, insertRows, updateRows } from '../database/batch';
import { ConnectorRow } from '../database/tables';
import { toNumber } from '../database/values';
import { writeSights } from '../failures/writeFailures';
import {
  ConnectorWrite,
  WriteContext,
  WrittenConnector,
} from './ConnectorWrite';
import { mapInTurns } from './mapInTurns';
import { nextConnector } from './nextConnector';
import { identityOf, sightOf } from './sightOf';
import { readIds, readStored } from './storedConnectors';
import { writeConfigs } from './writeConfigs';
import { writeTasks } from './writeTasks';
import { stateChanges, writeHistory } from './writeTransitions';

/** Connectors that are read and written together. */
const PER_PART = 250;
/**
 * Connectors whose states are worked on before the event loop turns: each may
 * have traces to mask, and to look for causes in.
 */
const PER_TURN = 50;

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
  'class_dbms',
  'endpoint',
  'consumer_group',
  'topics_at_runtime',
  'topics_due_at',
  'team',
  'cluster',
  'dbms',
  'critical',
  'matched_rules',
] as const;

interface Written {
  skipped: number;
  kinds: ChangeKind[];
  topics: Set<string>;
}

/**
 * Writes connectors with their tasks, configurations, topics, history and
 * change log entries; part of the caller's transaction. A connector that a
 * later look has written meanwhile is skipped and counted.
 *
 * @returns `topics`: those whose use has changed, for `summarizeTopics` at the
 *   end of the transaction
 */
export async function writeConnectors(
  trx: Knex,
  writes: readonly ConnectorWrite[],
  context: WriteContext,
): Promise<Written> {
  const kinds = new Set<ChangeKind>();
  const topics = new Set<string>();
  let skipped = 0;
  for (const part of chunked(writes, PER_PART)) {
    const written = await writePart(trx, part, context);
    skipped += written.skipped;
    written.kinds.forEach(kind => kinds.add(kind));
    written.topics.forEach(topic => topics.add(topic));
  }
  return { skipped, kinds: [...kinds], topics };
}

async function writePart(
  trx: Knex,
  writes: readonly ConnectorWrite[],
  context: WriteContext,
): Promise<Written> {
  const stored = await readStored(trx, writes, context.connectClusterId);
  const due = writes.filter(write => {
    const before = stored.rows.get(write.name);
    return !before || toNumber(before.observed_seq) <= context.sequence;
  });
  const hands = await readAssignments(
    trx,
    context.connectClusterId,
    due
      .filter(({ name, config }) => config || !stored.rows.has(name))
      .map(({ name }) => name),
  );
  const written = await mapInTurns(due, PER_TURN, write => {
    const before = stored.rows.get(write.name);
    const tasks = stored.tasks.get(before?.id ?? -1);
    const hand = hands.get(write.name);
    return nextConnector(
      write,
      before,
      tasks,
      context,
      hand && toDecided(hand),
    );
  });
  await writeRows(trx, written);
  const ids = await readIds(trx, written, stored.rows, context);
  await writeTasks(trx, written, ids, context);
  const configured = await writeConfigs(trx, written, ids, context);
  const changes = [
    ...written.flatMap(each => stateChanges(each, context)),
    ...configured.changes,
  ];
  await writeHistory(trx, written, context);
  await appendChanges(trx, changes, { ...context, at: context.by });
  const assigned = newlyAssigned(written);
  await tellAssigned(trx, assigned, {
    ...context,
    at: context.by,
    by: null,
    bulkId: null,
  });
  const failureKinds = await writeSights(
    trx,
    await mapInTurns(written, PER_TURN, ({ row, state }) => ({
      identity: identityOf(row, context.cluster),
      sight: sightOf(row, state, { after: context.after, by: context.by }),
    })),
    context,
  );
  const kinds: ChangeKind[] = [
    ...changes.map(change => change.kind),
    ...failureKinds,
    ...(assigned.length > 0 ? ['assignment-changed' as const] : []),
  ];
  return {
    skipped: writes.length - written.length,
    kinds: [...new Set(kinds)],
    topics: configured.topics,
  };
}

/** A configuration that is read for the first time gives away nothing. */
function newlyAssigned(written: readonly WrittenConnector[]): Assigned[] {
  return written.flatMap(({ write, before, row }) => {
    const changes =
      before && wasConfigured(before) && write.config
        ? assignmentChanges(before, row)
        : [];
    return changes.length > 0 ? [{ name: write.name, changes }] : [];
  });
}

/** A look at one connector alone leaves no hash, but a class. */
function wasConfigured(row: ConnectorRow): boolean {
  return row.info_hash !== null || row.connector_class !== null;
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
