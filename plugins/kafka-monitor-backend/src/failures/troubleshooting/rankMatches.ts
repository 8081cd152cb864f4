import type { CompiledSignature } from './CompiledSignature';
import type { Confidence, RemedyRule } from './RemedyRule';

const MOST = 3;
/** Longer matches are no surer. */
const LENGTH_STEP = 20;

/** A rule that fits a trace. */
export interface RankedRemedy {
  rule: RemedyRule;
  /** Offsets into the trace of the words that led to it. */
  evidence: Array<{ start: number; end: number }>;
}

/** A signature that fits one throwable of a trace. */
export interface SignatureMatch {
  signature: CompiledSignature;
  /** Where in the trace. */
  start: number;
  end: number;
  /** Characters that matched. */
  length: number;
  /** It stands in what the trace tells, not in what only led there. */
  tells: boolean;
  /** How deep in the chain of causes. */
  depth: number;
  /** How many limits of the rule the connector is known to keep. */
  scope: number;
}

const SURENESS: Record<Confidence, number> = {
  exact: 2,
  likely: 1,
  generic: 0,
};

/**
 * The surest first, then those of what the trace tells, the most specific, the
 * deepest, and those about this very kind of connector. Each rule once; generic
 * ones only where no other fits, and of those first what lies deepest: a login
 * that "failed" on a refused connection was never tried.
 */
export function rankMatches(
  matches: readonly SignatureMatch[],
): RankedRemedy[] {
  const best = new Map<string, SignatureMatch>();
  for (const match of [...matches].sort(compare)) {
    const { id } = match.signature.rule;
    if (!best.has(id)) {
      best.set(id, match);
    }
  }
  const ranked = [...best.values()];
  const specific = ranked.filter(
    ({ signature }) => signature.rule.confidence !== 'generic',
  );
  return (specific.length > 0 ? specific : ranked)
    .slice(0, MOST)
    .map(({ signature: { rule }, start, end }) => ({
      rule,
      evidence: [{ start, end }],
    }));
}

function compare(a: SignatureMatch, b: SignatureMatch): number {
  return (
    SURENESS[b.signature.rule.confidence] -
      SURENESS[a.signature.rule.confidence] ||
    Number(b.tells) - Number(a.tells) ||
    (a.signature.rule.confidence === 'generic' ? b.depth - a.depth : 0) ||
    b.signature.conditions - a.signature.conditions ||
    steps(b) - steps(a) ||
    b.depth - a.depth ||
    b.scope - a.scope ||
    b.length - a.length ||
    a.signature.order - b.signature.order
  );
}

function steps({ length }: SignatureMatch): number {
  return Math.floor(Math.min(length, 200) / LENGTH_STEP);
}
