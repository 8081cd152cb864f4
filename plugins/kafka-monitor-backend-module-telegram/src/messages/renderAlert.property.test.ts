import { parseBotHtml } from '../__testUtils__/parseBotHtml';
import { randomDocument, randomText } from '../__testUtils__/randomDocument';
import { MAX_LENGTH } from './fitLines';
import { renderAlert, renderEnded } from './renderAlert';

/** What Telegram, or a reader, would not take of it; empty: nothing. */
function problemsOf(html: string, url: string): string[] {
  const { text, marks } = parseBotHtml(html);
  const last = marks[marks.length - 1];
  const checks: Record<string, boolean> = {
    'longer than a message': text.length > MAX_LENGTH,
    'half a character': /\p{Surrogate}/u.test(text),
    'more marks than are shown': marks.length > 100,
    'more markup than is taken':
      Buffer.byteLength(marks.map(mark => mark.url ?? '').join('')) > 8_000,
    'a mark over lines': marks.some(mark => mark.text.includes('\n')),
    'a last link to elsewhere': last.url !== url,
    'a last link without a text': last.text.trim() === '',
    'something after the link': !html.endsWith('</a>'),
  };
  return Object.keys(checks).filter(name => checks[name]);
}

describe('any message', () => {
  it('is one that Telegram takes, with the link to its page at the end', () => {
    let cut = 0;
    for (let round = 0; round < 2_000; round++) {
      const document = randomDocument();
      const now = randomText();
      const { url } = document.link;
      for (const html of [renderAlert(document), renderEnded(document, now)]) {
        // On failure it shows the document, to be tried alone.
        expect({ problems: problemsOf(html, url), document, now }).toEqual({
          problems: [],
          document,
          now,
        });
        cut += /…\n\n[^\n]*$/.test(html) ? 1 : 0;
      }
    }
    expect(cut).toBeGreaterThan(100);
  });
});
