import { parseArgs } from 'node:util';
import { DatabaseKind, databaseKinds } from './measure/databases';
import { SyncCase, syncCases } from './measure/measureCase';

export interface BenchOptions {
  ci: boolean;
  sizes: number[];
  databases: DatabaseKind[];
  cases: SyncCase[];
  /** Connectors of the case in which all fail at once. */
  stormSize: number;
  /** Runs of a case, by the size of the fleet. */
  repeats(size: number): number;
  /** Pages and the dead Connect cluster, besides the syncs. */
  pages: boolean;
}

/** Those with a goal. */
const CI_CASES: readonly SyncCase[] = [
  'first',
  'unchanged',
  'changed',
  'storm',
];

function oneOf<T extends string>(given: string | undefined, all: readonly T[]) {
  const chosen = given?.split(',') ?? [...all];
  const unknown = chosen.filter(each => !all.includes(each as T));
  if (unknown.length > 0) {
    throw new Error(`There is no ${unknown}; there are: ${all.join(', ')}`);
  }
  return chosen as T[];
}

/** @throws Error that says what is wrong with the arguments */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      ci: { type: 'boolean', default: false },
      size: { type: 'string' },
      storm: { type: 'string', default: '5000' },
      database: { type: 'string' },
      case: { type: 'string' },
      repeats: { type: 'string' },
      pages: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const sizes = values.size?.split(',').map(Number) ?? [1000, 10_000];
  const all = values.repeats ? Number(values.repeats) : undefined;
  const stormSize = Number(values.storm);
  if (
    ![...sizes, stormSize, all ?? 1].every(
      each => Number.isInteger(each) && each > 0,
    )
  ) {
    throw new Error('--size, --storm and --repeats are numbers greater than 0');
  }
  // Of two, the better one counts: a noisy moment is nobody's mistake.
  const few = (size: number) => (size < 10_000 ? 1 : 2);
  const usual = values.ci ? CI_CASES : syncCases;
  return {
    ci: values.ci,
    sizes,
    stormSize,
    databases: oneOf(values.database, databaseKinds),
    cases: values.case ? oneOf(values.case, syncCases) : [...usual],
    repeats: size => all ?? (values.ci ? few(size) : 5),
    pages: values.pages,
  };
}
