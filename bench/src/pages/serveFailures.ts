import { Line } from '../goals';
import { inProcess } from '../measure/inProcess';
import { BenchOptions } from '../options';
import type {
  FailurePagesOptions,
  FailurePagesResult,
} from './measureFailurePages';

const SEED = { open: 5000, resolved: 100_000 };
const GOAL = { ms: 20, limit: 40 };
/** The two that the goal is about; the others are figures. */
const GOALS: readonly string[] = ['list', 'detail'];

/** Pages of failures, on each database. */
export async function serveFailures(
  { databases, ci }: BenchOptions,
  postgres: string | undefined,
  say: (text: string) => void,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const database of databases) {
    const options: FailurePagesOptions = {
      ...{ database, postgres, seed: SEED, views: ci ? 100 : 200 },
    };
    const pages = await inProcess<FailurePagesResult>({
      task: 'failure-pages',
      options,
    });
    say(`pages of failures, ${database}: ${JSON.stringify(pages)}`);
    for (const [page, p95] of Object.entries(pages)) {
      const aimed = GOALS.includes(page);
      lines.push({
        what: `page of failures: ${page}, ${database}, p95`,
        product: p95,
        floor: undefined,
        unit: 'ms',
        goal: aimed ? `<= ${GOAL.ms} ms` : '',
        reached: !aimed || p95 <= GOAL.ms,
        limit: aimed ? GOAL.limit : undefined,
      });
    }
  }
  return lines;
}
