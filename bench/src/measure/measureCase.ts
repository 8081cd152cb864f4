import { FleetControl, Fleet } from '../fleet/FleetControl';
import { FloorSync } from '../floor/FloorSync';
import { ProductSync } from '../product/ProductSync';
import { Subject } from './Subject';
import { BenchDatabase, createBenchDatabase, DatabaseKind } from './databases';
import { Cost, costOf } from './probe';

export type Side = 'floor' | 'product';
export const syncCases = [
  'first',
  'unchanged',
  'changed',
  'flipped',
  'storm',
] as const;
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

/** What happens to the fleet between two syncs. */
const CHANGES: Partial<
  Record<SyncCase, (control: FleetControl, fleet: Fleet) => Promise<unknown>>
> = {
  changed: (control, fleet) => control.change(fleet, 0.01),
  flipped: (control, fleet) => control.change(fleet, 1),
  storm: (control, fleet) => control.storm(fleet),
};
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
  'failures',
  'failure_events',
];

async function countRows({ knex }: BenchDatabase) {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const row = await knex(table).count({ count: '*' }).first();
    counts[table] = Number(row?.count);
  }
  return counts;
}

/**
 * A backend does not meet its fleets right after its own start. Both sides
 * meet the same changes of the same fleet: which connector fails how often
 * decides how many rows its failure has.
 */
async function warmUp(subject: Subject, control: FleetControl, warm: Fleet) {
  await control.reset(warm);
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
    const change = CHANGES[syncCase];
    if (change) {
      await control.reset(measured);
    }
    if (syncCase === 'storm') {
      await control.calm(measured);
    }
    if (syncCase !== 'first') {
      await subject.sync(MEASURED);
    }
    await change?.(control, measured);
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
