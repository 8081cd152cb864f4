import { Knex } from 'knex';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { WorkerRow } from '../database/tables';
import { toDate } from '../database/values';
import { readSilentWorkers } from '../environments/silentWorkers';
import { ClusterTrouble } from './rules/deferral';
import { Trouble } from './rules/troubles';

/** Whoever reads it: the backend itself. */
const EVERYTHING = { sql: '1 = 1', bindings: [] };
/** For so long its workers say that they are cut off before it is told. */
const CUT_OFF_AFTER_MS = 60_000;

/** Troubles, and which failures wait for them. */
export interface Troubles {
  all: Trouble[];
  /** By Connect cluster. */
  clusters: Map<number, ClusterTrouble>;
}

function isWatched({ freshness }: ConnectClusterView): boolean {
  return freshness !== 'disabled' && freshness !== 'not-configured';
}

/** Since when all its workers that answer say that they do not reach Kafka. */
function cutOffSince(workers: readonly WorkerRow[]): Date | null {
  const answering = workers.filter(({ health }) => health !== 'unreachable');
  const isCutOff =
    answering.length > 0 &&
    answering.every(({ health }) => health === 'unhealthy');
  return isCutOff
    ? new Date(
        Math.max(
          ...answering.map(({ since }) => toDate(since)?.getTime() ?? 0),
        ),
      )
    : null;
}

/** What is the matter with Connect clusters that are watched. */
export async function readTroubles(
  knex: Knex,
  views: readonly ConnectClusterView[],
  now: Date,
): Promise<Troubles> {
  const workers: WorkerRow[] = await knex('workers').select('*');
  const watched = views.filter(isWatched);
  const silent = await readSilentWorkers(
    knex,
    workers.filter(worker =>
      watched.some(({ row }) => row.id === worker.connect_cluster_id),
    ),
    EVERYTHING,
    now,
  );
  const all: Trouble[] = [];
  const clusters = new Map<number, ClusterTrouble>();
  for (const { row, freshness } of watched) {
    const { id, environment } = row;
    const label = `${environment}/${row.connect_cluster}`;
    const of = { connectClusterId: id, environment };
    const add = (trouble: Pick<Trouble, 'kind' | 'since' | 'detail'>) =>
      all.push({ ...of, label, subject: `${trouble.kind} ${id}`, ...trouble });
    const own = workers.filter(each => each.connect_cluster_id === id);
    const cutOff = cutOffSince(own);
    const since = toDate(row.failing_since) ?? toDate(row.last_good_at) ?? now;
    if (freshness === 'unreachable') {
      add({ kind: 'unreachable', since, detail: row.error_message });
      clusters.set(id, { since, silentWorkers: undefined });
    }
    if (cutOff && now.getTime() - cutOff.getTime() >= CUT_OFF_AFTER_MS) {
      const detail = own.find(({ message }) => message)?.message ?? null;
      add({ kind: 'cut-off', since: cutOff, detail });
    }
    if (row.hold_reason !== null) {
      add({
        kind: 'held',
        since: toDate(row.hold_since) ?? now,
        detail: row.hold_message,
      });
    }
    const lost = silent.get(id) ?? [];
    for (const worker of lost) {
      all.push({
        ...of,
        subject: `silent-worker ${id} ${worker.workerId}`.slice(0, 500),
        kind: 'silent-worker',
        label: `${worker.workerId} (${label})`,
        since: new Date(worker.since),
        detail: null,
      });
    }
    if (lost.length > 0 && !clusters.has(id)) {
      clusters.set(id, {
        since: new Date(
          Math.min(...lost.map(each => new Date(each.since).getTime())),
        ),
        silentWorkers: new Set(
          lost.map(({ workerId }) => workerId.toLowerCase()),
        ),
      });
    }
    if (cutOff && !clusters.has(id)) {
      clusters.set(id, { since: cutOff, silentWorkers: undefined });
    }
  }
  return { all, clusters };
}
