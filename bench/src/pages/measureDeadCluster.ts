import { Fleet, FleetControl } from '../fleet/FleetControl';
import { createBenchDatabase, DatabaseKind } from '../measure/databases';
import {
  Assigner,
  ConnectClusterStore,
  createContexts,
  SyncSchedule,
} from '../product/internals';
import { INTERVALS, settingsFor } from '../product/productSettings';
import { median } from '../medianOf';
import { quietLogger } from '../product/quietLogger';

export interface DeadClusterOptions {
  database: DatabaseKind;
  postgres: string | undefined;
  controlUrl: string;
  /** The first of them dies. */
  fleets: Fleet[];
}

export interface DeadClusterResult {
  /** The slowest living Connect cluster, in a round while all answer. */
  aliveMs: number;
  /** The same while one accepts connections and answers nothing. */
  besideDeadMs: number;
  /** How long the dead one kept its own round busy. */
  deadMs: number;
}

const TIMEOUT_MS = 2_000;
const ROUNDS = 5;

/** Rounds of all Connect clusters, with and without a dead one. */
export async function measureDeadCluster(
  options: DeadClusterOptions,
): Promise<DeadClusterResult> {
  const { fleets } = options;
  const control = new FleetControl(options.controlUrl);
  const { knex, drop } = await createBenchDatabase(
    options.database,
    options.postgres,
  );
  const settings = settingsFor(
    fleets.map(fleet => fleet.url),
    TIMEOUT_MS,
  );
  const logger = quietLogger;
  const store = ConnectClusterStore.create({ knex });
  await store.reconcile(settings.environments);
  await knex('workers').update({ health: 'healthy' });
  const clusters = await createContexts({
    settings,
    knex,
    store,
    assigner: new Assigner([]),
    logger,
  });
  const schedule = SyncSchedule.create({
    clusters,
    logger,
    control: {
      current: async () => ({
        ...INTERVALS,
        isEnabled: () => true,
        lastDailyAt: () => undefined,
      }),
    },
    onTick: async () => {},
  });
  const round = async () => {
    // Everything is due, and no connector's topics are.
    await knex('connectors').update({ topics_due_at: new Date(2100, 0) });
    await knex('connect_clusters').update({
      status_due_at: new Date(0),
      health_due_at: new Date(2100, 0),
    });
    const began = performance.now();
    return Promise.all(
      fleets.map(async (_, index) => {
        await schedule.runDue(`fleet-${index}/main`);
        return performance.now() - began;
      }),
    );
  };
  const rounds = async (count: number) => {
    const living: number[] = [];
    const dead: number[] = [];
    for (let i = 0; i < count; i++) {
      const [first, ...others] = await round();
      dead.push(first);
      living.push(Math.max(...others));
    }
    return { living: median(living), dead: median(dead) };
  };
  try {
    await knex('connect_clusters').update({ health_due_at: new Date(2100, 0) });
    await rounds(2);
    const alive = await rounds(ROUNDS);
    await control.hang(fleets[0], true);
    const beside = await rounds(ROUNDS);
    return {
      aliveMs: alive.living,
      besideDeadMs: beside.living,
      deadMs: beside.dead,
    };
  } finally {
    await control.hang(fleets[0], false);
    await Promise.all(clusters.map(({ client }) => client.close()));
    await drop();
  }
}
