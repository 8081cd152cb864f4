import type { CorpusTrace } from '../corpus';
import type { RemedyMatcher } from '../matchRemedies';

/** How many traces got the right answer. */
export interface CorpusMeasure {
  traces: number;
  /** Of those, how many tell their cause. */
  telling: number;
  /** The first remedy is one of those expected. */
  right: number;
  /** The first remedy is another one, or there is nothing to remedy. */
  wrong: string[];
  /** No remedy, though the trace tells its cause. */
  silent: string[];
}

/** Counts by the first remedy only: it is what people try. */
export function measureCorpus(
  matcher: RemedyMatcher,
  traces: readonly CorpusTrace[],
): CorpusMeasure {
  const measure: CorpusMeasure = {
    traces: traces.length,
    telling: 0,
    right: 0,
    wrong: [],
    silent: [],
  };
  for (const item of traces) {
    const tells = item.truth !== null;
    const [first] = matcher.match(item);
    measure.telling += tells ? 1 : 0;
    if (!first) {
      measure.silent.push(...(tells ? [item.id] : []));
    } else if (tells && item.expected.includes(first.rule.id)) {
      measure.right += 1;
    } else {
      measure.wrong.push(item.id);
    }
  }
  return measure;
}

/** Both measures as one. */
export function together(a: CorpusMeasure, b: CorpusMeasure): CorpusMeasure {
  return {
    traces: a.traces + b.traces,
    telling: a.telling + b.telling,
    right: a.right + b.right,
    wrong: [...a.wrong, ...b.wrong],
    silent: [...a.silent, ...b.silent],
  };
}

/** `open: 138 traces, 2 wrong (1.4 %), 115 of 121 right (95.0 %), 4 silent`. */
export function measureLine(name: string, measure: CorpusMeasure): string {
  const { traces, telling, right, wrong, silent } = measure;
  const percent = (part: number, all: number) =>
    `${((100 * part) / all).toFixed(1)} %`;
  return `${name}: ${traces} traces, ${wrong.length} wrong (${percent(
    wrong.length,
    traces,
  )}), ${right} of ${telling} right (${percent(right, telling)}), ${
    silent.length
  } silent`;
}
