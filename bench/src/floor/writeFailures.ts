import { CHANGE } from './columns';
import {
  FAILURE,
  FAILURE_EVENT,
  FAILURE_HISTORY,
  FAILURE_KEY,
  OCCURRENCE,
  RECOVERY,
} from './failureColumns';
import { Columns, FloorDatabase, Value } from './FloorDatabase';
import { Derived } from './knowledge';
import { Look, Status } from './statusOf';

/** A connector whose status has changed. */
export interface Seen {
  name: string;
  status: Status;
}

interface OpenFailure {
  id: number;
  name: string;
  kind: string;
  occurrences: number;
}

/** Failing this often within an hour, which no measuring lasts, is flapping. */
const FLAPS = 3;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * Writes the rows of failures: opened, failed once more, running again. No
 * root cause is looked for.
 */
export async function writeFailures(
  db: FloorDatabase,
  seen: readonly Seen[],
  derived: ReadonlyMap<string, Derived>,
  look: Look,
): Promise<void> {
  const { connectClusterId: cluster, environment, syncNumber, at } = look;
  const open = new Map(
    (
      await db.read<OpenFailure>(
        'select id, name, kind, occurrences from failures where connect_cluster_id = ? and open',
        [cluster],
      )
    ).map(row => [row.name, row]),
  );
  const opened: Value[][] = [];
  const openedBy: Seen[] = [];
  const occurred: Value[][] = [];
  const recovered: Value[][] = [];
  const events: Value[][] = [];
  const history: Value[][] = [];
  const changes: Value[][] = [];
  const tell = (
    { id, name, kind }: Omit<OpenFailure, 'occurrences'>,
    event: string,
    payload: object,
  ) => {
    events.push([id, event, at, at, JSON.stringify(payload)]);
    const change = event === 'opened' ? 'failure-opened' : 'failure-changed';
    const told = JSON.stringify({ failure: id, event, failureKind: kind });
    changes.push([cluster, syncNumber, change, name, told, at]);
  };

  for (const each of seen) {
    const { name, status } = each;
    const failure = open.get(name);
    const failing = partsOf(status);
    if (failure && failing.length === 0) {
      recovered.push(['ran', at, at, at + MINUTE, failure.id]);
      tell(failure, 'recovering', {});
    } else if (failure) {
      const occurrences = failure.occurrences + 1;
      const until = occurrences >= FLAPS ? at + HOUR : null;
      const { trace } = failing[0];
      occurred.push([
        ...['failing', null, null, until, occurrences, at, until],
        ...[trace, failure.id],
      ]);
      tell(failure, 'occurred', evidenceOf(status, failing));
      if (occurrences === FLAPS) {
        tell(failure, 'flapping-started', {});
      }
    } else if (failing.length > 0) {
      const [{ task, worker, trace }] = failing;
      const [type, connectorClass, direction, dbms] =
        derived.get(name)!.columns;
      opened.push([
        ...[cluster, name, status.health, status.rank, true, at, at, at],
        ...['failing', 1, at, `[${at}]`, '[]', trace, task, worker],
        ...[JSON.stringify(failing.map(part => [part.task, part.worker]))],
        ...[environment, 'main', 'kafka-connect', type, connectorClass],
        ...[direction, dbms, 'lainnya', false],
      ]);
      openedBy.push(each);
    }
  }
  const ids = await db.insertWithIds('failures', FAILURE, opened);
  look.rows.add('failures', opened.length);
  openedBy.forEach(({ name, status }, index) => {
    const id = ids[index];
    const kind = status.health;
    tell({ id, name, kind }, 'opened', evidenceOf(status, partsOf(status)));
    history.push([cluster, name, 'failure', 'opened', at, at, id, kind]);
  });
  const write = async (table: string, columns: Columns, rows: Value[][]) => {
    await db.insert(table, columns, rows);
    look.rows.add(table, rows.length);
  };
  await db.update('failures', OCCURRENCE, FAILURE_KEY, occurred);
  await db.update('failures', RECOVERY, FAILURE_KEY, recovered);
  look.rows.add('failures', occurred.length + recovered.length);
  await write('failure_events', FAILURE_EVENT, events);
  await write('connector_history', FAILURE_HISTORY, history);
  await write('change_log', CHANGE, changes);
}

function partsOf({ tasks }: Status) {
  return tasks
    .filter(({ state }) => state === 'FAILED')
    .map(({ id, worker_id: worker, trace }) => ({
      task: id,
      worker,
      trace: trace ?? null,
    }));
}

function evidenceOf(
  { health }: Status,
  failing: ReturnType<typeof partsOf>,
): object {
  const parts = failing.map(({ task, worker }) => ({ task, worker }));
  return { failureKind: health, parts, cause: null };
}
