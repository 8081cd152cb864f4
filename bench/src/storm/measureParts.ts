import { Knex } from 'knex';
import { Fleet, FleetControl } from '../fleet/FleetControl';
import { createBenchDatabase, DatabaseKind } from '../measure/databases';
import { Cost, costOf } from '../measure/probe';
import { median } from '../medianOf';
import {
  chunked,
  ConnectorRow,
  createMatcher,
  DEFAULT_DELAYS,
  identityOf,
  mapInTurns,
  remedyRules,
  rootCauseOf,
  sightOf,
  stateFromRows,
  TaskRow,
  writeSights,
} from '../product/internals';
import { ProductSync } from '../product/ProductSync';
import { hostileTraces } from './hostileTraces';

export interface PartsOptions {
  database: DatabaseKind;
  postgres: string | undefined;
  controlUrl: string;
  /** A fleet that warms the code up; the one to measure. */
  fleets: [warm: Fleet, measured: Fleet];
}

export interface PartsResult {
  /** Failures of all connectors, judged and written. */
  added: Cost;
  /** Of that: root causes alone, in ms of CPU. */
  rootCausesMs: number;
  /** Each trace matched once, in ms of CPU. */
  matchingMs: number;
  /** How many of the traces a rule had something for. */
  matched: number;
  traces: number;
  /** One hostile trace of 64 KB each, in ms. */
  hostileMs: Record<string, number>;
}

/** Connectors that the product writes at a time. */
const PART = 250;
/** Those that it looks at before the event loop turns. */
const PER_TURN = 50;
const RUNS = 21;

type State = ReturnType<typeof stateFromRows>;
interface Failing {
  row: ConnectorRow;
  state: State;
}

/**
 * What failures cost apart from the sync that they are part of: the same calls
 * with the same rows, which a sync has brought into the database before.
 */
export async function measureParts(
  options: PartsOptions,
): Promise<PartsResult> {
  const control = new FleetControl(options.controlUrl);
  const database = await createBenchDatabase(
    options.database,
    options.postgres,
  );
  const { knex } = database;
  const { fleets } = options;
  const product = await ProductSync.create(
    database,
    fleets.map(fleet => fleet.url),
  );
  try {
    for (const [index, fleet] of fleets.entries()) {
      await control.reset(fleet);
      await control.storm(fleet);
      await product.sync(index);
    }
    await forgetFailures(knex);
    const [warm, measured] = await Promise.all(
      fleets.map((_, index) => readFailing(knex, `fleet-${index}`)),
    );
    await writeFailures(knex, warm, 'fleet-0');
    const added = await costOf(() => writeFailures(knex, measured, 'fleet-1'));
    const rootCauses = await costOf(async () =>
      measured.forEach(({ state }) => rootCauseOf(traceOf(state))),
    );
    return {
      added,
      rootCausesMs: rootCauses.cpuMs,
      traces: measured.length,
      ...(await measureMatching(warm, measured)),
    };
  } finally {
    await product.close();
    await database.drop();
  }
}

/** As it was before the failures were told. */
async function forgetFailures(knex: Knex) {
  await knex('failures').delete();
  await knex('connector_history').where({ kind: 'failure' }).delete();
  await knex('change_log').where('kind', 'like', 'failure-%').delete();
}

async function readFailing(
  knex: Knex,
  environment: string,
): Promise<Failing[]> {
  const rows: ConnectorRow[] = await knex('connectors')
    .join(
      'connect_clusters',
      'connect_clusters.id',
      'connectors.connect_cluster_id',
    )
    .where({ environment })
    .orderBy('connectors.id')
    .select('connectors.*');
  const tasks = new Map<number, TaskRow[]>(rows.map(row => [row.id, []]));
  const all: TaskRow[] = await knex('tasks').orderBy(['connector_id', 'task']);
  all.forEach(task => tasks.get(task.connector_id)?.push(task));
  return rows.map(row => ({
    row,
    state: stateFromRows(row, tasks.get(row.id)!),
  }));
}

function traceOf({ columns, tasks }: State): string {
  return columns.trace ?? tasks[0].trace!;
}

/** In one transaction and as many at a time, as a sync does it. */
async function writeFailures(
  knex: Knex,
  failing: readonly Failing[],
  environment: string,
) {
  const by = new Date();
  const identity = {
    ...{ environment, connectCluster: 'main', platform: 'kafka-connect' },
  };
  await knex.transaction(async trx => {
    for (const part of chunked(failing, PART)) {
      await writeSights(
        trx,
        await mapInTurns(part, PER_TURN, ({ row, state }) => ({
          identity: identityOf(row, identity),
          sight: sightOf(row, state, { after: by, by }),
        })),
        {
          connectClusterId: part[0].row.connect_cluster_id,
          syncNumber: 2,
          by,
          delays: DEFAULT_DELAYS,
        },
      );
    }
  });
}

async function measureMatching(
  warm: readonly Failing[],
  measured: readonly Failing[],
): Promise<Pick<PartsResult, 'matchingMs' | 'matched' | 'hostileMs'>> {
  const matcher = createMatcher(remedyRules);
  const match = ({ row, state }: Failing) =>
    matcher.match({
      trace: traceOf(state),
      connectorClass: row.connector_class,
      dbms: row.dbms,
      direction: row.direction as 'source' | 'sink' | null,
    });
  warm.forEach(match);
  let matched = 0;
  const { cpuMs } = await costOf(async () => {
    matched = measured.filter(each => match(each).length > 0).length;
  });
  const hostileMs: Record<string, number> = {};
  for (const [name, trace] of Object.entries(hostileTraces())) {
    const times = Array.from({ length: RUNS }, () => {
      const began = performance.now();
      matcher.match({ trace });
      return performance.now() - began;
    });
    hostileMs[name] = median(times);
  }
  return { matchingMs: cpuMs, matched, hostileMs };
}
