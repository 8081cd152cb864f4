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

/** Walls beyond which a case fails, at 10,000 and at 50,000 connectors. */
const WALL_LIMITS: Partial<Record<SyncCase, Record<number, number>>> = {
  first: { 10_000: 1500, 50_000: 8000 },
  unchanged: { 10_000: 150, 50_000: 500 },
  changed: { 10_000: 350 },
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
};

function rowsOf({ rows }: CaseResult): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
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
      limit: WALL_LIMITS[syncCase]?.[size],
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
