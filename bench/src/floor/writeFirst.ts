import { CHANGE, CONFIG, CONNECTOR, HISTORY, TASK, TOPIC } from './columns';
import { Columns, FloorDatabase, Value } from './FloorDatabase';
import { Derived } from './knowledge';
import { Slice } from './scanSlices';
import { Look, statusOf } from './statusOf';
import { Seen, writeFailures } from './writeFailures';

/** Writes every row of a first sync. */
export async function writeFirst(
  db: FloorDatabase,
  statuses: readonly Slice[],
  infos: readonly Slice[],
  derived: ReadonlyMap<string, Derived>,
  look: Look,
): Promise<void> {
  const { connectClusterId: cluster, syncNumber, at, rows } = look;
  const infoByName = new Map(infos.map(slice => [slice.name, slice]));
  const connectors: Value[][] = [];
  const tasks: Value[][] = [];
  const configs: Value[][] = [];
  const topics: Value[][] = [];
  const history: Value[][] = [];
  const failing: Seen[] = [];
  for (const slice of statuses) {
    const { name } = slice;
    const status = statusOf(slice);
    const { state, worker_id: worker, trace } = status.connector;
    const infoSlice = infoByName.get(name)!;
    const { info } = JSON.parse(infoSlice.json.toString('utf8')) as {
      info: { config: object; tasks: unknown[] };
    };
    connectors.push([
      ...[cluster, name, status.health, status.rank, state, worker, null],
      ...[trace ?? null, status.running, status.failed, status.tasks.length],
      ...[info.tasks.length, null, null, null, at, at, 1],
      ...[slice.hash, infoSlice.hash, ...derived.get(name)!.columns, at],
    ]);
    const config = JSON.stringify(info.config);
    configs.push([cluster, name, 1, config, '[]', '{}', '[]', null, at]);
    history.push([
      ...[cluster, name, 'lifecycle', null, null, state, null],
      ...[status.health, worker, 'discovered', null, at],
    ]);
    if (status.failed > 0) {
      failing.push({ name, status });
    }
  }
  const ids = await db.insertWithIds('connectors', CONNECTOR, connectors);
  for (let i = 0; i < statuses.length; i++) {
    const id = ids[i];
    const { tasks: states } = statusOf(statuses[i]);
    for (const { id: task, state, worker_id: worker, trace } of states) {
      tasks.push([state, worker, trace ?? null, null, at, null, id, task]);
    }
    for (const topic of derived.get(statuses[i].name)!.topics) {
      const [text, direction, pattern, internal] = topic;
      topics.push([id, text, direction, true, false, pattern, internal]);
    }
  }
  rows.add('connectors', connectors.length);
  const insert = async (table: string, columns: Columns, list: Value[][]) => {
    await db.insert(table, columns, list);
    rows.add(table, list.length);
  };
  await insert('tasks', TASK, tasks);
  await insert('connector_configs', CONFIG, configs);
  await insert('connector_topics', TOPIC, topics);
  await insert('connector_history', HISTORY, history);
  await insert('change_log', CHANGE, [
    [cluster, syncNumber, 'baseline', null, '{}', at],
  ]);
  await writeFailures(db, failing, derived, look);
}
