import { Knex } from 'knex';
import { Change } from '../changes/changeLog';
import { chunked } from '../database/batch';
import { retryOnConflict } from '../database/retryOnConflict';
import {
  ConnectClusterRow,
  ConnectorRow,
  FailureRow,
  TaskRow,
} from '../database/tables';
import { toDate, toNumber } from '../database/values';
import { judgeLasting, judgeTime, Standing } from '../failures/failureClock';
import { RECHECK_MS } from '../failures/failureActs';
import { toFailure } from '../failures/failureRows';
import {
  failureItemColumns,
  FailureWrite,
  readLatestFailures,
} from '../failures/failureStore';
import { delayOf, troubleOf } from '../failures/trouble';
import { writeJudged } from '../failures/writeFailures';
import {
  ConnectClusterContext,
  identityOfCluster,
} from './ConnectClusterContext';
import { stateFromRows } from './connectorState';
import { identityOf, sightOf } from './sightOf';

/** No state has to last longer than about this to be a failure. */
const PATIENCE_MS = 6 * 60_000;
const HOUR = 60 * 60_000;
/** Failures that one beat judges, at most; the next one goes on. */
const AT_ONCE = 1000;

/**
 * What time alone does to failures: states that last too long become one,
 * recovery settles, acknowledgements end. Costs two small queries when nothing
 * is due.
 *
 * @param fresh the last look at the Connect cluster is recent; what it showed
 *   counts only then
 * @returns kinds of entries that went into the change log
 */
export async function failureBeat(
  context: ConnectClusterContext,
  row: Pick<ConnectClusterRow, 'id' | 'sync_number' | 'last_good_at'>,
  fresh: boolean,
  signal?: AbortSignal,
): Promise<Change['kind'][]> {
  const now = context.now();
  if (!(await isAnythingDue(context.knex, row.id, now, fresh))) {
    return [];
  }
  return retryOnConflict(() =>
    context.knex.transaction(async trx => {
      // Locks the row, as looks do: what is judged is what is there.
      const locked = await trx<ConnectClusterRow>('connect_clusters')
        .where({ id: row.id })
        .update({ last_tick_at: now })
        .returning(['last_good_at', 'sync_number']);
      const lookedAt = fresh ? toDate(locked[0]?.last_good_at ?? null) : null;
      const beat = { context, trx, id: row.id, now, lookedAt };
      const lasting = fresh ? await judgeDueStates(beat) : [];
      const timely = await judgeDueFailures(beat, new Set(lasting.map(nameOf)));
      signal?.throwIfAborted();
      return writeJudged(trx, [...lasting, ...timely], {
        connectClusterId: row.id,
        syncNumber: locked[0]?.sync_number ?? row.sync_number,
        delays: context.delays,
      });
    }),
  );
}

/** After the clock was set back: what is due hours from now is due soon. */
export async function dueAnew(knex: Knex, id: number, now: Date) {
  const soon = new Date(now.getTime() + PATIENCE_MS);
  await knex<ConnectorRow>('connectors')
    .where({ connect_cluster_id: id })
    .where('failure_due_at', '>', soon)
    .update({ failure_due_at: soon });
  await knex<FailureRow>('failures')
    .where({ connect_cluster_id: id })
    .where('due_at', '>', now)
    .whereNotNull('recovering_by')
    .update({ due_at: now });
  for (const [column, after] of [
    ['recheck_at', RECHECK_MS],
    ['flapping_until', HOUR],
  ] as const) {
    const latest = new Date(now.getTime() + after);
    await knex<FailureRow>('failures')
      .where({ connect_cluster_id: id })
      .where(column, '>', latest)
      .update({ [column]: latest, due_at: now });
  }
}

interface Beat {
  context: ConnectClusterContext;
  trx: Knex;
  id: number;
  now: Date;
  lookedAt: Date | null;
}

function nameOf({ identity }: FailureWrite): string {
  return identity.name;
}

async function isAnythingDue(
  knex: Knex,
  id: number,
  now: Date,
  fresh: boolean,
): Promise<boolean> {
  const state =
    fresh &&
    (await knex<ConnectorRow>('connectors')
      .where({ connect_cluster_id: id })
      .where('failure_due_at', '<=', now)
      .first('id'));
  return Boolean(
    state || (await dueFailures(knex, id, now, fresh).first('id')),
  );
}

/** While the Connect cluster is silent, only what people set ends. */
function dueFailures(knex: Knex, id: number, now: Date, fresh: boolean) {
  const query = knex<FailureRow>('failures')
    .where({ connect_cluster_id: id })
    .where('due_at', '<=', now);
  return fresh
    ? query
    : query.where({ open: true }).where('acknowledged_until', '<=', now);
}

/** States that have lasted too long. */
async function judgeDueStates(beat: Beat): Promise<FailureWrite[]> {
  const { context, trx, id, now, lookedAt } = beat;
  const rows = await trx<ConnectorRow>('connectors')
    .where({ connect_cluster_id: id })
    .where('failure_due_at', '<=', now)
    .orderBy('failure_due_at')
    .limit(AT_ONCE);
  const names = rows.map(row => row.name);
  const latest = await readLatestFailures(trx, id, names, now);
  // Of one that a person resolved a while ago, the recheck decides first.
  const decided = rows.filter(row => {
    const last = latest.get(row.name)?.failure;
    return !last || last.open || !last.recheckAt;
  });
  for (const chunk of chunked(decided, 500)) {
    await trx('connectors')
      .whereIn(
        'id',
        chunk.map(row => row.id),
      )
      .update({ failure_due_at: null });
  }
  return rows.flatMap(row => {
    const last = latest.get(row.name);
    const standing = { sight: standingSight(row, []), lookedAt, now };
    const judged = judgeLasting(
      last?.failure,
      withBeginning(standing, row, context.delays),
    );
    return judged
      ? [
          {
            id: judged.isNew ? undefined : last?.id,
            judged,
            identity: identityOf(row, identityOfCluster(context)),
          },
        ]
      : [];
  });
}

/** Troubles that are no change of health began when they were noticed. */
function withBeginning(
  standing: Standing & { sight: NonNullable<Standing['sight']> },
  { failure_due_at: dueAt }: ConnectorRow,
  delays: ConnectClusterContext['delays'],
): Standing {
  const trouble = troubleOf(standing.sight.states);
  if (!dueAt || (trouble !== 'unreadable' && trouble !== 'no-status')) {
    return standing;
  }
  const by = new Date(toDate(dueAt).getTime() - delayOf(trouble, delays));
  return {
    ...standing,
    sight: { ...standing.sight, since: { after: null, by } },
  };
}

/** Failures whose time has come. */
async function judgeDueFailures(
  beat: Beat,
  judgedAlready: ReadonlySet<string>,
): Promise<FailureWrite[]> {
  const { context, trx, id, now, lookedAt } = beat;
  const due = await dueFailures(trx, id, now, lookedAt !== null)
    .orderBy('due_at')
    .limit(AT_ONCE)
    .select(...failureItemColumns);
  const rows = (due as FailureRow[]).filter(
    row => !judgedAlready.has(row.name),
  );
  const connectors = await readConnectors(trx, id, rows);
  const open = await readOpenNames(trx, id, rows);
  return rows.flatMap(row => {
    const failure = toFailure(row);
    const standing = {
      sight: connectors.get(row.name),
      lookedAt,
      now,
      otherIsOpen: !failure.open && open.has(row.name),
    };
    const judged = judgeTime(failure, standing, context.delays);
    if (judged?.failure.open) {
      // Of several that a person resolved, one is opened again.
      open.add(row.name);
    }
    return judged ? [{ id: toNumber(row.id), judged, identity: row }] : [];
  });
}

/** Connectors of these failures that have an open one. */
async function readOpenNames(
  trx: Knex,
  id: number,
  failures: readonly FailureRow[],
): Promise<Set<string>> {
  const names = new Set<string>();
  for (const chunk of chunked(failures, 500)) {
    const open = await trx<FailureRow>('failures')
      .where({ connect_cluster_id: id, open: true })
      .whereIn(
        'name',
        chunk.map(row => row.name),
      )
      .select('name');
    open.forEach(({ name }) => names.add(name));
  }
  return names;
}

/** How the connectors of failures are now, by name. */
async function readConnectors(
  trx: Knex,
  id: number,
  failures: readonly FailureRow[],
): Promise<Map<string, Standing['sight']>> {
  const sights = new Map<string, Standing['sight']>();
  for (const chunk of chunked(failures, 500)) {
    const rows = await trx<ConnectorRow>('connectors')
      .where({ connect_cluster_id: id })
      .whereIn(
        'name',
        chunk.map(row => row.name),
      );
    const tasks = await trx<TaskRow>('tasks')
      .whereIn(
        'connector_id',
        rows.filter(row => row.tasks_failed > 0).map(row => row.id),
      )
      .orderBy('task');
    for (const row of rows) {
      const own = tasks.filter(task => task.connector_id === row.id);
      sights.set(row.name, standingSight(row, own));
    }
  }
  return sights;
}

function standingSight(
  row: ConnectorRow,
  tasks: readonly TaskRow[],
): NonNullable<Standing['sight']> {
  const moment = { after: null, by: toDate(row.changed_by) };
  const { at: _, ...sight } = sightOf(row, stateFromRows(row, tasks), moment);
  return sight;
}
