import { FleetControl, Fleet } from '../fleet/FleetControl';
import { FloorSync } from '../floor/FloorSync';
import { ProductSync } from '../product/ProductSync';
import { Subject } from './Subject';
import { BenchDatabase, createBenchDatabase, DatabaseKind } from './databases';
import { Cost, costOf } from './probe';

export type Side = 'floor' | 'product';
export const syncCases = ['first', 'unchanged', 'changed', 'flipped'] as const;
export type SyncCase = (typeof syncCases)[number];

/** One case, measured once in a process of its own. */
export interface CaseOptions {
  side: Side;
  syncCase: SyncCase;
  database: DatabaseKind;
  postgres: string | undefined;
  controlUrl: string;
  /** A small fleet that warms the code up; the one to measure. */
  fleets: [warm: Fleet, measured: Fleet];
}

export interface CaseResult extends Cost {
  rows: Record<string, number>;
  requests: string[];
  /** Rows that are in each table afterwards. */
  stored: Record<string, number>;
}

const SHARES = { changed: 0.01, flipped: 1 };
const WARM = 0;
const MEASURED = 1;

function createSubject(
  side: Side,
  database: BenchDatabase,
  urls: string[],
): Promise<Subject> {
  return side === 'floor'
    ? FloorSync.create(database, urls)
    : ProductSync.create(database, urls);
}

const TABLES = [
  'connectors',
  'tasks',
  'connector_configs',
  'connector_topics',
  'connector_history',
  'change_log',
];

async function countRows({ knex }: BenchDatabase) {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const row = await knex(table).count({ count: '*' }).first();
    counts[table] = Number(row?.count);
  }
  return counts;
}

/** A backend does not meet its fleets right after its own start. */
async function warmUp(subject: Subject, control: FleetControl, warm: Fleet) {
  await subject.sync(WARM);
  for (const share of [0, 0.2, 0.2, 0, 0.2, 0.2, 1]) {
    if (share > 0) {
      await control.change(warm, share);
    }
    await subject.sync(WARM);
  }
}

/** Brings about the case, measures it, and clears up. */
export async function measureCase(options: CaseOptions): Promise<CaseResult> {
  const { side, syncCase, fleets } = options;
  const [warm, measured] = fleets;
  const control = new FleetControl(options.controlUrl);
  const database = await createBenchDatabase(
    options.database,
    options.postgres,
  );
  const subject = await createSubject(
    side,
    database,
    fleets.map(fleet => fleet.url),
  );
  try {
    await warmUp(subject, control, warm);
    if (syncCase === 'changed' || syncCase === 'flipped') {
      // Both sides meet the same changes of the same fleet.
      await control.reset(measured);
    }
    if (syncCase !== 'first') {
      await subject.sync(MEASURED);
    }
    if (syncCase === 'changed' || syncCase === 'flipped') {
      await control.change(measured, SHARES[syncCase]);
    }
    await control.takeRequests(measured);
    await subject.takeRowsWritten();
    const cost = await costOf(() => subject.sync(MEASURED));
    return {
      ...cost,
      rows: await subject.takeRowsWritten(),
      requests: await control.takeRequests(measured),
      stored: await countRows(database),
    };
  } finally {
    await subject.close();
    await database.drop();
  }
}
