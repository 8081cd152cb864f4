import { Knex } from 'knex';
import { Change, ChangeKind, appendChanges } from '../changes/changeLog';
import { chunked, insertRows, updateRows } from '../database/batch';
import { ConnectorRow, TaskRow } from '../database/tables';
import { toNumber } from '../database/values';
import { ReadConfig } from './connectorConfig';
import {
  ConnectorState,
  stateFromRows,
  stateWithoutStatus,
  Transition,
  transitions,
} from './connectorState';
import { writeConfigs } from './writeConfigs';
import { writeTasks } from './writeTasks';

/** What a look found out about one connector. */
export interface ConnectorWrite {
  name: string;
  /** From the last state to the present one; undefined: not looked at. */
  state?: (last: ConnectorState | undefined) => ConnectorState;
  /** Undefined: not looked at. */
  config?: ReadConfig;
  /** Of the configuration, also of one that is held back. */
  expectedTasks?: number;
  /** Hashes to remember; undefined: as they are; null: read it next time. */
  statusHash?: string | null;
  infoHash?: string | null;
  /** Listed by the worker without a status. */
  absent?: boolean;
}

/** Which look writes. */
export interface WriteContext {
  connectClusterId: number;
  syncNumber: number;
  sequence: number;
  after: Date | null;
  by: Date;
}

/** A connector with its last and its next row. */
export interface WrittenConnector {
  write: ConnectorWrite;
  before: ConnectorRow | undefined;
  stateBefore: ConnectorState | undefined;
  state: ConnectorState;
  row: Omit<ConnectorRow, 'id'>;
  /** None of a new one: it is discovered, which is not a change. */
  transitions: Transition[];
}

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
  return { skipped, kinds: [...new Set(changes.map(change => change.kind))] };
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

function nextConnector(
  write: ConnectorWrite,
  before: ConnectorRow | undefined,
  tasks: TaskRow[] | undefined,
  context: WriteContext,
): WrittenConnector {
  const stateBefore = before && stateFromRows(before, tasks ?? []);
  const state =
    write.state?.(stateBefore) ?? stateBefore ?? stateWithoutStatus();
  const changed = stateBefore?.columns.health !== state.columns.health;
  const configuredAnew =
    write.config !== undefined && write.infoHash !== before?.info_hash;
  const { id: _, ...last } = before ?? ({} as Partial<ConnectorRow>);
  const row = {
    ...newConnector(context),
    ...last,
    ...state.columns,
    ...write.config?.columns,
    ...(write.expectedTasks !== undefined && {
      tasks_expected: write.expectedTasks,
    }),
    name: write.name,
    ...(changed && { changed_after: context.after, changed_by: context.by }),
    absent_since: write.absent ? before?.absent_since ?? context.by : null,
    observed_seq: context.sequence,
    status_hash:
      write.statusHash !== undefined
        ? write.statusHash
        : last.status_hash ?? null,
    info_hash:
      write.infoHash !== undefined ? write.infoHash : last.info_hash ?? null,
    topics_due_at: configuredAnew ? context.by : last.topics_due_at ?? null,
  };
  return {
    write,
    before,
    stateBefore,
    state,
    row,
    transitions: before ? transitions(stateBefore, state) : [],
  };
}

function newConnector({ connectClusterId, after, by }: WriteContext) {
  return {
    connect_cluster_id: connectClusterId,
    tasks_expected: null,
    changed_after: after,
    changed_by: by,
    first_seen_at: by,
    type: 'unknown',
    connector_class: null,
    direction: null,
    dbms: null,
    endpoint: null,
    consumer_group: null,
    topics_at_runtime: false,
    topic_use: 'pending',
    topics_due_at: null,
    team: 'lainnya',
    cluster: null,
    critical: false,
  };
}

async function readStored(
  trx: Knex,
  writes: readonly ConnectorWrite[],
  connectClusterId: number,
) {
  const rows = new Map<string, ConnectorRow>();
  const tasks = new Map<number, TaskRow[]>();
  for (const chunk of chunked(writes, 500)) {
    const found = await trx<ConnectorRow>('connectors')
      .where({ connect_cluster_id: connectClusterId })
      .whereIn(
        'name',
        chunk.map(write => write.name),
      );
    found.forEach(row => rows.set(row.name, row));
    const foundTasks = await trx<TaskRow>('tasks')
      .whereIn(
        'connector_id',
        found.map(row => row.id),
      )
      .orderBy('task');
    for (const task of foundTasks) {
      const list = tasks.get(task.connector_id);
      if (list) {
        list.push(task);
      } else {
        tasks.set(task.connector_id, [task]);
      }
    }
  }
  return { rows, tasks };
}

async function readIds(
  trx: Knex,
  written: readonly WrittenConnector[],
  known: ReadonlyMap<string, ConnectorRow>,
  context: WriteContext,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const unknown: string[] = [];
  for (const { write } of written) {
    const row = known.get(write.name);
    if (row) {
      ids.set(write.name, row.id);
    } else {
      unknown.push(write.name);
    }
  }
  for (const chunk of chunked(unknown, 500)) {
    const rows = await trx('connectors')
      .where({ connect_cluster_id: context.connectClusterId })
      .whereIn('name', chunk)
      .select('id', 'name');
    rows.forEach(row => ids.set(row.name, row.id));
  }
  return ids;
}

function stateChanges(
  { write, before, state, transitions: changes }: WrittenConnector,
  context: WriteContext,
): Change[] {
  const { name } = write;
  const { health } = state.columns;
  if (!before) {
    // A first look at a whole fleet is told once, as a baseline.
    return context.after === null
      ? []
      : [{ kind: 'connector-added', name, payload: { health } }];
  }
  return changes.map(transition => ({
    kind: transition.task === null ? 'health-changed' : 'task-changed',
    name,
    payload: { ...transition },
  }));
}

async function writeHistory(
  trx: Knex,
  written: readonly WrittenConnector[],
  context: WriteContext,
) {
  const base = (name: string) => ({
    connect_cluster_id: context.connectClusterId,
    name,
    changed_after: context.after,
    changed_by: context.by,
  });
  await insertRows(
    trx,
    'connector_history',
    written.flatMap<object>(
      ({ write, before, state, transitions: changes }) => {
        const { name } = write;
        if (!before) {
          return [
            {
              ...base(name),
              kind: 'lifecycle',
              event: 'discovered',
              task: null,
              from_state: null,
              to_state: state.columns.state,
              from_health: null,
              to_health: state.columns.health,
              worker_id: state.columns.worker_id,
            },
          ];
        }
        return changes.map(transition => ({
          ...base(name),
          kind: 'state',
          event: null,
          task: transition.task,
          from_state: transition.from,
          to_state: transition.to,
          from_health: transition.fromHealth,
          to_health: transition.toHealth,
          worker_id: transition.workerId,
        }));
      },
    ),
  );
}
