import { Line, Span } from './richText';

/** Telegram ignores the markup that comes after so many marks. */
const MAX_MARKS = 100;
/** It refuses messages whose marks, links included, take about 9,500 bytes. */
const MAX_MARK_BYTES = 8_000;
/** What a mark takes besides its link. */
const MARK_BYTES = 24;

/**
 * The lines in the HTML of the Bot API. Where there are more marks than
 * Telegram takes, those before the last line become plain text.
 */
export function toHtml(lines: readonly Line[]): string {
  const left = { marks: MAX_MARKS, bytes: MAX_MARK_BYTES };
  const spend = (span: Span): Span => {
    const bytes = bytesOf(span);
    if (left.marks < 1 || left.bytes < bytes) {
      return { text: span.text };
    }
    left.marks -= 1;
    left.bytes -= bytes;
    return span;
  };
  const write = (line: Line) =>
    line.map(span => toTag(isMarked(span) ? spend(span) : span)).join('');
  // It leads to the page that has the rest: it comes first.
  const last = write(lines[lines.length - 1] ?? []);
  return [...lines.slice(0, -1).map(write), last].join('\n');
}

function isMarked({ style, url }: Span): boolean {
  return style !== undefined || url !== undefined;
}

function bytesOf({ url = '' }: Span): number {
  return MARK_BYTES + Buffer.byteLength(url);
}

function toTag({ text, style, url }: Span): string {
  const escaped = escapeHtml(text);
  if (url !== undefined) {
    return `<a href="${escapeHtml(url)}">${escaped}</a>`;
  }
  if (style === undefined) {
    return escaped;
  }
  const tag = style === 'bold' ? 'b' : 's';
  return `<${tag}>${escaped}</${tag}>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character]);
}
