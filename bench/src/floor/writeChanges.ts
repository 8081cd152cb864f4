import {
  CHANGE,
  CONNECTOR_KEY,
  CONNECTOR_STATE,
  HISTORY,
  TASK_KEY,
  TASK_STATE,
} from './columns';
import { FloorDatabase, Value } from './FloorDatabase';
import { Derived } from './knowledge';
import { Slice } from './scanSlices';
import { Look, statusOf } from './statusOf';
import { Seen, writeFailures } from './writeFailures';

/** A connector as the floor remembers it. */
export interface Known {
  id: number;
  name: string;
  status_hash: string;
}

/** Writes the rows of the connectors whose status has changed. */
export async function writeChanges(
  db: FloorDatabase,
  slices: readonly Slice[],
  known: readonly Known[],
  derived: ReadonlyMap<string, Derived>,
  look: Look,
): Promise<void> {
  const { connectClusterId: cluster, syncNumber, at, rows } = look;
  const byName = new Map(known.map(row => [row.name, row]));
  const changed = slices.filter(
    slice => byName.get(slice.name)!.status_hash !== slice.hash,
  );
  const ids = changed.map(slice => byName.get(slice.name)!.id);
  const stored = new Map(
    (await db.readTaskStates(ids)).map(row => [
      `${row.connector_id} ${row.task}`,
      row.state,
    ]),
  );
  const connectors: Value[][] = [];
  const tasks: Value[][] = [];
  const history: Value[][] = [];
  const changes: Value[][] = [];
  const seen: Seen[] = [];
  const tell = (
    name: string,
    worker: string,
    task: number | null,
    from: string | null,
    to: string,
  ) => {
    history.push([
      ...[cluster, name, 'state', task, from, to],
      ...[null, null, worker, null, at, at],
    ]);
    const kind = task === null ? 'health-changed' : 'task-changed';
    const payload = JSON.stringify({ task, from, to, workerId: worker });
    changes.push([cluster, syncNumber, kind, name, payload, at]);
  };
  for (let i = 0; i < changed.length; i++) {
    const { name, hash } = changed[i];
    const id = ids[i];
    const status = statusOf(changed[i]);
    const { state, worker_id: worker, trace } = status.connector;
    connectors.push([
      ...[status.health, status.rank, state, worker, trace ?? null],
      ...[status.running, status.failed, status.tasks.length],
      ...[at, at, syncNumber, hash, id],
    ]);
    seen.push({ name, status });
    // Every change of the simulated fleet changes the health as well.
    tell(name, worker, null, null, state);
    for (const task of status.tasks) {
      const before = stored.get(`${id} ${task.id}`) ?? null;
      if (before !== task.state) {
        tasks.push([
          ...[task.state, task.worker_id, task.trace ?? null, at, at],
          ...[id, task.id],
        ]);
        tell(name, task.worker_id, task.id, before, task.state);
      }
    }
  }
  await db.update('connectors', CONNECTOR_STATE, CONNECTOR_KEY, connectors);
  rows.add('connectors', connectors.length);
  await db.update('tasks', TASK_STATE, TASK_KEY, tasks);
  rows.add('tasks', tasks.length);
  await db.insert('connector_history', HISTORY, history);
  rows.add('connector_history', history.length);
  await db.insert('change_log', CHANGE, changes);
  rows.add('change_log', changes.length);
  await writeFailures(db, seen, derived, look);
}
