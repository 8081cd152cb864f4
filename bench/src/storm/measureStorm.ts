import { Fleet } from '../fleet/FleetControl';
import { Line } from '../goals';
import { inProcess } from '../measure/inProcess';
import { median } from '../medianOf';
import { BenchOptions } from '../options';
import type { PartsResult } from './measureParts';

// Limits hold on a machine half as fast, too: there is no floor to scale by.
const CPU = { goal: 250, limit: 1000 };
const STALL = { goal: 25, limit: 75 };
const HOSTILE = { goal: 2, limit: 8 };

/** What failures add to a sync in which every connector fails at once. */
export async function measureStorm(
  options: BenchOptions,
  common: { controlUrl: string; postgres: string | undefined },
  fleets: [warm: Fleet, measured: Fleet],
  say: (text: string) => void,
): Promise<Line[]> {
  const lines: Line[] = [];
  const { connectors } = fleets[1];
  for (const database of options.databases) {
    const runs: PartsResult[] = [];
    for (let run = 0; run < options.repeats(connectors); run++) {
      runs.push(
        await inProcess<PartsResult>({
          task: 'storm-parts',
          options: { ...common, database, fleets },
        }),
      );
    }
    const where = `${connectors}, ${database}`;
    say(`failures of a storm, ${where}: ${JSON.stringify(runs)}`);
    lines.push(...linesOf(where, runs));
  }
  return lines;
}

function linesOf(where: string, runs: readonly PartsResult[]): Line[] {
  const of = (value: (run: PartsResult) => number) => median(runs.map(value));
  const ms = (
    what: string,
    product: number,
    bounds?: { goal: number; limit: number },
  ): Line => ({
    ...{ what: `${what}, ${where}`, product, floor: undefined, unit: 'ms' },
    goal: bounds ? `<= ${bounds.goal} ms` : '',
    reached: !bounds || product <= bounds.goal,
    limit: bounds?.limit,
  });
  return [
    ms(
      'CPU of failures in a storm',
      of(run => run.added.cpuMs),
      CPU,
    ),
    ms(
      '... of these root causes',
      of(run => run.rootCausesMs),
    ),
    ms(
      'longest stall of failures in a storm',
      of(run => run.added.stallMs),
      STALL,
    ),
    ms(
      'CPU of matching each trace of a storm',
      of(run => run.matchingMs),
    ),
    ms(
      'match of the worst trace of 64 KB',
      of(run => Math.max(...Object.values(run.hostileMs))),
      HOSTILE,
    ),
  ];
}
