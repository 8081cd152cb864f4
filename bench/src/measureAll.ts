import { Fleet, FleetControl } from './fleet/FleetControl';
import { Line, linesOf } from './goals';
import type { DatabaseKind } from './measure/databases';
import { inProcess, startFleetProcess } from './measure/inProcess';
import type { CaseResult, Side, SyncCase } from './measure/measureCase';
import { startPostgres } from './measure/startPostgres';
import { medianOf } from './medianOf';
import { BenchOptions } from './options';
import { measureServing } from './pages/measureServing';
import { serveFailures } from './pages/serveFailures';
import { serveOverview } from './pages/serveOverview';
import { serveTopics } from './pages/serveTopics';
import { measureStorm } from './storm/measureStorm';

const SIDES: readonly Side[] = ['floor', 'product'];
/** Connectors of the fleet that warms the code up. */
const WARM = 500;

export type Run = CaseResult & {
  side: Side;
  syncCase: SyncCase;
  database: DatabaseKind;
  size: number;
};

/** The floor is one only when it has stored what the product has. */
function assertSameRows(runs: Record<Side, CaseResult[]>, what: string) {
  const [floor] = runs.floor;
  const [product] = runs.product;
  for (const [table, count] of Object.entries(floor.stored)) {
    if (product.stored[table] !== count) {
      throw new Error(
        `${what}: ${table} has ${product.stored[table]} rows, the floor's ${count}`,
      );
    }
  }
}

/** The storm has a size of its own. */
function planOf({ sizes, stormSize, cases }: BenchOptions) {
  const others = cases.filter(each => each !== 'storm');
  return [
    ...sizes.map(size => ({ size, cases: others })),
    ...(cases.includes('storm')
      ? [{ size: stormSize, cases: ['storm'] as const }]
      : []),
  ];
}

/** Measures every case that was asked for. */
export async function measureAll(
  options: BenchOptions,
  say: (text: string) => void,
): Promise<{ lines: Line[]; runs: Run[] }> {
  const lines: Line[] = [];
  const runs: Run[] = [];
  const plan = planOf(options);
  const fleetProcess = await startFleetProcess();
  const postgres = options.databases.includes('postgres')
    ? await startPostgres()
    : undefined;
  const { controlUrl } = fleetProcess;
  const control = new FleetControl(controlUrl);
  const common = { controlUrl, postgres: postgres?.connectionString };
  try {
    const warm = await control.start(WARM);
    const fleets = new Map<number, Fleet>();
    for (const size of new Set(plan.map(each => each.size))) {
      const fleet = await control.start(size);
      fleets.set(size, fleet);
      const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
      const { status, info } = fleet.sizes;
      say(`${size} connectors: status ${mb(status)} MB, info ${mb(info)} MB`);
    }
    for (const { size, cases } of plan) {
      const measured = fleets.get(size)!;
      for (const database of options.databases) {
        for (const syncCase of cases) {
          const of: Record<Side, CaseResult[]> = { floor: [], product: [] };
          for (let run = 0; run < options.repeats(size); run++) {
            // In turn, so that a noisy moment of the machine meets both.
            for (const side of SIDES) {
              const result = await inProcess<CaseResult>({
                task: 'case',
                options: {
                  ...{ ...common, side, syncCase, database },
                  fleets: [warm, measured],
                },
              });
              of[side].push(result);
              runs.push({ ...result, side, syncCase, database, size });
            }
          }
          const what = `${syncCase}, ${size}, ${database}`;
          assertSameRows(of, what);
          const floor = medianOf(of.floor);
          const product = medianOf(of.product);
          say(
            `${what}: ${product.wallMs.toFixed(
              1,
            )} ms, floor ${floor.wallMs.toFixed(1)} ms`,
          );
          lines.push(...linesOf({ syncCase, database, size, product, floor }));
        }
      }
    }
    if (options.cases.includes('storm')) {
      const fleet = fleets.get(options.stormSize)!;
      lines.push(...(await measureStorm(options, common, [warm, fleet], say)));
    }
    if (options.pages) {
      lines.push(...(await measureServing(options, common, fleets, say)));
      lines.push(...(await serveFailures(options, common.postgres, say)));
      lines.push(...(await serveOverview(options, common.postgres, say)));
      lines.push(...(await serveTopics(options, common.postgres, say)));
    }
    return { lines, runs };
  } finally {
    await postgres?.stop();
    await fleetProcess.stop();
  }
}
