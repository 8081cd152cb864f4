import type { CaseResult } from './measure/measureCase';

/** @param values at least one */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Each cost for itself; counts are the same in every run, or the most. */
export function medianOf(runs: readonly CaseResult[]): CaseResult {
  const of = (key: 'wallMs' | 'cpuMs' | 'stallMs' | 'extraRssMb') =>
    median(runs.map(run => run[key]));
  const [most] = [...runs].sort(
    (a, b) => b.requests.length - a.requests.length,
  );
  return {
    wallMs: of('wallMs'),
    cpuMs: of('cpuMs'),
    stallMs: of('stallMs'),
    extraRssMb: of('extraRssMb'),
    rows: most.rows,
    requests: most.requests,
    stored: most.stored,
  };
}
