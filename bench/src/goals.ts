import type { DatabaseKind } from './measure/databases';
import type { CaseResult, SyncCase } from './measure/measureCase';

/** What was measured of one case on both sides, each the median of its runs. */
export interface Measured {
  syncCase: SyncCase;
  database: DatabaseKind;
  size: number;
  product: CaseResult;
  floor: CaseResult;
}

/** One line of the table. */
export interface Line {
  what: string;
  product: number;
  floor: number | undefined;
  unit: 'ms' | 'MB' | 'requests' | 'rows';
  goal: string;
  reached: boolean;
  /** The value that no change of the product may pass. */
  limit: number | undefined;
}

/**
 * The time beyond which a case fails, and the floor of the machine on which
 * that was set: where the floor of the same run is higher, so is the limit.
 */
const LIMITS: Partial<
  Record<
    SyncCase,
    Record<number, { ms: number } & Record<DatabaseKind, number>>
  >
> = {
  // A quarter more than at first: summaries of topics, which the floor has
  // not, are written with it.
  first: {
    10_000: { ms: 1900, sqlite: 362, postgres: 565 },
    50_000: { ms: 8000, sqlite: 2100, postgres: 2800 },
  },
  unchanged: {
    10_000: { ms: 150, sqlite: 40, postgres: 40 },
    50_000: { ms: 500, sqlite: 165, postgres: 165 },
  },
  changed: { 10_000: { ms: 350, sqlite: 99, postgres: 110 } },
};
const RATIO = 2;
const STALL = { goal: 25, limit: 50 };
const MEMORY = { goal: 120, limit: 250 };
/** The counter that was drawn, and the Connect cluster's own row. */
const ROWS_OF_A_LOOK = 2;

const NAMES: Record<SyncCase, string> = {
  first: 'first sync',
  unchanged: 'unchanged sync',
  changed: '1 % changed',
  flipped: '100 % flipped',
  storm: 'all fail at once',
};

function rowsOf({ rows }: CaseResult): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}

function limitOf({ syncCase, size, database, floor }: Measured) {
  const limit = LIMITS[syncCase]?.[size];
  return limit && limit.ms * Math.max(1, floor.wallMs / limit[database]);
}

/** The lines of one case. */
export function linesOf(measured: Measured): Line[] {
  const { syncCase, database, size, product, floor } = measured;
  const where = `${NAMES[syncCase]}, ${size}, ${database}`;
  const ratio = size === 50_000 && syncCase === 'first' ? 2.5 : RATIO;
  const lines: Line[] = [
    {
      what: where,
      product: product.wallMs,
      floor: floor.wallMs,
      unit: 'ms',
      goal: `<= ${ratio} x floor`,
      reached: product.wallMs <= ratio * floor.wallMs,
      limit: limitOf(measured),
    },
    {
      what: `${where}: CPU`,
      product: product.cpuMs,
      floor: floor.cpuMs,
      unit: 'ms',
      goal: '',
      reached: true,
      limit: undefined,
    },
  ];
  if (size <= 10_000) {
    lines.push(
      {
        what: `${where}: longest stall`,
        product: product.stallMs,
        floor: floor.stallMs,
        unit: 'ms',
        goal: `<= ${STALL.goal} ms`,
        reached: product.stallMs <= STALL.goal,
        limit: STALL.limit,
      },
      {
        what: `${where}: extra memory`,
        product: product.extraRssMb,
        floor: floor.extraRssMb,
        unit: 'MB',
        goal: `<= ${MEMORY.goal} MB`,
        reached: product.extraRssMb <= MEMORY.goal,
        limit: MEMORY.limit,
      },
    );
  }
  const requests = floor.requests.length;
  lines.push({
    what: `${where}: requests`,
    product: product.requests.length,
    floor: requests,
    unit: 'requests',
    goal: `${requests}`,
    reached: product.requests.length <= requests,
    limit: requests,
  });
  if (syncCase === 'unchanged') {
    lines.push({
      what: `${where}: rows, of connectors none`,
      product: rowsOf(product),
      floor: rowsOf(floor),
      unit: 'rows',
      goal: `<= ${ROWS_OF_A_LOOK}`,
      reached: rowsOf(product) <= ROWS_OF_A_LOOK,
      limit: ROWS_OF_A_LOOK,
    });
  }
  return lines;
}
