import { Line } from '../goals';
import { inProcess } from '../measure/inProcess';
import { BenchOptions } from '../options';
import type { OverviewOptions, OverviewResult } from './measureOverview';

const SEED = { connectors: 10_000, open: 500, resolved: 100_000 };
const GOAL = { ms: 50, limit: 100 };

/** The dashboard, on each database. */
export async function serveOverview(
  { databases, ci }: BenchOptions,
  postgres: string | undefined,
  say: (text: string) => void,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const database of databases) {
    const options: OverviewOptions = {
      ...{ database, postgres, seed: SEED, views: ci ? 100 : 200 },
    };
    const { product, floor } = await inProcess<OverviewResult>({
      task: 'overview',
      options,
    });
    say(
      `dashboard, ${database}: ${product.toFixed(1)} ms, floor ${floor.toFixed(
        1,
      )} ms`,
    );
    lines.push({
      what: `dashboard of ${SEED.connectors} connectors, ${database}, p95`,
      product,
      floor,
      unit: 'ms',
      goal: `<= ${GOAL.ms} ms`,
      reached: product <= GOAL.ms,
      limit: GOAL.limit,
    });
  }
  return lines;
}
