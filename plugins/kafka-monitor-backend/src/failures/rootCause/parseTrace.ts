import { ChainReader } from './ChainReader';
import { tellingOf } from './tellingLink';
import type { Trace, TraceLink } from './Trace';
import { unfoldLinks } from './unfoldLinks';

/**
 * Takes a stack trace apart, as Kafka Connect gives it and as people paste it:
 * behind log lines, quoted, out of JSON, on one line, cut off. Suppressed
 * throwables are left out, with their causes. Of several traces the first that
 * tells something counts. A text that names no throwable is one link without
 * a class; an empty one has none. Linear in the length of the text.
 */
export function parseTrace(text: string): Trace {
  const chains = new ChainReader(text).read();
  let first: TraceLink[] | undefined;
  for (const chain of chains) {
    const links = unfoldLinks(text, chain);
    const telling = tellingOf(links);
    if (telling) {
      return { text, links, telling: telling.link, beside: telling.beside };
    }
    first ??= links;
  }
  return { text, links: first ?? [], telling: undefined, beside: undefined };
}
