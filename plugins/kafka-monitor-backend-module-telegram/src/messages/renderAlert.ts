import {
  AlertDocument,
  AlertItem,
  AlertSection,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { fitLines } from './fitLines';
import { beginningOf, Line, plainText, Span } from './richText';
import { toHtml } from './toHtml';

const MAX_LINK_TITLE = 200;

/**
 * The text of a message in the HTML of the Bot API: its title, what it says,
 * and at the end the link to its page, also where it had to be cut.
 */
export function renderAlert(document: AlertDocument): string {
  const title: Span = { text: plainText(document.title), style: 'bold' };
  return render([[title], ...bodyOf(document)], document);
}

/**
 * The text that a message gets when it is not so any more: what is so now,
 * then all that it said, its title struck out.
 *
 * @param now the title of the message that ends it
 */
export function renderEnded(document: AlertDocument, now: string): string {
  const title: Span = { text: plainText(now), style: 'bold' };
  const before: Span = { text: plainText(document.title), style: 'struck' };
  return render([[title], [], [before], ...bodyOf(document)], document);
}

function render(lines: Line[], { link }: AlertDocument): string {
  const title = beginningOf(plainText(link.title), MAX_LINK_TITLE);
  // Telegram has no link without a text.
  const text = title.trim() || beginningOf(plainText(link.url), MAX_LINK_TITLE);
  return toHtml(fitLines(lines, [{ text, url: webUrl(link.url) }]));
}

function bodyOf({ summary, sections }: AlertDocument): Line[] {
  return [
    ...summary.flatMap(text => [[], [{ text: plainText(text) }]]),
    ...sections.flatMap(section => [[], ...linesOf(section)]),
  ];
}

function linesOf({ heading, items, more }: AlertSection): Line[] {
  return [
    ...(heading === undefined
      ? []
      : [[{ text: plainText(heading), style: 'bold' as const }]]),
    ...items.flatMap(linesOfItem),
    ...(more === undefined ? [] : [[{ text: plainText(more) }]]),
  ];
}

function linesOfItem({ title, url, lines }: AlertItem): Line[] {
  return [
    [{ text: '• ' }, { text: plainText(title), url: webUrl(url) }],
    ...lines.map(line => [{ text: `   ${plainText(line)}` }]),
  ];
}

/** Undefined: nothing that a browser opens. */
function webUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) {
    return undefined;
  }
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
