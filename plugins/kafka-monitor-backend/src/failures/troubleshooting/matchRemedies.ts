import { parseTrace } from '../rootCause';
import {
  compileSignatures,
  fitsThrowable,
  type CompiledSignature,
} from './CompiledSignature';
import {
  rankMatches,
  type RankedRemedy,
  type SignatureMatch,
} from './rankMatches';

import type { RemedyRule } from './RemedyRule';
import { scopeFit, type KnownConnector } from './scopeFit';
import { placeInTrace, searchedTexts, type SearchedText } from './SearchedText';
import { WordScanner } from './WordScanner';

export type { RankedRemedy };

/** Characters that patterns may look at in one trace: about 2 ms. */
const MAX_WORK = 400_000;

/** A trace, and what is known of the connector that it is from. */
export interface TroubledConnector extends KnownConnector {
  /** Masked. */
  trace: string;
}

/** Finds what may help. */
export interface RemedyMatcher {
  /** The best first, at most 3; none where the trace does not say why. */
  match(connector: TroubledConnector): RankedRemedy[];
}

/** Prepares rules to be looked up many times. */
export function createMatcher(rules: readonly RemedyRule[]): RemedyMatcher {
  const signatures = compileSignatures(rules);
  const byWord = new Map<string, CompiledSignature[]>();
  for (const signature of signatures) {
    for (const word of signature.words) {
      byWord.set(word, [...(byWord.get(word) ?? []), signature]);
    }
  }
  const words = [...byWord.keys()];
  const scanner = new WordScanner(words);

  function candidatesIn({ link, message }: SearchedText) {
    // The longest words are the rarest: their patterns come first.
    const found = new Map<CompiledSignature, number>();
    scanner.scan(`${link.exception} ${message}`.toLowerCase(), index => {
      const word = words[index];
      for (const each of byWord.get(word)!) {
        found.set(each, Math.max(found.get(each) ?? 0, word.length));
      }
    });
    return [...found].sort((a, b) => b[1] - a[1]).map(([each]) => each);
  }

  return {
    match({ trace, ...connector }) {
      const { links, telling, beside } = parseTrace(trace);
      if (!telling) {
        return [];
      }
      const matches: SignatureMatch[] = [];
      let work = 0;
      for (const text of searchedTexts(links)) {
        for (const signature of candidatesIn(text)) {
          const scope = scopeFit(signature.rule.about, connector);
          if (
            scope === undefined ||
            !fitsThrowable(signature, text.link) ||
            (signature.rule.confidence === 'generic' &&
              text.link !== telling &&
              text.link !== beside)
          ) {
            continue;
          }
          work += signature.message ? text.message.length : 0;
          const match = work > MAX_WORK ? undefined : tried(signature, text);
          if (match) {
            const tells = text.link === telling || text.link === beside;
            matches.push({
              ...match,
              signature,
              scope,
              tells,
              depth: text.depth,
            });
          }
        }
      }
      return rankMatches(matches);
    },
  };
}

function tried(signature: CompiledSignature, text: SearchedText) {
  const { link } = text;
  const found = signature.message?.exec(text.message);
  if (signature.message && !found) {
    return undefined;
  }
  // A pattern may only say what must not be there: its class is what led here.
  return found?.[0]
    ? {
        start: placeInTrace(text, found.index),
        end: placeInTrace(text, found.index + found[0].length),
        length: found[0].length,
      }
    : {
        start: link.start,
        end: link.start + link.exception.length,
        length: link.exception.length,
      };
}
